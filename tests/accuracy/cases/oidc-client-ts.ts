import * as calm from '../calm-plays.ts';
import type { AccuracyCase } from '../case.ts';
import * as play from '../plays.ts';
import { oidcClientTsJwt as jwt, oidcClientTs as opaque } from '../stacks/oidc-client-ts.ts';
import { access, idle, shortRefresh, unrenewed } from './draws.ts';

const held = { ends: 'logout', heldOut: true } as const;
/** The engine was mended by these: they say nothing of it any more that was not known. */
const known = { ends: 'logout' } as const;
const none = { ends: 'none', heldOut: true } as const;

/** A page that signs in at a provider on another origin, with refresh tokens that rotate, or by a frame. */
export const oidcClientTsCases: readonly AccuracyCase[] = [
  { ...held, id: 'spa-idle', stack: opaque, limits: idle, play: play.idleTooLong },
  { ...held, id: 'spa-revoked', stack: opaque, play: play.whileWorking('revoke-all') },
  {
    ...held,
    id: 'spa-revoked-later',
    stack: jwt,
    limits: access,
    play: play.worksUntilRefused('revoke-all'),
  },
  {
    ...known,
    id: 'spa-refresh-expired',
    stack: opaque,
    limits: shortRefresh,
    play: play.outlives('refreshMs'),
  },
  {
    ...held,
    id: 'spa-refresh-reused',
    stack: opaque,
    limits: access,
    client: { storage: 'localStorage' },
    play: play.twoTabsRace,
  },
  {
    ...held,
    id: 'spa-refresh-5xx',
    stack: jwt,
    limits: access,
    client: { mistakes: ['refresh-5xx'] },
    play: play.refreshFailsWith('break-refresh'),
  },
  {
    ...held,
    id: 'spa-refresh-cut',
    stack: opaque,
    limits: access,
    client: { mistakes: ['refresh-no-answer'] },
    play: play.refreshFailsWith('cut-refresh'),
  },
  {
    ...held,
    id: 'spa-login-required',
    stack: opaque,
    limits: access,
    client: { renews: 'prompt-none' },
    play: play.worksUntilRefused('end-provider-session'),
  },
  {
    ...held,
    id: 'spa-consent-required',
    stack: jwt,
    limits: access,
    client: { renews: 'prompt-none', storage: 'localStorage' },
    play: play.worksUntilRefused('withdraw-consent'),
  },
  {
    ...held,
    id: 'spa-frame-timeout',
    stack: opaque,
    limits: access,
    client: { renews: 'prompt-none' },
    play: play.refreshFailsWith('hang-provider'),
  },
  {
    ...held,
    id: 'spa-no-refresh',
    stack: opaque,
    limits: unrenewed,
    client: { renews: 'never' },
    play: play.outlives('accessMs'),
  },
  { ...held, id: 'spa-sign-out', stack: opaque, play: play.signsOut },
  {
    ...held,
    id: 'spa-sign-out-here',
    stack: jwt,
    client: { leavesProvider: true, storage: 'localStorage' },
    play: play.signsOut,
  },
  {
    ...held,
    id: 'spa-vendor',
    stack: opaque,
    client: { storage: 'localStorage', vendor: { does: 'clear-storage', afterMs: 2900 } },
    play: play.pageDoesIt(3_500),
  },
  {
    ...known,
    id: 'spa-forbidden',
    stack: jwt,
    client: { mistakes: ['forbidden'] },
    play: play.clicksInto('reports'),
  },
  {
    ...held,
    id: 'spa-foreign',
    stack: opaque,
    client: { mistakes: ['foreign-401'] },
    play: play.clicksInto('reports'),
  },
  { ...none, id: 'spa-rotation', stack: opaque, limits: access, play: calm.worksPastRenewals },
  {
    ...none,
    id: 'spa-frame-renewal',
    stack: jwt,
    limits: access,
    client: { renews: 'prompt-none' },
    play: calm.worksPastRenewals,
  },
  {
    ...none,
    id: 'spa-memory-reload',
    stack: opaque,
    client: { renews: 'prompt-none', storage: 'memory' },
    play: calm.worksAndReloads,
  },
  { ...none, id: 'spa-two-tabs', stack: opaque, client: { storage: 'localStorage' }, play: calm.twoTabs },
  { ...none, id: 'spa-offline', stack: jwt, play: calm.offlineAndBack },
  {
    ...none,
    id: 'spa-widget',
    stack: jwt,
    client: { asksWidget: true, storage: 'localStorage' },
    play: calm.meetsForeignRefusal,
  },
  { ...none, id: 'spa-never', stack: opaque, play: calm.looksWithoutSigningIn },
];
