import { describe, expect, it } from 'vitest';
import { startClockWatch } from './clock-watch.ts';
import { fakeArea } from './testing.ts';

const DAY_MS = 86_400_000;
const SITE = 'https://app.test';
const start = (area = fakeArea()) =>
  startClockWatch(
    area,
    () => 0,
    () => 0,
  );

describe('a jump of the clock', () => {
  it('that every open page reports is told once a site', async () => {
    const watch = await start();
    expect(watch.isKnown(SITE, DAY_MS, 'relay1')).toBe(false);
    expect(watch.isKnown(SITE, DAY_MS + 900, 'relay2')).toBe(true);
    expect(watch.isKnown('https://other.test', DAY_MS, 'relay3')).toBe(false);
  });

  it('is known from the background, also after that was started again', async () => {
    const area = fakeArea();
    (await start(area)).told(SITE, -DAY_MS);
    expect((await start(area)).isKnown(SITE, -DAY_MS, 'relay1')).toBe(true);
  });

  it('and the same jump once more are two', async () => {
    const watch = await start();
    expect(watch.isKnown(SITE, DAY_MS, 'relay1')).toBe(false);
    expect(watch.isKnown(SITE, -DAY_MS, 'relay1')).toBe(false);
    expect(watch.isKnown(SITE, DAY_MS, 'relay1')).toBe(false);
  });
});
