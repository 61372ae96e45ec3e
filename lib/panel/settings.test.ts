import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, problemOf, settingsIn } from './settings.ts';

const MINUTE = 60_000;

describe('the settings of the panel', () => {
  it('are the first tracker’s where nothing is stored', () => {
    for (const stored of [undefined, null, 7, 'x', [], {}])
      expect(settingsIn(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('are what was stored', () => {
    const stored = { ...DEFAULT_SETTINGS, accessSoonMs: 30 * MINUTE };
    expect(settingsIn(stored)).toEqual(stored);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e300, '300000', null, { valueOf: () => 5 }])(
    'fall back where %s is stored, and keep the rest',
    (accessSoonMs) => {
      const stored = { ...DEFAULT_SETTINGS, refreshSoonMs: 7 * MINUTE, accessSoonMs };
      expect(settingsIn(stored)).toEqual({ ...DEFAULT_SETTINGS, refreshSoonMs: 7 * MINUTE });
    },
  );

  it('take nothing that is inherited, and drop what they do not know', () => {
    const inherited = Object.create({ accessSoonMs: 1 });
    expect(settingsIn(inherited)).toEqual(DEFAULT_SETTINGS);
    expect(settingsIn({ more: 1 })).toEqual(DEFAULT_SETTINGS);
  });

  it('fall back in all idle limits where those do not ascend', () => {
    const stored = { ...DEFAULT_SETTINGS, accessSoonMs: MINUTE, idleActiveMs: 30 * MINUTE };
    expect(settingsIn(stored)).toEqual({ ...DEFAULT_SETTINGS, accessSoonMs: MINUTE });
  });

  it('name the field that is wrong', () => {
    expect(problemOf(DEFAULT_SETTINGS)).toBeNull();
    expect(problemOf({ ...DEFAULT_SETTINGS, refreshSoonMs: 0 })).toEqual({
      field: 'refreshSoonMs',
      why: 'not-a-time',
    });
    expect(problemOf({ ...DEFAULT_SETTINGS, idleShortMs: MINUTE })).toEqual({
      field: 'idleShortMs',
      why: 'not-ascending',
    });
    expect(problemOf({ ...DEFAULT_SETTINGS, idleMediumMs: 10 * MINUTE })).toEqual({
      field: 'idleMediumMs',
      why: 'not-ascending',
    });
  });
});
