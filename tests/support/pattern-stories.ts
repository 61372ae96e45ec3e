import type { Pattern } from '../../lib/classify/types.ts';
import type { PatternRule } from '../../lib/patterns/define.ts';
import { judge } from './judge.ts';
import { DAY, fingerprintOf, frameOf, HOUR, MINUTE, SECOND, type Story } from './story.ts';

/** What a rule finds in a story's logouts. */
export const found = (rule: PatternRule, story: Story): Pattern | null => rule(judge(story));

/** The server refuses request and refresh, and the app gives up. */
export function refuse(story: Story, names = { access: 'access', refresh: 'refresh' }): Story {
  return story
    .activity()
    .request('GET', '/v1/me/', 401, { with: [names.access] })
    .request('POST', '/v1/auth/refresh/', 401, { with: [names.refresh] })
    .wait(5)
    .remove(names.access)
    .remove(names.refresh)
    .wait(60)
    .page('/signin')
    .wait(80)
    .signInForm(true)
    .wait(30 * SECOND);
}

/** A session of so many minutes, a request each; the pause between is one minute or as given. */
export function busyFor(story: Story, durationMs: number, pauseMs = MINUTE): Story {
  return story.signIn({ accessMs: 30 * HOUR }).work(Math.floor(durationMs / pauseMs), pauseMs);
}

/** A sign-in that brings tokens of its own, `access<n>` and `refresh<n>`, so that each session has its dates. */
export function signInWith(story: Story, n: number | string, accessMs: number): Story {
  return story
    .page('/signin')
    .signInForm(true)
    .activity(2 * SECOND)
    .wait(2 * SECOND)
    .request('POST', '/v1/auth/login/', 200, { bodyFields: ['email', 'password'] })
    .token(`access${n}`, 'access', accessMs)
    .token(`refresh${n}`, 'refresh', 20 * DAY)
    .page('/dashboard')
    .signInForm(false);
}

/** A session that ends in a sign-out by hand: nothing was wrong with it. */
export function signOut(story: Story): Story {
  return story
    .wait(SECOND)
    .activity()
    .intent('sign-out')
    .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
    .giveUp([frameOf('signOut', '/assets/auth.js', 7)])
    .wait(30 * SECOND);
}

/** A new build of the site is loaded. */
export function build(story: Story, name: string, tab = 1): Story {
  return story.add({
    kind: 'page.build',
    by: 'page',
    at: story.now,
    tabId: tab,
    frameId: 0,
    origin: story.origin,
    build: fingerprintOf(name),
    scripts: 3,
  });
}
