import { describe, expect, it } from 'vitest';
import { asked, verdictOf } from '../../tests/support/judge.ts';
import { MINUTE, Story } from '../../tests/support/story.ts';
import { interactionRequired } from './interaction-required.ts';

const renewing = (error: string) =>
  new Story()
    .token('access', 'access', 5 * MINUTE)
    .page('/dashboard')
    .request('GET', '/v1/notes/', 200, { with: ['access'] })
    .activity()
    .wait(6 * MINUTE)
    .request('GET', '/v1/notes/', 401, { with: ['access'] })
    .silentRenewal({ error })
    .remove('access', { how: 'removeItem' })
    .wait(50)
    .page('/signin');

describe('INTERACTION_REQUIRED', () => {
  it.each(['interaction_required', 'consent_required', 'account_selection_required'])('is %s', (error) => {
    expect(verdictOf(renewing(error))).toMatchObject({ code: 'INTERACTION_REQUIRED', alternatives: [] });
  });

  it('is a token endpoint that says so to a refresh', () => {
    const story = new Story()
      .signIn()
      .work(2)
      .request('POST', '/v1/auth/refresh/', 400, {
        with: ['refresh'],
        body: { error: 'interaction_required', error_description: 'MFA needed' },
      })
      .giveUp();
    expect(verdictOf(story).code).toBe('INTERACTION_REQUIRED');
  });

  it('is none for login_required', () => {
    expect(asked(interactionRequired, renewing('login_required')).result).toBe('no-match');
  });
});
