import * as calm from '../calm-plays.ts';
import type { AccuracyCase } from '../case.ts';
import * as play from '../plays.ts';
import { secureSessionApp as app, secureSessionHtml as html } from '../stacks/secure-session.ts';
import { absolute, idle } from './draws.ts';

const held = { ends: 'logout', heldOut: true } as const;
const none = { ends: 'none', heldOut: true } as const;

/** All of the session in a cookie that is sealed, with an expiry inside that no browser can read. */
export const secureSessionCases: readonly AccuracyCase[] = [
  { ...held, id: 'ss-idle', stack: html, limits: idle, play: play.idleTooLong },
  { ...held, id: 'ss-absolute', stack: app, limits: absolute, play: play.worksUntilRefused() },
  { ...held, id: 'ss-key-rotated', stack: app, play: play.whileWorking('rotate-key') },
  { ...held, id: 'ss-cookie-deleted', stack: app, play: play.withAnAnswer('delete-cookie-on-next') },
  { ...held, id: 'ss-sign-out-key', stack: html, play: play.signsOutByKey },
  { ...held, id: 'ss-cleared', stack: app, play: play.browserClears },
  { ...none, id: 'ss-two-tabs', stack: app, play: calm.twoTabs },
  { ...none, id: 'ss-chatter', stack: app, client: { chatter: true }, play: calm.worksAndReloads },
  { ...none, id: 'ss-switch', stack: app, play: calm.switchesAccount },
];
