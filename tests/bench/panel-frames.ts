/** What is done to the panel frame by frame. Each function is self-contained: it is sent to the page as text. */

/** Scrolls by `stepPx` a frame, to and fro. @returns the time between frames, ms */
export async function scrollFrames(of: {
  selector: string;
  frames: number;
  stepPx: number;
}): Promise<number[]> {
  const scroller = document.querySelector(of.selector);
  if (scroller === null) throw new Error(`${of.selector} is not there`);
  const times: number[] = [];
  let step = of.stepPx;
  await new Promise<void>((resolve) => {
    const next = (now: number) => {
      times.push(now);
      const before = scroller.scrollTop;
      scroller.scrollTop += step;
      if (scroller.scrollTop === before) {
        step = -step;
        scroller.scrollTop += step;
      }
      if (times.length > of.frames) resolve();
      else requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

/** Two turns of a wheel a frame over the middle of an element, closer and out again. @returns as above */
export async function wheelFrames(of: {
  selector: string;
  frames: number;
  sideways: boolean;
}): Promise<number[]> {
  const element = document.querySelector(of.selector);
  if (element === null) throw new Error(`${of.selector} is not there`);
  const box = element.getBoundingClientRect();
  const times: number[] = [];
  await new Promise<void>((resolve) => {
    const next = (now: number) => {
      times.push(now);
      const delta = Math.floor(times.length / 20) % 2 === 0 ? -40 : 40;
      for (let turn = 0; turn < 2; turn++)
        element.dispatchEvent(
          new WheelEvent('wheel', {
            ...(of.sideways ? { deltaX: delta } : { deltaY: delta }),
            clientX: box.x + box.width / 2,
            clientY: box.y + box.height / 2,
            ctrlKey: !of.sideways,
            bubbles: true,
            cancelable: true,
          }),
        );
      if (times.length > of.frames) resolve();
      else requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

/** Lays a scroller of the same size and length over the list, with nothing in it. */
export function addBlankScroller(): void {
  const list = document.querySelector('.event-list');
  if (list === null) throw new Error('the list is not there');
  const { x, y, width, height } = list.getBoundingClientRect();
  const blank = document.createElement('div');
  blank.className = 'blank-scroller';
  blank.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:${width}px;height:${height}px;overflow:auto;background:#fff`;
  const space = document.createElement('div');
  space.style.height = `${list.scrollHeight}px`;
  blank.append(space);
  document.body.append(blank);
}

export function removeBlankScroller(): void {
  document.querySelector('.blank-scroller')?.remove();
}

/** Types a filter at once. @returns ms until its result is painted */
export async function filterTakes(words: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('.events input[type=search]');
  const count = document.querySelector('.events-count');
  if (input === null || count === null) throw new Error('the filter is not there');
  const before = count.textContent;
  const begun = performance.now();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  while (count.textContent === before) {
    if (performance.now() - begun > 60_000) throw new Error(`no result for ${words}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - begun;
}

/** Clicks a row in sight. @returns ms until its details are painted */
export async function detailsTake(): Promise<number> {
  const rows = document.querySelectorAll<HTMLElement>('.event-list [role=option]');
  const row = rows[rows.length >> 1];
  if (row === undefined) throw new Error('no row is there');
  const begun = performance.now();
  row.click();
  while (document.querySelector('.details') === null) {
    if (performance.now() - begun > 60_000) throw new Error('no details came');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const took = performance.now() - begun;
  document.querySelector<HTMLElement>('.details-head .icon-button')?.click();
  return took;
}

/** Changes of texts that move with the clock, in so many ms. @returns how many texts, out of sight and in sight */
export async function liveTextChanges(forMs: number): Promise<{ inSight: number; outOfSight: number }> {
  const seen = new Map<Element, boolean>();
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) seen.set(target, isIntersecting);
  });
  for (const live of document.querySelectorAll('.live')) watch.observe(live);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const changes = { inSight: 0, outOfSight: 0 };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const live = (target instanceof Element ? target : target.parentElement)?.closest('.live');
      if (live == null) continue;
      if (seen.get(live) === false) changes.outOfSight += 1;
      else changes.inSight += 1;
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  await new Promise((resolve) => setTimeout(resolve, forMs));
  observer.disconnect();
  watch.disconnect();
  return changes;
}

/**
 * Tells the document that it is hidden, or shown. Playwright keeps every page that it drives visible; the browser's own
 * throttling is missing then, so that more timers would run than in a tab that is really hidden.
 */
export function tellVisibility(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (hidden ? 'hidden' : 'visible'),
  });
  document.dispatchEvent(new Event('visibilitychange'));
}
