import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { frameOf, SECOND, Story } from '../../tests/support/story.ts';
import { storageClearedByScript } from './storage-cleared-by-script.ts';

const stack = [frameOf('purge', '/vendor.js', 3)];
/** The page drops its tokens, with nothing refused. */
const dropped = (story: Story, how: 'removeItem' | 'clear' | 'unwitnessed' = 'removeItem') =>
  story
    .remove('access', how === 'unwitnessed' ? { how } : { how, stack })
    .remove('refresh', { how })
    .wait(60)
    .page('/signin');

describe('STORAGE_CLEARED_BY_SCRIPT', () => {
  it('names the function, file and line that removed the tokens', () => {
    expect(
      asked(storageClearedByScript, dropped(new Story().signIn().work(2).wait(SECOND), 'clear')),
    ).toMatchObject({
      result: 'match',
      culprit: { kind: 'script', function: 'purge', url: 'https://app.example/vendor.js', line: 3 },
    });
  });

  it('is none after a refusal: the removal is its effect', () => {
    const story = new Story()
      .signIn()
      .work(2)
      .request('GET', '/v1/me/', 401, { with: ['access'] });
    expect(asked(storageClearedByScript, dropped(story))).toMatchObject({
      because: { id: 'ruled-out.removal-was-effect' },
    });
  });

  it('cannot be judged where no call was seen', () => {
    expect(asked(storageClearedByScript, dropped(new Story().signIn().work(2), 'unwitnessed')).result).toBe(
      'inconclusive',
    );
  });

  it('is none where only a cookie was lost', () => {
    const story = new Story().cookieSignIn().browse(1).cookie('sessionid', { removed: true, value: 'sid' });
    expect(asked(storageClearedByScript, story)).toMatchObject({
      because: { id: 'ruled-out.storage-untouched' },
    });
  });
});
