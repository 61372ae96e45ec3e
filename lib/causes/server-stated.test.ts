import { describe, expect, it } from 'vitest';
import { asked, codesOf, incidentOf } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { serverStated, unknownStated } from './server-stated.ts';

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

describe('server-stated codes', () => {
  const asking = (code: string, story: Story) => {
    const cause = serverStated.find((candidate) => candidate.code === code);
    return cause && asked(cause, story);
  };

  it('is the code that the backend states', () => {
    const story = refusedAfter(SECOND, { logout_reason: 'ACCOUNT_SUSPENDED' });
    expect(asking('ACCOUNT_SUSPENDED', story)?.result).toBe('match');
    expect(asking('PLAN_INACTIVE', story)?.result).toBe('no-match');
  });

  it('is none where nothing is stated', () => {
    for (const cause of serverStated) expect(asked(cause, refusedAfter(SECOND)).result).toBe('no-match');
  });

  it('may be a code that nobody knew before', () => {
    const story = refusedAfter(SECOND, { logout_reason: 'MOON_PHASE_WRONG' });
    expect(unknownStated(incidentOf(story), () => false)).toMatchObject({
      code: 'MOON_PHASE_WRONG',
      type: 'AUTH_ERROR',
    });
    expect(unknownStated(incidentOf(story), () => true)).toBeNull();
    expect(codesOf(story)).toEqual(['MOON_PHASE_WRONG']);
  });
});
