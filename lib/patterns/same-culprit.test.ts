import { describe, expect, it } from 'vitest';
import { found, signOut } from '../../tests/support/pattern-stories.ts';
import { frameOf, SECOND, Story } from '../../tests/support/story.ts';
import { sameScript } from './same-script.ts';
import { sameWords } from './same-words.ts';

/** A script throws the credentials away in the middle of work. */
const thrown = (story: Story, name: string, file: string) =>
  story
    .signIn()
    .work(3)
    .giveUp([frameOf(name, file, 9)])
    .wait(30 * SECOND);

/** The server says why it refuses. */
const told = (story: Story, code: string, message: string) =>
  story
    .signIn()
    .work(3)
    .request('GET', '/v1/me/', 401, {
      with: ['access'],
      body: { logout_reason: code, logout_message: message },
    })
    .giveUp()
    .wait(30 * SECOND);

describe('sameScript', () => {
  it('is the same function of the same file, whatever hash a build gives it', () => {
    const story = thrown(new Story(), 'purge', '/vendor-1a2b3c4d.js');
    expect(found(sameScript, story)).toBeNull();
    thrown(thrown(story, 'purge', '/vendor-5e6f7a8b.js'), 'purge', '/vendor-9c0d1e2f.js');
    expect(found(sameScript, story)).toMatchObject({
      title: { id: 'pattern.same-script', params: { function: 'purge', file: 'vendor.js' } },
    });
  });

  it('ends with as many logouts by other code, and counts no sign-out by hand', () => {
    const story = thrown(thrown(new Story(), 'purge', '/vendor.js'), 'purge', '/vendor.js');
    expect(found(sameScript, story)).not.toBeNull();
    expect(found(sameScript, signOut(signOut(story)))?.measured.count).toBe(2);
    expect(found(sameScript, thrown(story, 'reset', '/app.js'))).toBeNull();
  });
});

describe('sameWords', () => {
  it('is the same code of the server, whatever numbers stand in its words', () => {
    const story = told(new Story(), 'PLAN_INACTIVE', 'Plan 17 is not active');
    expect(found(sameWords, story)).toBeNull();
    told(told(story, 'PLAN_INACTIVE', 'Plan 18 is not active'), 'PLAN_INACTIVE', 'Plan 19 is not active');
    expect(found(sameWords, story)).toMatchObject({ title: { id: 'pattern.same-words' } });
  });

  it('ends with other words', () => {
    const story = told(told(new Story(), 'PLAN_INACTIVE', 'x'), 'PLAN_INACTIVE', 'x');
    expect(found(sameWords, story)).not.toBeNull();
    expect(found(sameWords, told(story, 'ACCOUNT_SUSPENDED', 'y'))).toBeNull();
  });
});
