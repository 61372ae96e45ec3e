/** Elements looked through for open shadow roots, and how deep these may lie in one another. */
const MAX_ELEMENTS = 2_000;
const MAX_DEPTH = 5;

const NOT_FILLED_IN = /hidden|checkbox|radio|submit|button|reset|image/;

function isVisible(element: Element): boolean {
  if (
    typeof element.checkVisibility === 'function' &&
    !element.checkVisibility({ visibilityProperty: true })
  ) {
    return false;
  }
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

const hints = (input: Element): string[] =>
  (input.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);

/** Every input of the document and of its open shadow roots. */
function inputsOf(root: Document | ShadowRoot, budget: { elements: number }, depth = 0): HTMLInputElement[] {
  const inputs: HTMLInputElement[] = [...root.querySelectorAll('input')];
  if (depth === MAX_DEPTH) return inputs;
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (budget.elements > 0 && walker.nextNode()) {
    budget.elements -= 1;
    const { shadowRoot } = walker.currentNode as Element;
    if (shadowRoot) inputs.push(...inputsOf(shadowRoot, budget, depth + 1));
  }
  return inputs;
}

/** One password field among these, and not one for choosing a password: sending them signs in. */
export function asksForPassword(fields: readonly HTMLInputElement[]): boolean {
  const passwords = fields.filter((field) => field.type === 'password');
  return passwords.length === 1 && !passwords.some((field) => hints(field).includes('new-password'));
}

/**
 * Whether the document shows something to sign in with: a visible password field that is not for choosing or
 * changing a password, or a visible field that takes a passkey or asks for the user's name alone
 * (HTML autofill detail tokens `current-password`, `username`, `webauthn`).
 * Does not find forms in closed shadow roots or frames, nor pages that offer only buttons of identity providers.
 */
export function findSignInForm(document: Document): boolean {
  const inputs = inputsOf(document, { elements: MAX_ELEMENTS });
  const groupOf = (input: HTMLInputElement): Node => input.form ?? input.getRootNode();
  return inputs.some((input) => {
    const isPassword = input.type === 'password';
    const asksForPasskey = hints(input).includes('webauthn');
    if (!isPassword && !asksForPasskey && !hints(input).includes('username')) return false;
    const group = groupOf(input);
    const fields = inputs.filter((other) => groupOf(other) === group && !NOT_FILLED_IN.test(other.type));
    const isSignIn = isPassword ? asksForPassword(fields) : asksForPasskey || fields.length === 1;
    return isSignIn && !input.disabled && isVisible(input);
  });
}
