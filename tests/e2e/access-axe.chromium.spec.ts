import { type Browser, type CDPSession, chromium, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { ariaTrees } from '../preview/aria-trees.ts';
import { audit, FORCED_LOOKS, inWords, LOOKS, type Look, openScene } from '../preview/audit.ts';
import { firstRunScenes } from '../preview/first-run-scenes.ts';
import { optionsScenes } from '../preview/options-scenes.ts';
import { popupScenes } from '../preview/popup-scenes.ts';
import { scenes } from '../preview/scenes.ts';
import { type ServedPreview, servePreview } from '../preview/serve.ts';
import { playsWhole } from './support/in-turn.ts';

/** A look for each scene, so that over all of them every look comes often. `npm run axe`: all of each. */
const ALL_LOOKS = [...LOOKS, ...FORCED_LOOKS];
const lookOf = (index: number): Look => ALL_LOOKS[index % ALL_LOOKS.length] as Look;
/** Slow, and the same document as `logout` with a longer list. */
const LEFT_OUT = new Set(['many']);

let preview: ServedPreview;
let browser: Browser;

test.beforeAll(async () => {
  const executablePath = findBrowser('chromium').browser?.path;
  if (executablePath === undefined) throw new Error('No usable Chromium was found: run npm run setup.');
  preview = await servePreview();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
test.afterAll(async () => {
  await browser.close();
  await preview.close();
});

test('axe finds nothing in the states of the panel', async () => {
  // Says when something hangs: a busy machine takes minutes, an idle one half of one.
  test.setTimeout(600_000);
  const page = await browser.newPage();
  const findings: string[] = [];
  const all = { ...scenes, ...popupScenes, ...optionsScenes, ...firstRunScenes };
  const names = Object.keys(all).filter((name) => !LEFT_OUT.has(name));
  // Every ninth one, each in another look; `npm run axe` goes through all of them in every look.
  for (const [index, scene] of names.entries()) {
    if (index % 9 !== 0) continue;
    const look = lookOf(index / 9);
    await openScene(page, preview.url, scene, look);
    findings.push(...(await audit(page, scene, look, true)).map(inWords));
  }
  await page.close();
  expect(findings.join('\n')).toBe('');
});

test('a screen reader is told what is what: popup, settings, first look, and where nothing can be watched', async () => {
  const page = await browser.newPage();
  for (const [scene, tree] of Object.entries(ariaTrees)) {
    // Narrow: a table that is laid out as blocks is a table all the same.
    await openScene(page, preview.url, scene, { theme: 'light', widthPx: 320 });
    await expect(page.locator('body'), scene).toMatchAriaSnapshot(tree);
  }
  await page.close();
});

test('nothing is wider than a narrow panel, nor at 200 %, and no text is cut off', async () => {
  const page = await browser.newPage();
  for (const scene of [
    'logout',
    'race-delayed',
    'deadlines',
    'taught-form',
    'import',
    'hostile',
    'options',
    'first-run-out',
    'popup-new',
  ]) {
    await openScene(page, preview.url, scene, { theme: 'light', widthPx: 320 });
    const { wide, of } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      of: document.documentElement.clientWidth,
    }));
    expect(wide, `${scene} at 320 px, which is 640 px at 200 %`).toBeLessThanOrEqual(of);
  }
  await page.close();
});

test('the panel is as long as its window: its parts scroll, and nothing lies beneath', async () => {
  const page = await browser.newPage();
  for (const widthPx of [700, 1400]) {
    await openScene(page, preview.url, 'logout', { theme: 'dark', widthPx });
    const beneathPx = await page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    expect(beneathPx, `${widthPx} px wide`).toBe(0);
  }
  await page.close();
});

/** What sticks out of the window, and controls that stick out of a part which hides what does. */
const spilling = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth} px`] : [];
    /** A part that scrolls downwards hides what is beside it, too. */
    const hides = (part: Element) => getComputedStyle(part).overflowX !== 'visible';
    const edgeOf = (one: Element) => {
      let part = one.parentElement;
      while (part !== null && !hides(part)) part = part.parentElement;
      return (part ?? root).getBoundingClientRect();
    };
    const beyond = [...document.querySelectorAll('button, label, h1, h2')].filter((one) => {
      const box = one.getBoundingClientRect();
      const edge = edgeOf(one);
      const isSeen = box.width > 1 && one.closest('.visually-hidden, .event-list') === null;
      return isSeen && (box.right > edge.right + 1 || box.left < edge.left - 1);
    });
    return [...wide, ...beyond.map((one) => `${one.tagName} ${one.className} “${one.textContent}”`)];
  });

test('words that are 40 % longer, and words from right to left, stay inside at 320 and 1400 px', async () => {
  test.skip(!playsWhole(), 'npm run e2e plays it');
  const page = await browser.newPage();
  const found: string[] = [];
  for (const words of ['long', 'rtl'] as const)
    for (const scene of ['logout', 'signed-in', 'unwatched', 'popup-in']) {
      await openScene(page, preview.url, scene, { theme: 'light', widthPx: 320 }, words);
      // Wide, there are columns, of which the narrowest has the longest buttons.
      for (const width of [1400, 320]) {
        await page.setViewportSize({ width, height: 820 });
        for (const one of await spilling(page)) found.push(`${scene}, ${words}, ${width} px: ${one}`);
      }
      if (words === 'rtl') {
        const starts = await page.evaluate(() => {
          const title = document.querySelector('h1')?.getBoundingClientRect();
          return title === undefined
            ? null
            : document.documentElement.clientWidth - title.right < title.left + 40;
        });
        expect(starts, `${scene} begins at the right`).toBe(true);
      }
    }
  await page.close();
  expect(found).toEqual([]);
});

test('every control of the settings, of the first look and of the popup is reached by Tab, with a focus that is seen', async () => {
  const page = await browser.newPage();
  for (const scene of ['options', 'first-run-out', 'popup-in', 'popup-unwatched']) {
    await openScene(page, preview.url, scene, { theme: 'dark', widthPx: 700 });
    // The example is a document of its own: tests/e2e/first-run.spec.ts goes through it by keys.
    const left = await page.evaluate(() => {
      document.querySelector('iframe')?.remove();
      const controls = document.querySelectorAll('a[href], button, input:not([hidden]), select, summary');
      for (const one of controls) one.toggleAttribute('data-not-reached', true);
      return controls.length;
    });
    const unseen: string[] = [];
    for (let n = 0; n < left; n += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const at = document.activeElement;
        at?.removeAttribute('data-not-reached');
        const { outlineStyle, outlineWidth } = getComputedStyle(at ?? document.body);
        return outlineStyle !== 'none' && outlineWidth !== '0px' ? null : (at?.outerHTML ?? '');
      });
      if (seen !== null) unseen.push(seen);
    }
    expect(unseen, scene).toEqual([]);
    const notReached = await page.evaluate(() =>
      [...document.querySelectorAll('[data-not-reached]')].map((one) => one.outerHTML),
    );
    expect(notReached, scene).toEqual([]);
  }
  await page.close();
});

test('moves nothing for those who asked for that, and keeps its borders in forced colours', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce', contrast: 'more' });
  await openScene(page, preview.url, 'logout', { theme: 'dark', widthPx: 700, forced: true });
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const edges = await page.evaluate(() =>
    ['.chip', '.bar', '.advice', '.button'].map((name) => {
      const element = document.querySelector(name);
      return element === null ? name : getComputedStyle(element).borderTopStyle;
    }),
  );
  expect(edges).toEqual(['solid', 'solid', 'solid', 'solid']);
  await page.close();
});

/** Fingers on a page, as the browser gets them from a screen. */
const touch = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', xs: number[], y: number) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y, id })) });

const spanOf = (page: Page) =>
  page.evaluate(() => {
    const { from, to } = document.querySelector<HTMLElement>('.picture-canvas')?.dataset ?? {};
    return { from: Number(from), to: Number(to) };
  });

test('the timeline follows fingers: one moves it, two zoom, and neither chooses an event', async () => {
  const page = await browser.newPage({ hasTouch: true });
  await openScene(page, preview.url, 'logout', { theme: 'light', widthPx: 700 });
  const session = await page.context().newCDPSession(page);
  const box = await page.locator('.picture-canvas').boundingBox();
  if (box === null) throw new Error('the timeline is not drawn');
  const at = (share: number) => box.x + box.width * share;
  const y = box.y + box.height / 2;
  const whole = await spanOf(page);

  // Apart, from a tenth to four: closer by about four, around the middle.
  await touch(session, 'touchStart', [at(0.55), at(0.65)], y);
  for (let n = 1; n <= 10; n++)
    await touch(session, 'touchMove', [at(0.55 - 0.015 * n), at(0.65 + 0.015 * n)], y);
  await touch(session, 'touchEnd', [], y);
  await expect
    .poll(async () => {
      const { from, to } = await spanOf(page);
      return (to - from) / (whole.to - whole.from);
    })
    .toBeCloseTo(0.25, 1);

  const near = await spanOf(page);
  await touch(session, 'touchStart', [at(0.5)], y);
  for (let n = 1; n <= 8; n++) await touch(session, 'touchMove', [at(0.5 + 0.03 * n)], y);
  await touch(session, 'touchEnd', [], y);
  await expect.poll(async () => (await spanOf(page)).from).toBeLessThan(near.from);
  const moved = await spanOf(page);
  expect(moved.to - moved.from).toBeCloseTo(near.to - near.from, -1);
  // As far as the finger, but for what it takes to tell a drag from a tap.
  expect((near.from - moved.from) / (near.to - near.from)).toBeGreaterThan(0.2);

  // Fingers that move choose nothing.
  expect(await page.locator('.details').count()).toBe(0);
  await page.close();
});
