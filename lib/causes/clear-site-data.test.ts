import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { MINUTE, Story } from '../../tests/support/story.ts';
import { clearSiteData } from './clear-site-data.ts';

describe('CLEAR_SITE_DATA', () => {
  const wiped = (beforeMs: number, clearSiteData?: string[]) =>
    new Story()
      .signIn()
      .work(2)
      .request('GET', '/v1/notes/', 200, { with: ['access'], ...(clearSiteData ? { clearSiteData } : {}) })
      .wait(beforeMs)
      .remove('access', { how: 'unwitnessed' })
      .remove('refresh', { how: 'unwitnessed' });

  it('is an answer with the header, then storage found empty', () => {
    expect(asked(clearSiteData, wiped(20, ['storage']))).toMatchObject({
      result: 'match',
      culprit: { kind: 'response' },
    });
  });

  it('is none without the header, or long after it', () => {
    expect(asked(clearSiteData, wiped(20)).result).toBe('no-match');
    expect(asked(clearSiteData, wiped(MINUTE, ['storage'])).result).toBe('no-match');
  });

  it('is none for a person who signs out', () => {
    const story = new Story().signIn().work(1).intent('sign-out');
    story.request('POST', '/v1/auth/logout/', 200, { with: ['access'], clearSiteData: ['storage'] }).giveUp();
    expect(asked(clearSiteData, story)).toMatchObject({ because: { id: 'ruled-out.signed-out-by-hand' } });
  });
});
