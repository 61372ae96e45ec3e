/**
 * Where a pointer would meet a control, to be compared from one look to the next: a click goes to a place, and while a
 * view is still growing another control may come to lie there. Null where something else lies over it (a header that
 * stays, the edge of a window): then it is scrolled to the middle. Runs in the page and is therefore self-contained; no
 * timer and no frame, which documents that are not shown have late or never. What Playwright asks before it clicks in
 * Chromium (https://playwright.dev/docs/actionability); puppeteer does not.
 */
export function placeToPress(element: Element): string | null {
  if (element instanceof HTMLOptionElement) return '';
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const met = root.elementFromPoint(x + width / 2, y + height / 2);
  if (met && (element.contains(met) || met.contains(element) || met.closest('label')?.control === element))
    return [x, y, width, height].join(' ');
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return null;
}
