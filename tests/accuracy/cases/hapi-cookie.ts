import * as calm from '../calm-plays.ts';
import type { AccuracyCase } from '../case.ts';
import * as play from '../plays.ts';
import { hapiCookieApp as app, hapiCookieHtml as html } from '../stacks/hapi-cookie.ts';
import { absolute, cookie, idle, slidingCookie } from './draws.ts';

const held = { ends: 'logout', heldOut: true } as const;
/** The engine was mended by these: they say nothing of it any more that was not known. */
const known = { ends: 'logout' } as const;
const none = { ends: 'none', heldOut: true } as const;

/** A sealed id in a cookie, and the server's cache behind it. */
export const hapiCookieCases: readonly AccuracyCase[] = [
  { ...held, id: 'ha-idle-typing', stack: html, limits: idle, play: play.idleButTyping },
  { ...held, id: 'ha-absolute', stack: app, limits: absolute, play: play.worksUntilRefused() },
  { ...held, id: 'ha-revoked-told', stack: html, tells: true, play: play.whileWorking('revoke-all') },
  { ...held, id: 'ha-store-lost', stack: html, play: play.whileWorking('lose-store') },
  { ...held, id: 'ha-password', stack: html, play: play.whileWorking('change-password') },
  { ...held, id: 'ha-password-told', stack: app, tells: true, play: play.whileWorking('change-password') },
  { ...held, id: 'ha-concurrent', stack: html, play: play.whileWorking('sign-in-elsewhere') },
  { ...held, id: 'ha-cookie-expired', stack: html, limits: cookie, play: play.outlives('cookieMs') },
  {
    ...known,
    id: 'ha-vendor',
    stack: app,
    client: { vendor: { does: 'delete-cookies', afterMs: 3100 } },
    play: play.pageDoesIt(3_700),
  },
  {
    ...held,
    id: 'ha-csrf',
    stack: app,
    client: { mistakes: ['csrf'] },
    play: play.clicksInto('save', 'fail-csrf'),
  },
  { ...held, id: 'ha-probe', stack: app, client: { mistakes: ['failed-probe'] }, play: play.probeFails },
  { ...held, id: 'ha-sign-out-link', stack: html, client: { signOutBy: 'link' }, play: play.signsOut },
  { ...none, id: 'ha-renewal', stack: html, limits: slidingCookie, play: calm.worksPastRenewals },
  { ...none, id: 'ha-forbidden-only', stack: app, play: calm.meetsForbidden },
  { ...none, id: 'ha-back', stack: html, play: calm.goesBack },
];
