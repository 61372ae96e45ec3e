import { describe, expect, it } from 'vitest';
import { asked, verdictOf } from '../../tests/support/judge.ts';
import { frameOf, SECOND, Story } from '../../tests/support/story.ts';
import { cookieDeletedByScript } from './cookie-deleted-by-script.ts';

const stack = [frameOf('purgeCookies', '/vendor.js', 9)];
/** A cookie session at work, whose cookie then goes; the page leads to the sign-in page. */
const lost = (
  story: Story,
  {
    byScript = true,
    beforeMs = 5,
    name = 'sid',
  }: { byScript?: boolean; beforeMs?: number; name?: string } = {},
) => {
  story.activity().wait(SECOND);
  if (byScript) story.scriptDeletes(name, { stack }).wait(beforeMs);
  return story
    .cookie('sid', { removed: true, cause: 'expired-overwrite', value: 'v', httpOnly: false })
    .wait(SECOND)
    .request('GET', '/app', 302, { type: 'main_frame', redirectTo: '/login' })
    .page('/login')
    .signInForm(true);
};
const session = () => new Story().cookieSignIn('sid', 'v').browse(2, SECOND, 'v');

describe('COOKIE_DELETED_BY_SCRIPT', () => {
  it('names the code that deleted the session cookie', () => {
    expect(verdictOf(lost(session()))).toMatchObject({
      code: 'COOKIE_DELETED_BY_SCRIPT',
      culprit: { kind: 'script', function: 'purgeCookies', line: 9 },
    });
  });

  it('is none where another cookie was deleted, or long before', () => {
    expect(asked(cookieDeletedByScript, lost(session(), { name: 'theme' }))).toMatchObject({
      because: { id: 'ruled-out.no-script-deleted' },
    });
    expect(asked(cookieDeletedByScript, lost(session(), { beforeMs: 10 * SECOND })).result).toBe('no-match');
  });

  it('is none where no script was seen', () => {
    expect(asked(cookieDeletedByScript, lost(session(), { byScript: false })).result).toBe('no-match');
  });

  it('is none for a person who signs out, nor after a refusal', () => {
    expect(asked(cookieDeletedByScript, lost(session().intent('sign-out')))).toMatchObject({
      because: { id: 'ruled-out.signed-out-by-hand' },
    });
    const refused = session().request('GET', '/app', 401, { type: 'main_frame', with: ['v'] });
    expect(asked(cookieDeletedByScript, lost(refused))).toMatchObject({
      because: { id: 'ruled-out.removal-was-effect' },
    });
  });

  it('is no page’s own timer where the page took no notice, and the person found out by a click', () => {
    const story = session()
      .activity()
      .wait(30 * SECOND)
      .scriptDeletes('sid', { stack })
      .wait(5);
    story
      .cookie('sid', { removed: true, cause: 'expired-overwrite', value: 'v', httpOnly: false })
      .wait(SECOND)
      .activity()
      .request('GET', '/app', 302, { type: 'main_frame', redirectTo: '/login' })
      .page('/login')
      .signInForm(true);
    expect(verdictOf(story).code).toBe('COOKIE_DELETED_BY_SCRIPT');
  });

  it('gives way to an answer that deleted it', () => {
    const story = session()
      .request('GET', '/app/x', 200, { with: ['v'], setCookies: [{ name: 'sid', removes: true }] })
      .cookie('sid', { removed: true, cause: 'expired-overwrite', value: 'v' })
      .wait(SECOND)
      .page('/login')
      .signInForm(true);
    expect(verdictOf(story).code).toBe('SESSION_COOKIE_DELETED');
  });
});
