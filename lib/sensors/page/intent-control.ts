import { type Intent, intentOfAddress, intentOfId, intentOfLabel, MAX_LABEL_CHARS } from './intent-match.ts';

/** A control that signs out or in, and its own words. */
export type IntentControl = { intent: Intent; label: string | undefined };

/** Ancestors of what was clicked that are looked at. */
const MAX_LEVELS = 8;
const CONTROL = 'button,a[href],summary,input,option,[role=button],[role=link],[role=menuitem]';
const ENDS = /^(?:body|html|form|main|nav)$/;
const BUTTON_TYPES = /^(?:submit|button|image)$/;

/** The text of a small element; a large one is no label. */
function textOf({ childElementCount, textContent }: Element): string {
  const text = childElementCount > 12 ? '' : (textContent ?? '');
  return text.length > MAX_LABEL_CHARS * 4 ? '' : text.replace(/\s+/g, ' ').trim();
}

/** The first of several texts that says anything. */
function firstOf(texts: (string | null | undefined)[], says: (text: string) => Intent | null): Intent | null {
  for (const text of texts) {
    const intent = text ? says(text) : null;
    if (intent) return intent;
  }
  return null;
}

/** What one element says by its words, else by its address, else by its names. Never reads what a user typed. */
export function intentOfElement(element: Element): IntentControl | null {
  const attribute = (name: string): string | null => element.getAttribute(name);
  const { localName, type = '', value, form } = element as Partial<HTMLButtonElement>;
  const isButton = BUTTON_TYPES.test(type);
  const ownValue = localName === 'input' && isButton ? value : '';
  const labels = [ownValue, attribute('aria-label'), textOf(element), attribute('title'), attribute('alt')];
  const addresses = [
    attribute('href'),
    attribute('formaction'),
    attribute('action'),
    isButton && type !== 'button' && form?.getAttribute('action'),
  ];
  const names = [attribute('id'), attribute('name'), attribute('data-testid'), attribute('data-action')];
  const intent =
    firstOf(labels, intentOfLabel) ??
    firstOf(
      addresses.map((address) => address || null),
      intentOfAddress,
    ) ??
    firstOf(names, intentOfId);
  return intent && { intent, label: labelOf(labels) };
}

/**
 * Finds what a click or key press was on, from the innermost element outwards to the first control.
 * Never by position; does not see into closed shadow roots.
 * @param path an event's composedPath().
 */
export function intentControlOf(path: readonly EventTarget[]): IntentControl | null {
  const elements = path.filter((target): target is Element => (target as Partial<Node>).nodeType === 1);
  for (const element of elements.slice(0, MAX_LEVELS)) {
    if (ENDS.test(element.localName)) return null;
    const found = intentOfElement(element);
    if (found || element.matches(CONTROL)) return found;
  }
  return null;
}

/** More words than these are somebody's name: "Sign out of Alice's account". */
const LABEL_WORDS = 3;

/** The label that told, and no more of it than its telling words: the rest may name a person. */
function labelOf(labels: readonly (string | null | undefined)[]): string | undefined {
  const told = labels.find((label) => label && intentOfLabel(label) !== null);
  return told?.trim().split(/\s+/).slice(0, LABEL_WORDS).join(' ').slice(0, 60);
}
