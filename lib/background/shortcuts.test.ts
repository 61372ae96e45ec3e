import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { englishResolver } from '../messages/resolve.ts';
import { createShortcuts } from './shortcuts.ts';

const place = { tabId: 7, windowId: 1 };
const watched = { origin: 'https://app.test', watched: true, hasAccess: true, paused: false };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start({ site = watched as object, hasSide = true } = {}) {
  const asked: unknown[] = [];
  const opened: string[] = [];
  const shown: (string | null)[] = [];
  const redrawn: string[] = [];
  const shortcuts = createShortcuts({
    async answer(message) {
      asked.push(message);
      return (message as { type: string }).type === 'site-of-tab' ? site : { recorded: 'https://app.test' };
    },
    openSide() {
      if (hasSide) opened.push('side');
      return hasSide;
    },
    openTab: (path) => opened.push(path),
    showLatest: () => opened.push('latest'),
    toolbar: { show: async (_tabId, look) => void shown.push(look?.text ?? null) },
    redraw: (origin) => redrawn.push(origin),
    say: englishResolver,
  });
  return { shortcuts, asked, opened, shown, redrawn };
}

describe('opening', () => {
  it('happens in the event itself, before anything is asked', () => {
    const { shortcuts, asked, opened } = start();
    void shortcuts.command('open-panel', place, 1);
    expect([opened, asked]).toEqual([['side'], []]);
  });

  it('is a tab that follows the page where nothing can stand beside it', () => {
    const { shortcuts, opened } = start({ hasSide: false });
    shortcuts.why(place);
    expect(opened).toEqual(['panel.html?tab=7', 'latest']);
  });
});

describe('a mark by shortcut', () => {
  it('has the moment of the key, and says on the button that it is there', async () => {
    const { shortcuts, asked, shown, redrawn } = start();
    await shortcuts.command('mark', place, 12_345);
    expect(asked.at(-1)).toEqual({ type: 'mark', origin: 'https://app.test', says: '', at: 12_345 });
    expect(shown).toEqual(['✓']);
    await vi.advanceTimersByTimeAsync(3_000);
    expect([shown, redrawn]).toEqual([['✓', null], ['https://app.test']]);
  });

  it.each([
    { ...watched, watched: false },
    { ...watched, paused: true },
    { ...watched, hasAccess: false },
    { ...watched, origin: '' },
    { error: { code: 'no-such-page', message: '' } },
  ])('is not put into a log that does not run, and says so', async (site) => {
    const { shortcuts, asked, shown } = start({ site });
    await shortcuts.command('mark', place, 1);
    expect(asked).toEqual([{ type: 'site-of-tab', tabId: 7 }]);
    expect(shown).toEqual(['!']);
  });
});

it('the export opens the panel of the site, with its formats', async () => {
  const { shortcuts, opened } = start();
  await shortcuts.command('export', place, 1);
  expect(opened).toEqual(['panel.html?origin=https%3A%2F%2Fapp.test&export']);
});

it('a shortcut that nobody knows does nothing', () => {
  const { shortcuts, opened, asked } = start();
  void shortcuts.command('x', place, 1);
  expect([opened, asked]).toEqual([[], []]);
});
