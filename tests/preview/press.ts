/**
 * One thing that is done in a scene: a control is pressed by its words, a field filled in by its label, or an option
 * chosen by its field's name and its place in it.
 */
export type Press = string | { fill: string; value: string } | { choose: string; option: number };

const NOT_YET_MS = 20;
/** Tries of one thing: then it is said what did not come. */
const MOST_TRIES = 300;
const controls = 'button, [role="option"], summary, [type=radio]';

const wordsOf = (element: Element) =>
  `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''} ${element.closest('label')?.textContent ?? ''}`;

/** Carries a press out. @returns whether what it needs was there */
function tried(press: Press): boolean {
  if (typeof press === 'string') {
    // What lies behind an open dialog cannot be pressed.
    const inFront = document.querySelector('dialog[open]') ?? document;
    const found = [...inFront.querySelectorAll<HTMLElement>(controls)].find((one) =>
      wordsOf(one).includes(press),
    );
    found?.click();
    return found !== undefined;
  }
  if ('choose' in press) {
    const select = [...document.querySelectorAll('select')].find((one) =>
      `${one.getAttribute('aria-label') ?? ''} ${one.labels[0]?.textContent ?? ''}`.includes(press.choose),
    );
    if (!select?.options[press.option]) return false;
    // React listens to what the browser would do, and keeps a setter of its own on the element.
    const own = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value');
    own?.set?.call(select, select.options[press.option]?.value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(press.fill));
  const field = label?.control;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  // React listens to what the browser would do, and keeps a setter of its own on the element.
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  own?.set?.call(field, press.value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

const settled = (shows: string | undefined, connects: boolean, connecting: string) =>
  document.querySelector('#root > *') !== null &&
  (connects || document.querySelector('#root')?.textContent?.includes(connecting) === false) &&
  document.querySelector('.picture-loading') === null &&
  (shows === undefined || document.querySelector(shows) !== null);

/**
 * Carries presses out one after the other, each as soon as it can be.
 * @param shows selector of what has to be there in the end
 * @param connects whether the scene is one of a panel that still connects
 * @param connecting what the panel says until its views are fetched and its log is there
 * @returns what never came, null where all did
 */
export async function carryOut(
  presses: readonly Press[],
  shows: string | undefined,
  connects: boolean,
  connecting: string,
): Promise<string | null> {
  for (const press of presses) if (!(await comes(() => tried(press)))) return JSON.stringify(press);
  if (!(await comes(() => settled(shows, connects, connecting)))) return shows ?? 'the panel';
  await pause();
  return null;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, NOT_YET_MS));

async function comes(isThere: () => boolean): Promise<boolean> {
  for (let n = 0; n < MOST_TRIES; n += 1) {
    if (isThere()) {
      await pause();
      return true;
    }
    await pause();
  }
  return false;
}
