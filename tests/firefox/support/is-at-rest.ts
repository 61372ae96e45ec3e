/**
 * Whether a control stays where it is over two frames and is what a pointer would meet there: a click goes to a place,
 * and while a view is still growing another control may have come to lie there. Scrolls it into sight. Runs in the
 * page and is therefore self-contained. What Playwright asks before it clicks in Chromium
 * (https://playwright.dev/docs/actionability); puppeteer does not.
 */
export async function isAtRest(element: Element): Promise<boolean> {
  // A document that is not shown has no frames.
  const frame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => resolve());
      setTimeout(resolve, 50);
    });
  const placeOf = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  if (element instanceof HTMLOptionElement) return true;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = placeOf();
  await frame();
  await frame();
  const { x, y, width, height } = placeOf();
  if (x !== before.x || y !== before.y || width !== before.width || height !== before.height) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const met = root.elementFromPoint(x + width / 2, y + height / 2);
  if (met === null) return true;
  return element.contains(met) || met.contains(element) || met.closest('label')?.control === element;
}
