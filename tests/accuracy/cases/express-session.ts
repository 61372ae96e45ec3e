import type { AccuracyCase } from '../case.ts';
import * as play from '../plays.ts';
import { expressSessionApp as app } from '../stacks/express-session-app.ts';
import { expressSessionHtml as html } from '../stacks/express-session-html.ts';
import { absolute, cookie, idle } from './draws.ts';

const logout = { ends: 'logout' } as const;

export const expressSessionCases: readonly AccuracyCase[] = [
  { ...logout, id: 'esh-idle', stack: html, limits: idle, play: play.idleTooLong },
  { ...logout, id: 'esh-idle-typing', stack: html, limits: idle, play: play.idleButTyping },
  { ...logout, id: 'esh-idle-told', stack: html, limits: idle, tells: true, play: play.idleTooLong },
  { ...logout, id: 'esh-absolute', stack: html, limits: absolute, play: play.worksPastTheLimit },
  { ...logout, id: 'esh-revoked', stack: html, play: play.whileWorking('revoke-all') },
  { ...logout, id: 'esh-store-lost', stack: html, play: play.whileWorking('lose-store') },
  { ...logout, id: 'esh-concurrent', stack: html, play: play.whileWorking('sign-in-elsewhere') },
  { ...logout, id: 'esh-suspended', stack: html, play: play.whileWorking('suspend') },
  { ...logout, id: 'esh-sign-out', stack: html, play: play.signsOut },
  { ...logout, id: 'esh-sign-out-key', stack: html, play: play.signsOutByKey },
  { ...logout, id: 'esh-sign-out-link', stack: html, client: { signOutBy: 'link' }, play: play.signsOut },
  { ...logout, id: 'esh-sign-out-tab', stack: html, play: play.signsOutInAnotherTab },
  { ...logout, id: 'esh-cookie-expired', stack: html, limits: cookie, play: play.outlives('cookieMs') },
  { ...logout, id: 'esh-cookie-deleted', stack: html, play: play.withAnAnswer('delete-cookie-on-next') },
  { ...logout, id: 'esh-clear-site-data', stack: html, play: play.withAnAnswer('clear-site-data-on-next') },
  {
    ...logout,
    id: 'esh-vendor',
    stack: html,
    client: { vendor: { does: 'delete-cookies', afterMs: 2700 } },
    play: play.pageDoesIt(3_200),
  },
  { ...logout, id: 'esa-idle', stack: app, limits: idle, play: play.idleTooLong },
  { ...logout, id: 'esa-idle-reload', stack: app, limits: idle, play: play.idleThenReload },
  { ...logout, id: 'esa-revoked', stack: app, play: play.whileWorking('revoke-all') },
  { ...logout, id: 'esa-sign-out', stack: app, play: play.signsOut },
  {
    ...logout,
    id: 'esa-sign-out-tab',
    stack: app,
    client: { followsTabs: 'channel' },
    play: play.signsOutInAnotherTab,
  },
  { ...logout, id: 'esa-concurrent', stack: app, play: play.whileWorking('sign-in-elsewhere') },
  {
    ...logout,
    id: 'esa-forbidden',
    stack: app,
    client: { mistakes: ['forbidden'] },
    play: play.clicksInto('reports'),
  },
  {
    ...logout,
    id: 'esa-csrf',
    stack: app,
    client: { mistakes: ['csrf'] },
    play: play.clicksInto('save', 'fail-csrf'),
  },
  { ...logout, id: 'esa-probe', stack: app, client: { mistakes: ['failed-probe'] }, play: play.probeFails },
  { ...logout, id: 'esa-cleared', stack: app, play: play.browserClears },
];
