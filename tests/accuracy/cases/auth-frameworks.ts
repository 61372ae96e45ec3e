import type { AccuracyCase } from '../case.ts';
import * as play from '../plays.ts';
import { authJs } from '../stacks/authjs.ts';
import { betterAuthStack } from '../stacks/better-auth.ts';
import { absolute, cookie, idle } from './draws.ts';

const held = { ends: 'logout', heldOut: true } as const;

export const authFrameworkCases: readonly AccuracyCase[] = [
  // Its session cookie has the session's own date: an idle limit shows as a cookie that expired.
  {
    ...held,
    id: 'ba-clear-site-data',
    stack: betterAuthStack,
    play: play.withAnAnswer('clear-site-data-on-next'),
  },
  {
    ...held,
    id: 'ba-cookie-expired',
    stack: betterAuthStack,
    limits: cookie,
    play: play.outlives('cookieMs'),
  },
  { ...held, id: 'ba-revoked', stack: betterAuthStack, play: play.whileWorking('revoke-all') },
  { ...held, id: 'ba-store-lost', stack: betterAuthStack, play: play.whileWorking('lose-store') },
  { ...held, id: 'ba-sign-out', stack: betterAuthStack, play: play.signsOut },
  { ...held, id: 'ba-cleared', stack: betterAuthStack, play: play.browserClears },
  { ...held, id: 'aj-idle', stack: authJs, limits: idle, play: play.idleTooLong },
  { ...held, id: 'aj-absolute', stack: authJs, limits: absolute, play: play.worksPastTheLimit },
  { ...held, id: 'aj-key-rotated', stack: authJs, play: play.whileWorking('rotate-key') },
  { ...held, id: 'aj-sign-out', stack: authJs, play: play.signsOutByKey },
  { ...held, id: 'aj-cookie-expired', stack: authJs, limits: cookie, play: play.outlives('cookieMs') },
  { ...held, id: 'aj-concurrent', stack: authJs, play: play.whileWorking('sign-in-elsewhere') },
];
