import { type Intent, intentOfAddress, intentOfId, intentOfLabel, MAX_LABEL_CHARS } from './intent-match.ts';

/** A control that signs out or in, and its own words. */
export type IntentControl = { intent: Intent; label: string | undefined };

/** Ancestors of what was clicked that are looked at. */
const MAX_LEVELS = 8;
const CONTROL = 'button,a[href],summary,input,option,[role=button],[role=link],[role=menuitem]';
const NAMED_BY = ['id', 'name', 'data-testid', 'data-test', 'data-action'];

const isElement = (target: unknown): target is Element =>
  typeof target === 'object' && target !== null && (target as Partial<Node>).nodeType === 1;

/** The text of a small element; a large one is no label. */
function textOf(element: Element): string {
  if (element.childElementCount > 12) return '';
  const text = element.textContent ?? '';
  return text.length > MAX_LABEL_CHARS * 4 ? '' : text.replace(/\s+/g, ' ').trim();
}

function labelsOf(element: Element): string[] {
  const labels = [element.getAttribute('aria-label'), textOf(element), element.getAttribute('title')];
  // Of a field only a button's value is a label; what a user typed is not looked at.
  if (element.localName === 'input' && /^(?:submit|button|image)$/.test((element as HTMLInputElement).type)) {
    labels.unshift((element as HTMLInputElement).value, element.getAttribute('alt'));
  }
  return labels.filter((label): label is string => !!label);
}

function addressesOf(element: Element): string[] {
  const submits = /^(?:submit|image)$/.test((element as Partial<HTMLButtonElement>).type ?? '');
  const { form } = element as Partial<HTMLButtonElement>;
  const attributes = [
    element.getAttribute('href'),
    element.getAttribute('formaction'),
    submits && form ? form.getAttribute('action') : null,
    element.localName === 'form' ? element.getAttribute('action') : null,
  ];
  return attributes.filter((address): address is string => !!address);
}

/** What one element says by its words, else by its address, else by its names. */
export function intentOfElement(element: Element): IntentControl | null {
  const labels = labelsOf(element);
  const label = labels[0]?.slice(0, 200);
  for (const text of labels) {
    const intent = intentOfLabel(text);
    if (intent) return { intent, label: text.slice(0, 200) };
  }
  for (const address of addressesOf(element)) {
    const intent = intentOfAddress(address);
    if (intent) return { intent, label };
  }
  for (const name of NAMED_BY) {
    const intent = intentOfId(element.getAttribute(name) ?? '');
    if (intent) return { intent, label };
  }
  return null;
}

/**
 * Finds what a click or key press was on, from the innermost element outwards to the first control.
 * Never by position; does not see into closed shadow roots.
 * @param path an event's composedPath().
 */
export function intentControlOf(path: readonly EventTarget[]): IntentControl | null {
  let level = 0;
  for (const target of path) {
    if (
      !isElement(target) ||
      level === MAX_LEVELS ||
      /^(?:body|html|form|main|nav)$/.test(target.localName)
    ) {
      if (isElement(target)) return null;
      continue;
    }
    level += 1;
    const found = intentOfElement(target);
    if (found || target.matches(CONTROL)) return found;
  }
  return null;
}
