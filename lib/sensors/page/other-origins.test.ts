// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { otherOriginsSensor } from './other-origins.ts';
import { createTestingContext } from './testing-context.ts';

type Entry = { initiatorType: string; name: string; responseStatus?: number };
let tell: (entries: Entry[]) => void;
let options: unknown;
let isObserving: boolean;
vi.stubGlobal(
  'PerformanceObserver',
  class {
    constructor(hear: (list: { getEntries(): Entry[] }) => void) {
      tell = (entries) => hear({ getEntries: () => entries });
    }
    observe(wanted: unknown): void {
      options = wanted;
      isObserving = true;
    }
    disconnect(): void {
      isObserving = false;
    }
  },
);

let context: ReturnType<typeof createTestingContext>;
let stop: () => void;
beforeEach(() => {
  window.location.href = 'https://app.test/';
  Object.defineProperty(window, 'origin', { value: 'https://app.test', configurable: true });
  context = createTestingContext(window);
  stop = otherOriginsSensor.start(context);
});
const asked = (name: string, responseStatus?: number, initiatorType = 'fetch'): Entry => ({
  initiatorType,
  name,
  ...(responseStatus === undefined ? {} : { responseStatus }),
});

it('says once where the requests of the page go, and nothing but the origin', () => {
  tell([asked('https://api.test/me?token=secret', 200), asked('https://api.test/other', 200)]);
  tell([asked('https://api.test/more', 200, 'xmlhttprequest')]);
  expect(context.said).toEqual([{ type: 'other-origin', origin: 'https://api.test', answer: 'readable' }]);
  expect(JSON.stringify(context.said)).not.toContain('secret');
});

it('says it again only where an answer tells more', () => {
  tell([asked('https://api.test/1', 0), asked('https://api.test/2', 401), asked('https://api.test/3', 200)]);
  expect(context.said.map((one) => one.type === 'other-origin' && one.answer)).toEqual(['unseen', 'refused']);
});

it('passes over the own origin, images, scripts, beacons and what is no web address', () => {
  tell([asked('https://app.test/me', 401), asked('blob:https://x.test/1'), asked('data:,x')]);
  for (const type of ['img', 'script', 'link', 'css', 'beacon', 'other', 'iframe'])
    tell([asked(`https://${type}.test/`, 200, type)]);
  expect(context.said).toEqual([]);
});

it('goes on telling of few where a page talks to thousands', () => {
  for (let i = 0; i < 5_000; i++) tell([asked(`https://s${i}.test/`)]);
  expect(context.said).toHaveLength(30);
});

it('hears also of what was before it, and stops', () => {
  expect(options).toMatchObject({ type: 'resource', buffered: true });
  stop();
  expect(isObserving).toBe(false);
});
