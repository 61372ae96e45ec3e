import { describe, expect, it } from 'vitest';
import { diagnose } from '../classify/diagnose.ts';
import { englishResolver as t } from '../messages/resolve.ts';
import { headlineLog } from '../panel/fixtures/headline-log.ts';
import { badgeChangesAt, badgeOf } from './badge.ts';
import { glanceOf } from './glance.ts';
import type { Glance } from './types.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = 1_760_000_000_000;

const glanceAt = (asOf: number, logoutAt: number) =>
  glanceOf(
    diagnose(
      headlineLog(logoutAt).filter(({ at }) => at <= asOf),
      { asOf },
    ),
    t,
  );

/** Signed in, and an access token that ends the session in so long. */
const endsIn = (leftMs: number): Glance => ({
  session: { is: 'in', since: NOW - HOUR, beganEarlier: false },
  end: {
    deadlines: { length: 1 },
    next: { at: NOW + leftMs, spreadMs: 0, kind: 'credential', credential: { kind: 'access' } },
  },
  lastActivityAt: NOW,
  logout: null,
});
const shown = (leftMs: number) => {
  const badge = badgeOf(endsIn(leftMs), NOW);
  return badge === null ? null : t(badge.text);
};

describe('a site in one look', () => {
  it('is signed in, with what ends the session next', () => {
    const glance = glanceAt(NOW, NOW + 20 * MINUTE);
    expect(glance.session).toMatchObject({ is: 'in', beganEarlier: false });
    expect(glance.end.next).toMatchObject({ kind: 'credential', credential: { kind: 'refresh' } });
    expect(glance.logout).toBeNull();
  });

  it('is signed out, with the latest logout in one sentence', () => {
    const glance = glanceAt(NOW, NOW - MINUTE);
    expect(glance.session).toMatchObject({ is: 'out', since: glance.logout?.at });
    expect(Math.abs((glance.session.since ?? 0) - (NOW - MINUTE))).toBeLessThan(2_000);
    expect(glance.logout?.says).toMatch(/25 min/);
    expect(glance.logout?.says).not.toContain('⟦');
    expect(glance.end.next).toBeNull();
  });

  it('says that nothing is known of a log without a session', () => {
    const glance = glanceOf(diagnose([], { asOf: NOW }), t);
    expect(glance).toMatchObject({ session: { is: 'unknown', since: null }, logout: null });
  });

  it('crosses to another process as it is', () => {
    const glance = glanceAt(NOW, NOW - MINUTE);
    expect(JSON.parse(JSON.stringify(glance))).toEqual(glance);
  });
});

describe('the badge', () => {
  it('shows the largest unit that fits, rounded down', () => {
    const texts = [30_000, MINUTE, 5.9 * MINUTE, 59.9 * MINUTE, HOUR, 23.9 * HOUR, 24 * HOUR, 480 * HOUR];
    expect(texts.map(shown)).toEqual(['<1m', '1m', '5m', '59m', '1h', '23h', '1d', '20d']);
    expect(shown(-1)).toBe('0m');
  });

  it('is tinted when little is left, and says the same in words', () => {
    expect(badgeOf(endsIn(5 * MINUTE), NOW)?.tone).toBe('time');
    const soon = badgeOf(endsIn(5 * MINUTE - 1), NOW);
    expect(soon?.tone).toBe('soon');
    expect(soon && t(soon.title)).toMatch(/access token.*4 min/);
  });

  it('is a cross after a logout, with the reason in words', () => {
    const badge = badgeOf(glanceAt(NOW, NOW - MINUTE), NOW);
    expect(badge && t(badge.text)).toBe('✕');
    expect(badge?.tone).toBe('out');
    expect(badge && t(badge.title)).toMatch(/Logged out at .*25 min/);
  });

  it('is not there where nobody is signed in or nothing has a date', () => {
    expect(
      badgeOf({ ...endsIn(0), session: { is: 'unknown', since: null, beganEarlier: false } }, NOW),
    ).toBeNull();
    expect(badgeOf({ ...endsIn(0), end: { deadlines: { length: 1 }, next: null } }, NOW)).toBeNull();
  });

  it('wakes nobody before it says something else', () => {
    for (const leftMs of [20_000, MINUTE, 4.5 * MINUTE, 61 * MINUTE, 90 * MINUTE, 50 * HOUR]) {
      const glance = endsIn(leftMs);
      const at = badgeChangesAt(glance, NOW) ?? 0;
      const before = badgeOf(glance, at - 2);
      expect(before?.text, `${leftMs}`).toEqual(badgeOf(glance, NOW)?.text);
      expect(badgeOf(glance, at)?.text, `${leftMs}`).not.toEqual(before?.text);
    }
  });

  it('wakes nobody at all where nothing runs out', () => {
    expect(badgeChangesAt(endsIn(-1), NOW)).toBeNull();
    expect(badgeChangesAt(glanceAt(NOW, NOW - MINUTE), NOW)).toBeNull();
  });
});
