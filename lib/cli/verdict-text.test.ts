import { describe, expect, it } from 'vitest';
import type { Timeline, TimelineLogout } from '../../tests/e2e/support/timeline.ts';
import { verdictText } from './verdict-text.ts';

const plain = { bold: (text: string) => text, dim: (text: string) => text };
const AT = Date.UTC(2026, 0, 15, 14, 32, 15);

function logout(more: Partial<TimelineLogout> = {}): TimelineLogout {
  return {
    id: 'l1',
    at: AT,
    type: 'SESSION_ENDED',
    code: 'SERVER_IDLE_TIMEOUT',
    title: 'The server forgot the session while you were idle',
    summary: 'After 25 min without a request the next one was refused.',
    confidence: 0.7,
    location: 'http://app.localhost:5180/dashboard',
    idleMs: 25 * 60_000,
    sessionAgeMs: 3_600_000,
    tabs: [1],
    credentials: [{ credentialId: 'c1', kind: 'access', state: 'valid', remainingMs: 35 * 60_000 }],
    evidence: [{ says: 'GET /v1/me/ was answered 401', eventIds: ['e1'] }],
    ruledOut: [{ code: 'ACCESS_TOKEN_EXPIRED', because: 'the access token had 35 min left' }],
    alternatives: [{ code: 'SESSION_REVOKED', confidence: 0.3 }],
    context: {},
    advice: 'Look at the session store.',
    final: true,
    ...more,
  };
}

function timeline(only: TimelineLogout): Timeline {
  return {
    format: 'logout-lens/timeline',
    version: 1,
    exportedAt: AT,
    generator: { name: 'logout-lens', version: '1', browser: 'Chrome 156', platform: 'Linux' },
    site: { origin: 'http://app.localhost:5180', origins: [] },
    sessions: [],
    logouts: [only],
    patterns: [],
    credentials: [{ id: 'c1', kind: 'access', format: 'jwt', place: { area: 'localStorage', key: 'auth' } }],
    events: [{ id: 'e1', at: AT - 4_000, kind: 'request.finished', by: 'browser' }],
  };
}

describe('a verdict on the terminal', () => {
  it('names cause, figures, credentials, evidence with its time, what was ruled out, what is open, and advice', () => {
    const one = logout();
    const text = verdictText(timeline(one), one, plain);
    expect(text).toMatch(/^The server forgot the session/);
    expect(text).toContain('SESSION_ENDED · SERVER_IDLE_TIMEOUT · confidence 70 %');
    expect(text).toMatch(/Idle before +25 min/);
    expect(text).toContain('access: valid, 35 min left (localStorage auth)');
    expect(text).toMatch(/-4(\.0+)? s +GET \/v1\/me\/ was answered 401/);
    expect(text).toContain('ACCESS_TOKEN_EXPIRED: the access token had 35 min left');
    expect(text).toContain('SESSION_REVOKED: 30 %');
    expect(text).toContain('Look at the session store.');
  });

  it('says that a verdict is provisional, and leaves out what there is none of', () => {
    const one = logout({ final: false, ruledOut: [], alternatives: [], advice: '' });
    const text = verdictText(timeline(one), one, plain);
    expect(text).toContain('provisional');
    expect(text).not.toMatch(/Ruled out|Still open|What to do/);
  });

  it('lets no site steer the terminal', () => {
    const one = logout({ location: 'http://a.test/\u001b]0;owned\u0007\u001b[2Jx\r\u202ey' });
    const text = verdictText(timeline(one), one, plain);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect(text).toContain('http://a.test/');
  });

  it('keeps lines short enough to read', () => {
    const one = logout({ summary: 'word '.repeat(100) });
    const longest = Math.max(
      ...verdictText(timeline(one), one, plain)
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(100);
  });
});
