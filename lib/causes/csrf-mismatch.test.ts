import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { csrfMismatch } from './csrf-mismatch.ts';

/** At work, away for a while, then refused; both tokens good by their dates. */
const refusedAfter = (awayMs: number, said: Record<string, string> = {}) =>
  new Story()
    .signIn()
    .work(4, SECOND)
    .wait(awayMs)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'], body: said })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
    .giveUp();

describe('CSRF_MISMATCH', () => {
  it('is what the server says', () => {
    expect(asked(csrfMismatch, refusedAfter(SECOND, { detail: 'CSRF token mismatch.' })).result).toBe(
      'match',
    );
  });

  it('is none where it says another thing, or nothing', () => {
    expect(asked(csrfMismatch, refusedAfter(SECOND, { detail: 'Token mismatch' })).result).toBe('no-match');
    expect(asked(csrfMismatch, refusedAfter(SECOND)).result).toBe('no-match');
  });

  it('is none in an answer that the session recovered from', () => {
    const story = new Story()
      .signIn()
      .request('POST', '/v1/x/', 401, { with: ['access'], body: { detail: 'CSRF token mismatch.' } });
    story.work(3).giveUp();
    expect(asked(csrfMismatch, story).result).toBe('no-match');
  });
});
