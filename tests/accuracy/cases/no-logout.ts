import * as calm from '../calm-plays.ts';
import type { AccuracyCase } from '../case.ts';
import { authJs } from '../stacks/authjs.ts';
import { betterAuthStack } from '../stacks/better-auth.ts';
import { cookieSessionApp, cookieSessionHtml } from '../stacks/cookie-session.ts';
import { expressSessionApp } from '../stacks/express-session-app.ts';
import { expressSessionHtml } from '../stacks/express-session-html.ts';
import { graphqlYoga } from '../stacks/graphql-yoga.ts';
import { ironSession } from '../stacks/iron-session.ts';
import { jwtCookiesFastify } from '../stacks/jwt-cookies-fastify.ts';
import { jwtExpress, jwtStateless } from '../stacks/jwt-express.ts';
import { koaSessionApp, koaSessionHtml } from '../stacks/koa-session.ts';
import { access, idle, slidingCookie } from './draws.ts';

const none = { ends: 'none' } as const;
const held = { ends: 'none', heldOut: true } as const;

export const calmCases: readonly AccuracyCase[] = [
  { ...none, id: 'esh-works', stack: expressSessionHtml, play: calm.worksAndReloads },
  { ...none, id: 'esh-under-idle', stack: expressSessionHtml, limits: idle, play: calm.pausesUnderTheLimit },
  { ...none, id: 'esh-forbidden-only', stack: expressSessionHtml, play: calm.meetsForbidden },
  { ...none, id: 'esh-csrf-only', stack: expressSessionHtml, play: calm.meetsCsrfRefusal },
  { ...none, id: 'esh-mistypes', stack: expressSessionHtml, play: calm.mistypesThePassword },
  { ...none, id: 'esa-back', stack: expressSessionApp, play: calm.goesBack },
  {
    ...none,
    id: 'esa-never',
    stack: expressSessionApp,
    client: { probe: true },
    play: calm.looksWithoutSigningIn,
  },
  { ...none, id: 'esa-offline', stack: expressSessionApp, play: calm.offlineAndBack },
  {
    ...none,
    id: 'csh-renewal',
    stack: cookieSessionHtml,
    limits: slidingCookie,
    play: calm.worksPastRenewals,
  },
  { ...none, id: 'csa-switch', stack: cookieSessionApp, play: calm.switchesAccount },
  {
    ...none,
    id: 'csa-chatter',
    stack: cookieSessionApp,
    client: { chatter: true },
    play: calm.worksAndReloads,
  },
  { ...none, id: 'jwt-rotation', stack: jwtExpress, limits: access, play: calm.worksPastRenewals },
  {
    ...none,
    id: 'jwt-memory-reload',
    stack: jwtExpress,
    client: { storage: 'memory' },
    play: calm.worksAndReloads,
  },
  {
    ...none,
    id: 'jwt-refresh-recovers',
    stack: jwtExpress,
    limits: access,
    play: calm.refreshFailsForAWhile,
  },
  { ...none, id: 'jwt-switch', stack: jwtExpress, play: calm.switchesAccount },
  {
    ...none,
    id: 'jws-two-tabs',
    stack: jwtStateless,
    client: { followsTabs: 'storage' },
    play: calm.twoTabs,
  },
  {
    ...none,
    id: 'jws-widget',
    stack: jwtStateless,
    client: { asksWidget: true },
    play: calm.meetsForeignRefusal,
  },
  { ...held, id: 'ksh-two-tabs', stack: koaSessionHtml, play: calm.twoTabs },
  { ...held, id: 'ksh-slow', stack: koaSessionHtml, play: calm.slowNetwork },
  { ...held, id: 'ksh-never', stack: koaSessionHtml, play: calm.looksWithoutSigningIn },
  { ...held, id: 'ksa-renewal', stack: koaSessionApp, limits: slidingCookie, play: calm.worksPastRenewals },
  {
    ...held,
    id: 'ksa-widget',
    stack: koaSessionApp,
    client: { asksWidget: true },
    play: calm.meetsForeignRefusal,
  },
  { ...held, id: 'iron-mistypes', stack: ironSession, play: calm.mistypesThenSignsIn },
  { ...held, id: 'iron-forbidden', stack: ironSession, play: calm.meetsForbidden },
  { ...held, id: 'gql-works', stack: graphqlYoga, play: calm.worksAndReloads },
  { ...held, id: 'gql-offline', stack: graphqlYoga, client: { chatter: true }, play: calm.offlineAndBack },
  { ...held, id: 'jwc-rotation', stack: jwtCookiesFastify, limits: access, play: calm.worksPastRenewals },
  { ...held, id: 'jwc-recovers', stack: jwtCookiesFastify, limits: access, play: calm.refreshFailsForAWhile },
  { ...held, id: 'ba-works', stack: betterAuthStack, play: calm.goesBack },
  { ...held, id: 'ba-mistypes', stack: betterAuthStack, play: calm.mistypesThePassword },
  {
    ...held,
    id: 'ba-probe',
    stack: betterAuthStack,
    client: { probe: true },
    play: calm.mistypesThenSignsIn,
  },
  { ...held, id: 'aj-two-tabs', stack: authJs, play: calm.twoTabs },
  { ...held, id: 'aj-closed', stack: authJs, play: calm.closesTheTab },
];
