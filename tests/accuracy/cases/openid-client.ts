import * as calm from '../calm-plays.ts';
import type { AccuracyCase } from '../case.ts';
import * as play from '../plays.ts';
import { openidClientApp as app, openidClientHtml as html } from '../stacks/openid-client.ts';
import { absolute, access, cookie, idle } from './draws.ts';

const held = { ends: 'logout', heldOut: true } as const;
/** The engine was mended by these: they say nothing of it any more that was not known. */
const known = { ends: 'logout' } as const;
const none = { ends: 'none', heldOut: true } as const;

/** A site that signs in at a provider on the server: the browser sees its session cookie, and redirects. */
export const openidClientCases: readonly AccuracyCase[] = [
  { ...known, id: 'rp-idle', stack: html, limits: idle, play: play.idleTooLong },
  { ...known, id: 'rp-absolute', stack: html, limits: absolute, play: play.worksUntilRefused() },
  { ...held, id: 'rp-sign-out', stack: html, play: play.signsOut },
  {
    ...held,
    id: 'rp-sign-out-asked',
    stack: html,
    client: { providerAsks: true },
    play: play.signsOutAndConfirms,
  },
  {
    ...held,
    id: 'rp-sign-out-tab',
    stack: app,
    client: { followsTabs: 'channel' },
    play: play.signsOutInAnotherTab,
  },
  { ...known, id: 'rp-back-channel', stack: html, play: play.whileWorking('end-provider-session') },
  {
    ...known,
    id: 'rp-refresh-refused',
    stack: html,
    limits: access,
    play: play.worksUntilRefused('withdraw-consent'),
  },
  {
    ...known,
    id: 'rp-refresh-refused-told',
    stack: app,
    limits: access,
    tells: true,
    play: play.worksUntilRefused('withdraw-consent'),
  },
  {
    ...known,
    id: 'rp-login-required',
    stack: html,
    limits: access,
    client: { renews: 'prompt-none' },
    play: play.worksUntilRefused('end-provider-session'),
  },
  { ...known, id: 'rp-store-lost', stack: app, play: play.whileWorking('lose-store') },
  { ...known, id: 'rp-cookie-expired', stack: html, limits: cookie, play: play.outlives('cookieMs') },
  { ...none, id: 'rp-renewal', stack: html, limits: access, play: calm.worksPastRenewals },
  {
    ...none,
    id: 'rp-round-trip',
    stack: html,
    limits: access,
    client: { renews: 'prompt-none' },
    play: calm.worksPastRenewals,
  },
  { ...none, id: 'rp-mistypes', stack: app, play: calm.mistypesThenSignsIn },
  { ...none, id: 'rp-provider-away', stack: app, limits: access, play: calm.refreshFailsForAWhile },
];
