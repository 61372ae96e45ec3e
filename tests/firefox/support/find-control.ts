/** A name to look for, in a form that survives JSON. */
export interface WantedName {
  text: string | null;
  pattern: { source: string; flags: string } | null;
}

export const wantedName = (name: string | RegExp): WantedName =>
  typeof name === 'string'
    ? { text: name, pattern: null }
    : { text: null, pattern: { source: name.source, flags: name.flags } };

/**
 * Finds a visible, enabled control by role and accessible name, in open shadow roots too. Runs in the page and is
 * therefore self-contained. It follows the usual cases of the accessible name computation (aria-labelledby,
 * aria-label, label, value of a button, alt, text, title), not all of https://www.w3.org/TR/accname-1.2/.
 *
 * The browser's own lookup would be preferable; puppeteer's fails on labels that wrap their field.
 *
 * @param role an ARIA role, or `field` for anything that takes text or a choice
 */
export function findControl({ role, name }: { role: string; name: WantedName }): Element | null {
  const field =
    'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]):not([type=hidden]),textarea,select,[contenteditable=true],[role=textbox],[role=searchbox],[role=combobox]';
  const selectors: Record<string, string> = {
    button: 'button:not([role]),[role=button],input[type=button],input[type=submit],summary',
    link: 'a[href]:not([role]),[role=link]',
    checkbox: 'input[type=checkbox]:not([role=switch]),[role=checkbox]',
    switch: '[role=switch]',
    radio: 'input[type=radio],[role=radio]',
    option: 'option,[role=option]',
    combobox: 'select,[role=combobox]',
    textbox: field,
    field,
  };
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  /** Text without that of controls inside: a label that wraps a select does not have the options in its name. */
  const labelText = (label: Element): string => {
    const copy = label.cloneNode(true) as Element;
    for (const inner of copy.querySelectorAll('input,select,textarea,[aria-hidden=true]')) inner.remove();
    return clean(copy.textContent);
  };
  const nameOf = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = clean(element.getAttribute('aria-labelledby'));
    if (ids)
      return clean(
        ids
          .split(' ')
          .map((id) => root.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    const aria = clean(element.getAttribute('aria-label'));
    if (aria) return aria;
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    if (labels.length > 0) return clean(labels.map(labelText).join(' '));
    if (element instanceof HTMLInputElement && /^(button|submit)$/.test(element.type))
      return clean(element.value);
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    for (const image of copy.querySelectorAll('img[alt],svg[aria-label]')) {
      image.replaceWith(image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '');
    }
    return (
      clean(copy.textContent) ||
      clean(element.getAttribute('title')) ||
      clean(element.getAttribute('placeholder'))
    );
  };
  const pattern = name.pattern && new RegExp(name.pattern.source, name.pattern.flags.replace(/[gy]/g, ''));
  const fits = (element: Element) =>
    pattern ? pattern.test(nameOf(element)) : nameOf(element) === clean(name.text);
  const usable = (element: Element) =>
    (element.checkVisibility() || element.matches('option')) && !(element as HTMLButtonElement).disabled;

  const search = (root: Document | ShadowRoot): Element | null => {
    for (const element of root.querySelectorAll(selectors[role] ?? `[role=${role}]`)) {
      if (usable(element) && fits(element)) return element;
    }
    for (const host of root.querySelectorAll('*')) {
      const found = host.shadowRoot && search(host.shadowRoot);
      if (found) return found;
    }
    return null;
  };
  return search(document);
}
