// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Observation } from '../../messaging/observation.ts';
import { MAX_VALUE_CHARS } from '../../messaging/observation-limits.ts';
import { watchArea } from './area-watch.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
const area = window.localStorage;

function watch({ isHooked = true, reads = true } = {}) {
  const said: Observation[] = [];
  const watching = watchArea(
    'localStorage',
    area,
    (observation) => said.push(observation),
    () => isHooked,
  );
  if (reads) {
    while (!watching.readOn(false));
    said.length = 0;
  }
  return { ...watching, said };
}
const changes = (said: readonly Observation[]) =>
  said.map((o) => (o.type === 'storage' ? [o.key, o.before, o.after, o.how] : [o.type]));

beforeEach(() => area.clear());

describe('the first look', () => {
  it('tells the interesting entries, and how many keys there were', () => {
    area.setItem('token', 'abc');
    area.setItem('blob', JWT);
    area.setItem('theme', 'dark');
    const { readOn, said } = watch({ reads: false });
    expect(readOn(false)).toBe(true);
    expect(said).toEqual([
      {
        type: 'snapshot',
        area: 'localStorage',
        keyCount: 3,
        entries: [
          { key: 'token', value: 'abc' },
          { key: 'blob', value: JWT },
        ],
      },
    ]);
  });

  it('reads 10,000 keys in slices, or all at once when the page goes away', () => {
    for (let n = 0; n < 10_000; n += 1) area.setItem(`k${n}`, 'v');
    area.setItem('token', 'abc');
    const slices = watch({ reads: false });
    let count = 1;
    while (!slices.readOn(false)) count += 1;
    expect(count).toBe(26);
    expect(slices.said).toMatchObject([{ keyCount: 10_001, entries: [{ key: 'token', value: 'abc' }] }]);
    const atOnce = watch({ reads: false });
    expect(atOnce.readOn(true)).toBe(true);
    expect(atOnce.said).toEqual(slices.said);
  });

  it('tells 200 entries at most, and that there were more', () => {
    for (let n = 0; n < 300; n += 1) area.setItem(`token_${n}`, 'v');
    const { readOn, said } = watch({ reads: false });
    while (!readOn(false));
    expect(said.map(({ type }) => type)).toEqual(['unread', 'snapshot']);
    expect(said[0]).toMatchObject({ why: 'too-many-keys', lengthChars: 300 });
    expect((said[1] as { entries: unknown[] }).entries.length).toBe(200);
  });

  it('names a value that is too large, by its length', () => {
    area.setItem('token', 'x'.repeat(MAX_VALUE_CHARS + 1));
    const { readOn, said } = watch({ reads: false });
    readOn(false);
    expect(said).toMatchObject([
      { type: 'unread', what: 'localStorage token', why: 'too-large', lengthChars: MAX_VALUE_CHARS + 1 },
      { type: 'snapshot', entries: [] },
    ]);
  });

  it('counts a key that is removed before it was reached as there', () => {
    for (let n = 0; n < 1_000; n += 1) area.setItem(`k${n}`, 'v');
    area.setItem('token', 'abc');
    const { readOn, compare, said } = watch({ reads: false });
    readOn(false);
    compare('token', 'unwitnessed');
    area.removeItem('token');
    compare('token', 'removeItem');
    while (!readOn(false));
    expect(changes(said)).toEqual([['token', 'abc', null, 'removeItem'], ['snapshot']]);
  });
});

describe('a witnessed change', () => {
  it('is told with both values and its witness', () => {
    area.setItem('token', 'old');
    const { compare, said } = watch();
    area.setItem('token', 'new');
    compare('token', 'setItem', { stack: 'f@x:1:1', input: null });
    expect(said).toEqual([
      {
        type: 'storage',
        area: 'localStorage',
        key: 'token',
        before: 'old',
        after: 'new',
        how: 'setItem',
        stack: 'f@x:1:1',
        input: null,
      },
    ]);
  });

  it('is none where nothing changed', () => {
    area.setItem('token', 'same');
    const { compare, scan, said } = watch();
    compare('token', 'setItem');
    compare('absent', 'removeItem');
    scan('unwitnessed');
    expect(said).toEqual([]);
  });

  it('does not make news of a dull value that was there all along', () => {
    area.setItem('state', 'dull');
    const { compare, said } = watch();
    compare('state', 'unwitnessed');
    area.setItem('state', JWT);
    compare('state', 'setItem');
    expect(changes(said)).toEqual([['state', 'dull', JWT, 'setItem']]);
  });

  it('tells each key that clear() took', () => {
    area.setItem('token', 'a');
    area.setItem('user', 'b');
    const { scan, said } = watch();
    area.clear();
    scan('clear', { stack: 'f@x:1:1', input: null });
    expect(changes(said)).toEqual([
      ['token', 'a', null, 'clear'],
      ['user', 'b', null, 'clear'],
    ]);
  });

  it('has no “before” where that was too large, and does not invent a loss', () => {
    area.setItem('token', 'x'.repeat(MAX_VALUE_CHARS + 1));
    const { compare, said } = watch();
    area.removeItem('token');
    compare('token', 'removeItem');
    expect(said).toEqual([]);
  });
});

describe('a change that nobody witnessed', () => {
  it('is found by comparing: written, overwritten and deleted as a property', () => {
    area.setItem('token', 'a');
    area.setItem('refresh_token', 'r');
    const { scan, said } = watch();
    (area as unknown as Record<string, string>).id_token = 'i';
    (area as unknown as Record<string, string>).token = 'b';
    delete (area as unknown as Record<string, string>).refresh_token;
    scan('unwitnessed');
    expect(changes(said).sort()).toEqual([
      ['id_token', null, 'i', 'unwitnessed'],
      ['refresh_token', 'r', null, 'unwitnessed'],
      ['token', 'a', 'b', 'unwitnessed'],
    ]);
    said.length = 0;
    scan('unwitnessed');
    expect(said).toEqual([]);
  });

  it('is found under a dull name only where no hook would have told', () => {
    for (const [isHooked, found] of [
      [true, []],
      [false, [['state', null, JWT, 'unwitnessed']]],
    ] as const) {
      area.setItem('state', 'dull');
      const { scan, said } = watch({ isHooked });
      area.setItem('state', JWT);
      scan('unwitnessed');
      expect(changes(said)).toEqual(found);
    }
  });
});

describe('a change in another tab', () => {
  it('is told as the browser reported it', () => {
    area.setItem('token', 'a');
    const { reported, said } = watch();
    area.removeItem('token');
    area.setItem('theme', 'light');
    area.setItem('state', JWT);
    reported('token', 'a', null);
    reported('theme', 'dark', 'light');
    reported('state', 'dull', JWT);
    expect(changes(said)).toEqual([
      ['token', 'a', null, 'other-tab'],
      ['state', 'dull', JWT, 'other-tab'],
    ]);
  });

  it('is none where the document before this one made it', () => {
    area.setItem('token', 'second');
    const { reported, said } = watch();
    reported('token', null, 'first');
    reported('token', 'first', 'second');
    reported('refresh_token', 'gone', null);
    expect(said).toEqual([]);
  });

  it('belongs to the first look where that has not reached the key', () => {
    for (let n = 0; n < 1_000; n += 1) area.setItem(`k${n}`, 'v');
    area.setItem('token', 'a');
    const { readOn, reported, said } = watch({ reads: false });
    readOn(false);
    reported('token', null, 'a');
    while (!readOn(false));
    expect(said).toMatchObject([{ type: 'snapshot', entries: [{ key: 'token', value: 'a' }] }]);
  });

  it('is not told twice when comparing found it first', () => {
    area.setItem('theme', 'dark');
    area.setItem('token', 'a');
    const { reported, scan, said } = watch();
    area.removeItem('token');
    scan('unwitnessed');
    reported('token', 'a', null);
    expect(said.length).toBe(1);
  });
});

describe('an area found empty', () => {
  it.each(['unwitnessed', 'emptied'] as const)('is said after what went with it: %s', (how) => {
    area.setItem('token', 'a');
    area.setItem('theme', 'dark');
    const { scan, said } = watch();
    area.clear();
    scan(how);
    expect(said).toEqual([
      { type: 'storage', area: 'localStorage', key: 'token', before: 'a', after: null, how },
      { type: 'snapshot', area: 'localStorage', keyCount: 0, keysBefore: 2, entries: [] },
    ]);
    scan('unwitnessed');
    expect(said.length).toBe(2);
  });

  it('is not said where other keys stayed, where a call emptied it, or where it held nothing of interest', () => {
    area.setItem('token', 'a');
    area.setItem('theme', 'dark');
    const partly = watch();
    area.removeItem('token');
    partly.scan('unwitnessed');
    expect(changes(partly.said)).toEqual([['token', 'a', null, 'unwitnessed']]);

    area.setItem('token', 'a');
    const called = watch();
    area.clear();
    called.scan('clear', { stack: 'at wipe' });
    expect(called.said.every((one) => one.type === 'storage')).toBe(true);

    area.setItem('theme', 'dark');
    const dull = watch();
    area.clear();
    dull.scan('unwitnessed');
    expect(dull.said).toEqual([]);
  });
});

it('keeps a bounded number of values, and takes one that it let go for neither new nor lost', () => {
  const { compare, scan, said } = watch();
  for (let n = 0; n < 600; n += 1) {
    area.setItem(`token_${n}`, 'v');
    compare(`token_${n}`, 'setItem');
  }
  said.length = 0;
  area.setItem('theme', 'dark');
  scan('unwitnessed');
  compare('token_0', 'unwitnessed');
  expect(said).toEqual([]);
  area.removeItem('token_0');
  compare('token_0', 'removeItem');
  expect(changes(said)).toEqual([['token_0', 'v', null, 'removeItem']]);
});
