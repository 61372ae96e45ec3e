import { describe, expect, it } from 'vitest';
import type { TimelineLogout } from '../../e2e/support/timeline.ts';
import type { Played } from '../play.ts';
import { REASONS } from '../truth.ts';
import { judge } from './judge.ts';

const said = (type: string, code: string, alternatives: string[] = []) =>
  ({
    type,
    code,
    alternatives: alternatives.map((one) => ({ code: one, confidence: 0.2 })),
  }) as TimelineLogout;

const played = (part: Partial<Played>): Played => ({
  id: 'a',
  stack: 's',
  heldOut: false,
  ends: 'logout',
  seed: '1',
  browser: 'chromium',
  expected: REASONS.revoked,
  log: [],
  logouts: [],
  timeline: null,
  tookMs: 0,
  ...part,
});

describe('a verdict against the truth', () => {
  it('is right with any member of the family, and says whether it lists the whole', () => {
    const whole = judge(
      played({ logouts: [said('SESSION_ENDED', 'SESSION_REVOKED', ['SESSION_STORE_LOST'])] }),
    );
    expect(whole).toMatchObject({ verdict: 'right', family: true });
    expect(judge(played({ logouts: [said('SESSION_ENDED', 'SESSION_REVOKED')] }))).toMatchObject({
      family: false,
    });
  });

  it('is wrong by its type before its code', () => {
    expect(judge(played({ logouts: [said('AUTH_ERROR', 'CSRF_MISMATCH')] })).verdict).toBe('wrong type');
    expect(judge(played({ logouts: [said('SESSION_ENDED', 'CONCURRENT_LOGIN')] })).verdict).toBe(
      'wrong code',
    );
  });

  it('tells missed logouts, false alarms and too many apart', () => {
    const revoked = said('SESSION_ENDED', 'SESSION_REVOKED');
    expect(judge(played({})).verdict).toBe('missed');
    expect(judge(played({ expected: null, logouts: [revoked] })).verdict).toBe('false alarm');
    expect(judge(played({ logouts: [revoked, revoked] })).verdict).toBe('too many');
  });

  it('never counts a session that could not be played', () => {
    expect(judge(played({ broken: 'no button' })).verdict).toBe('broken');
  });
});
