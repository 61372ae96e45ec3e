import type { AccuracyCase } from '../case.ts';
import * as play from '../plays.ts';
import { cookieSessionApp, cookieSessionHtml } from '../stacks/cookie-session.ts';
import { ironSession } from '../stacks/iron-session.ts';
import { koaSessionApp, koaSessionHtml } from '../stacks/koa-session.ts';
import { absolute, cookie, idle } from './draws.ts';

const logout = { ends: 'logout' } as const;
const held = { ends: 'logout', heldOut: true } as const;

export const sealedSessionCases: readonly AccuracyCase[] = [
  { ...logout, id: 'csh-idle', stack: cookieSessionHtml, limits: idle, play: play.idleTooLong },
  {
    ...logout,
    id: 'csh-cookie-expired',
    stack: cookieSessionHtml,
    limits: cookie,
    play: play.outlives('cookieMs'),
  },
  {
    ...logout,
    id: 'csa-absolute-told',
    stack: cookieSessionApp,
    limits: absolute,
    tells: true,
    play: play.worksPastTheLimit,
  },
  { ...logout, id: 'csa-key-rotated', stack: cookieSessionApp, play: play.whileWorking('rotate-key') },
  { ...logout, id: 'csa-sign-out', stack: cookieSessionApp, play: play.signsOut },
  {
    ...logout,
    id: 'csa-cookie-deleted',
    stack: cookieSessionApp,
    play: play.withAnAnswer('delete-cookie-on-next'),
  },
  { ...held, id: 'iron-idle', stack: ironSession, limits: idle, play: play.idleTooLong },
  { ...held, id: 'iron-absolute', stack: ironSession, limits: absolute, play: play.worksPastTheLimit },
  { ...held, id: 'iron-key-rotated', stack: ironSession, play: play.whileWorking('rotate-key') },
  { ...held, id: 'iron-sign-out', stack: ironSession, play: play.signsOutByKey },
  { ...held, id: 'iron-cookie-expired', stack: ironSession, limits: cookie, play: play.outlives('cookieMs') },
  { ...held, id: 'iron-suspended', stack: ironSession, play: play.whileWorking('suspend') },
  { ...held, id: 'ksh-idle-typing', stack: koaSessionHtml, limits: idle, play: play.idleButTyping },
  {
    ...held,
    id: 'ksh-revoked-told',
    stack: koaSessionHtml,
    tells: true,
    play: play.whileWorking('revoke-all'),
  },
  { ...held, id: 'ksh-sign-out', stack: koaSessionHtml, client: { signOutBy: 'link' }, play: play.signsOut },
  {
    ...held,
    id: 'ksh-cookie-expired',
    stack: koaSessionHtml,
    limits: cookie,
    play: play.outlives('cookieMs'),
  },
  { ...held, id: 'ksa-idle-told', stack: koaSessionApp, limits: idle, tells: true, play: play.idleTooLong },
  {
    ...held,
    id: 'ksa-clear-site-data',
    stack: koaSessionApp,
    play: play.withAnAnswer('clear-site-data-on-next'),
  },
  {
    ...held,
    id: 'ksa-vendor',
    stack: koaSessionApp,
    client: { vendor: { does: 'delete-cookies', afterMs: 2900 } },
    play: play.pageDoesIt(3_500),
  },
];
