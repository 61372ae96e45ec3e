import { describe, expect, it } from 'vitest';
import { asked, verdictOf } from '../../tests/support/judge.ts';
import { frameOf, SECOND, Story } from '../../tests/support/story.ts';
import { clientErrorTeardown } from './client-error-teardown.ts';

const stack = [frameOf('resetAfterCrash', '/main.js', 12)];
const session = () => new Story().signIn().work(2).activity().wait(SECOND);
const reset = (story: Story, input: { type: string; trusted: boolean } | null) =>
  story
    .remove('access', { how: 'removeItem', stack, input })
    .remove('refresh', { how: 'removeItem' })
    .wait(60);

describe('CLIENT_ERROR_TEARDOWN', () => {
  it('is a handler of uncaught errors that drops the tokens', () => {
    const verdict = verdictOf(reset(session().crash(), { type: 'error', trusted: true }).page('/signin'));
    expect(verdict).toMatchObject({
      code: 'CLIENT_ERROR_TEARDOWN',
      type: 'UNKNOWN',
      culprit: { function: 'resetAfterCrash' },
    });
    expect(verdict.evidence.map((step) => step.says.id)).toContain('evidence.removed-in-error-handler');
  });

  it('stays open beside the script where the removal only followed an error', () => {
    const verdict = verdictOf(reset(session().crash().wait(200), null).page('/signin'));
    const listed = [verdict.code, ...verdict.alternatives.map(({ code }) => code)];
    expect(listed).toEqual(expect.arrayContaining(['CLIENT_ERROR_TEARDOWN', 'STORAGE_CLEARED_BY_SCRIPT']));
  });

  it('is none where the error was long before, or there was none', () => {
    expect(
      asked(
        clientErrorTeardown,
        reset(
          session()
            .crash()
            .wait(5 * SECOND),
          null,
        ),
      ).result,
    ).toBe('no-match');
    expect(asked(clientErrorTeardown, reset(session(), null)).result).toBe('no-match');
  });

  it('is none after a refusal: pages throw errors about those, too', () => {
    const refused = session()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .crash();
    expect(asked(clientErrorTeardown, reset(refused, null))).toMatchObject({
      because: { id: 'ruled-out.removal-was-effect' },
    });
  });

  it('is none for a person who signs out', () => {
    expect(asked(clientErrorTeardown, reset(session().intent('sign-out').crash(), null))).toMatchObject({
      because: { id: 'ruled-out.signed-out-by-hand' },
    });
  });
});
