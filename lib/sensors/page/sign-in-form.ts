/** Elements looked through for open shadow roots, and how deep these may lie in one another. */
const MAX_ELEMENTS = 2_000;
const MAX_DEPTH = 5;

const NOT_FILLED_IN = new Set(['hidden', 'checkbox', 'radio', 'submit', 'button', 'reset', 'image']);

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

/**
 * Whether the document shows something to sign in with: a visible password field that is not for choosing or
 * changing a password, or a visible field that takes a passkey or asks for the user's name alone
 * (HTML autofill detail tokens `current-password`, `username`, `webauthn`).
 * Does not find forms in closed shadow roots or frames, nor pages that offer only buttons of identity providers.
 */
export function findSignInForm(document: Document): boolean {
  const inputs = inputsOf(document, { elements: MAX_ELEMENTS });
  /** The fields that are filled in together with this one. */
  const together = (input: HTMLInputElement): HTMLInputElement[] => {
    const group = input.form ?? input.getRootNode();
    return inputs.filter((other) => (other.form ?? other.getRootNode()) === group);
  };
  return inputs.some((input) => {
    const wanted = hints(input);
    const isCandidate =
      input.type === 'password' || wanted.includes('webauthn') || wanted.includes('username');
    if (!isCandidate || input.disabled || wanted.includes('new-password') || !isVisible(input)) return false;
    const fields = together(input).filter((other) => !NOT_FILLED_IN.has(other.type));
    const passwords = fields.filter((other) => other.type === 'password');
    if (passwords.length > 1 || passwords.some((other) => hints(other).includes('new-password')))
      return false;
    return input.type === 'password' || wanted.includes('webauthn') || fields.length === 1;
  });
}
