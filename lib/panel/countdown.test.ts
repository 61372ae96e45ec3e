import { describe, expect, it } from 'vitest';
import { englishResolver as t } from '../messages/resolve.ts';
import { countdownLevel, remainingText } from './countdown.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('the countdown of a credential', () => {
  it.each([
    ['access', 5 * MINUTE, 'good'],
    ['access', 5 * MINUTE - 1, 'soon'],
    ['access', 0, 'expired'],
    ['access', -1, 'expired'],
    ['refresh', 24 * HOUR, 'good'],
    ['refresh', 24 * HOUR - 1, 'soon'],
    ['refresh', -1, 'expired'],
    ['csrf', 1, 'good'],
    ['session', null, 'none'],
  ] as const)('of kind %s with %s ms left is %s', (kind, remainingMs, level) => {
    expect(countdownLevel(kind, remainingMs, DEFAULT_SETTINGS)).toBe(level);
  });

  it('turns where the person wants it to', () => {
    const settings = { ...DEFAULT_SETTINGS, accessSoonMs: 30 * MINUTE };
    expect(countdownLevel('access', 20 * MINUTE, settings)).toBe('soon');
    expect(countdownLevel('refresh', 20 * MINUTE, settings)).toBe('soon');
    expect(countdownLevel('access', 30 * MINUTE, settings)).toBe('good');
  });

  it('moves in whole seconds', () => {
    expect(t(remainingText(34 * MINUTE + 12_900))).toBe('34 min 12 s left');
    expect(t(remainingText(9_990))).toBe('9 s left');
    expect(t(remainingText(-4_100))).toBe('expired 4 s ago');
    expect(t(remainingText(null))).toBe('no expiry of its own');
  });
});
