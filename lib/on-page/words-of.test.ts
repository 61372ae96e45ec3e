import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { diagnose } from '../classify/diagnose.ts';
import type { Verdict } from '../classify/types.ts';
import { englishResolver } from '../messages/resolve.ts';
import { leftMs } from './times.ts';
import { wordsOf } from './words-of.ts';

const refusedAfter = (awayMs: number, said: Record<string, string> = {}) =>
  new Story()
    .signIn()
    .work(4, SECOND)
    .wait(awayMs)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'], body: said })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'], body: said })
    .giveUp();

function verdictOf(story: Story): Verdict {
  const [verdict] = diagnose(story.events, { asOf: story.now + MINUTE, site: story.origin }).logouts;
  if (verdict === undefined) throw new Error('nobody was logged out');
  return verdict;
}
const speaker = {
  say: englishResolver,
  visible: (raw: string) => raw.replaceAll('\u202e', '\\u202e'),
  language: 'en',
  direction: 'ltr' as const,
  site: 'https://app.example',
};
const banner = (verdict: Verdict) => wordsOf('banner', verdict, speaker);

describe('the words on a page', () => {
  it('say how long the person was away, and which page it was', () => {
    const verdict = verdictOf(refusedAfter(23 * MINUTE));
    expect(verdict.code).toBe('SERVER_IDLE_TIMEOUT');
    const words = banner(verdict);
    expect(words.title).toBe('Session expired after 23 minutes idle');
    expect(words.says.at(-1)).toMatch(/^You were on \/\w*\.$/);
    expect(JSON.stringify(words)).not.toContain('⟦');
    const notice = wordsOf('notice', verdict, speaker);
    expect(notice.title).toBe('You’re being logged out');
    expect(notice.says).toContain('You had been idle for 23 minutes.');
    expect(notice.details).toBeNull();
  });

  it.each<[string, Partial<Verdict>, string]>([
    [
      'a short pause is no news',
      { idleMs: 40 * SECOND, type: 'SESSION_ENDED' },
      'The server ended your session',
    ],
    ['nor is one where nothing was seen', { idleMs: null, type: 'TOKEN_EXPIRED' }, 'Your session expired'],
    [
      'hours are hours',
      { idleMs: 200 * MINUTE, type: 'TOKEN_EXPIRED' },
      'Session expired after 3 hours idle',
    ],
    ['one minute is one', { idleMs: MINUTE, type: 'TOKEN_EXPIRED' }, 'Session expired after 1 minute idle'],
    [
      'a pause need not be the cause',
      { idleMs: 5 * MINUTE, type: 'SESSION_ENDED', code: 'SESSION_REVOKED' },
      'The server ended your session after 5 minutes idle',
    ],
    ['data that was removed', { type: 'STORAGE_CLEARED' }, 'Your sign-in was removed from this browser'],
    ['a person who signed out', { type: 'USER_ACTION' }, 'You signed out'],
  ])('%s', (_what, change, title) => {
    const verdict = verdictOf(refusedAfter(23 * MINUTE));
    expect(banner({ ...verdict, code: 'X', ...change }).title).toBe(title);
  });

  it('hold the details: code, source, exact time, what was left of each credential, the context', () => {
    const verdict = verdictOf(refusedAfter(23 * MINUTE));
    const { details } = banner(verdict);
    const rows = new Map(details?.rows.map(({ name, value }) => [name, value]));
    expect(rows.get('Code')).toBe('SERVER_IDLE_TIMEOUT');
    expect(rows.get('Time')).toBe(new Date(verdict.at).toISOString());
    expect(rows.get('access token')).toMatch(/ left$/);
    expect(JSON.parse(details?.context ?? '')).toMatchObject({
      code: 'SERVER_IDLE_TIMEOUT',
      context: { hasToken: true, hasRefreshToken: true },
    });
  });

  it('are redacted as exports are, and show no details where something looks like a credential', () => {
    const verdict = verdictOf(refusedAfter(23 * MINUTE));
    const said = { ...verdict.context, serverMessage: 'ada@example.com has qX8s7Tf2Lk9Zp4Vw1Rb6Nc3Hd5' };
    const shown = JSON.stringify(banner({ ...verdict, context: said }));
    expect(shown).toContain(':removed has :removed');
    expect(shown).not.toMatch(/ada@|qX8s/);
    const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${'x'.repeat(43)}`;
    const words = banner({ ...verdict, context: { ...verdict.context, serverMessage: token } });
    expect(words.details).toBeNull();
    expect(JSON.stringify(words)).not.toContain('eyJ');
  });

  it('make a page’s invisible characters visible', () => {
    const verdict = verdictOf(refusedAfter(23 * MINUTE));
    const words = banner({ ...verdict, context: { ...verdict.context, serverMessage: 'a\u202eb' } });
    expect(words.details?.context).toContain('\\u202e');
    expect(words.details?.context).not.toContain('\u202e');
  });
});

describe('the time that is left', () => {
  const showing = { tabId: 1, since: 1_000, seenAt: null, over: false };
  it('begins when a person first sees it', () => {
    expect(leftMs('notice', showing, 500_000)).toBe(10_000);
    expect(leftMs('notice', { ...showing, seenAt: 2_000 }, 5_000)).toBe(7_000);
    expect(leftMs('banner', { ...showing, seenAt: 2_000 }, 32_000)).toBe(0);
  });
  it('is none for what is over, and for what waited an hour in a hidden tab', () => {
    expect(leftMs('banner', { ...showing, over: true }, 1_000)).toBe(0);
    expect(leftMs('banner', showing, 1_001 + 60 * MINUTE)).toBe(0);
  });
});
