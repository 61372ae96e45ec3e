import type { AccuracyCase } from '../case.ts';
import * as play from '../plays.ts';
import { graphqlYoga } from '../stacks/graphql-yoga.ts';
import { jwtCookiesFastify } from '../stacks/jwt-cookies-fastify.ts';
import { jwtExpress, jwtStateless } from '../stacks/jwt-express.ts';
import { access, accessAlone, idle, shortRefresh } from './draws.ts';

const logout = { ends: 'logout' } as const;
const held = { ends: 'logout', heldOut: true } as const;

const bearer: readonly AccuracyCase[] = [
  { ...logout, id: 'jwt-idle', stack: jwtExpress, limits: idle, play: play.idleTooLong },
  {
    ...logout,
    id: 'jwt-idle-memory',
    stack: jwtExpress,
    limits: idle,
    client: { storage: 'memory' },
    play: play.idleTooLong,
  },
  {
    ...logout,
    id: 'jwt-revoked',
    stack: jwtExpress,
    client: { oneKey: true },
    play: play.whileWorking('revoke-all'),
  },
  { ...logout, id: 'jwt-concurrent', stack: jwtExpress, play: play.whileWorking('sign-in-elsewhere') },
  { ...logout, id: 'jwt-suspended', stack: jwtExpress, play: play.whileWorking('suspend') },
  {
    ...logout,
    id: 'jwt-sign-out',
    stack: jwtExpress,
    client: { storage: 'sessionStorage' },
    play: play.signsOut,
  },
  {
    ...logout,
    id: 'jwt-sign-out-memory',
    stack: jwtExpress,
    client: { storage: 'memory' },
    play: play.signsOut,
  },
  {
    ...logout,
    id: 'jwt-sign-out-tab',
    stack: jwtExpress,
    client: { followsTabs: 'storage' },
    play: play.signsOutInAnotherTab,
  },
  {
    ...logout,
    id: 'jwt-access-expired',
    stack: jwtExpress,
    limits: access,
    client: { noRefresh: true },
    play: play.outlives('accessMs'),
  },
  {
    ...logout,
    id: 'jwt-no-refresh',
    stack: jwtExpress,
    limits: accessAlone,
    play: play.outlives('accessMs'),
  },
  {
    ...logout,
    id: 'jwt-refresh-expired',
    stack: jwtExpress,
    limits: shortRefresh,
    play: play.outlives('refreshMs'),
  },
  {
    ...logout,
    id: 'jwt-refresh-expired-told',
    stack: jwtExpress,
    limits: shortRefresh,
    tells: true,
    client: { oneKey: true },
    play: play.outlives('refreshMs'),
  },
  { ...logout, id: 'jwt-refresh-reused', stack: jwtExpress, limits: access, play: play.twoTabsRefresh },
  {
    ...logout,
    id: 'jwt-refresh-5xx',
    stack: jwtExpress,
    limits: access,
    client: { mistakes: ['refresh-5xx'] },
    play: play.refreshFailsWith('break-refresh'),
  },
  {
    ...logout,
    id: 'jwt-refresh-cut',
    stack: jwtExpress,
    limits: access,
    client: { mistakes: ['refresh-no-answer'] },
    play: play.refreshFailsWith('cut-refresh'),
  },
  {
    ...logout,
    id: 'jwt-forbidden',
    stack: jwtExpress,
    client: { mistakes: ['forbidden'] },
    play: play.clicksInto('reports'),
  },
  {
    ...logout,
    id: 'jwt-error',
    stack: jwtExpress,
    client: { mistakes: ['error'] },
    play: play.clicksInto('reports'),
  },
  {
    ...logout,
    id: 'jwt-foreign',
    stack: jwtExpress,
    client: { mistakes: ['foreign-401'] },
    play: play.clicksInto('reports'),
  },
  {
    ...logout,
    id: 'jwt-idle-timer',
    stack: jwtExpress,
    client: { idleTimerMs: 4_300 },
    play: play.pageTimerStrikes,
  },
  {
    ...logout,
    id: 'jwt-vendor-clears',
    stack: jwtExpress,
    client: { vendor: { does: 'clear-storage', afterMs: 2800 } },
    play: play.pageDoesIt(3_400),
  },
  { ...logout, id: 'jws-key-rotated', stack: jwtStateless, play: play.whileWorking('rotate-key') },
  { ...logout, id: 'jws-sign-out', stack: jwtStateless, play: play.signsOut },
  {
    ...logout,
    id: 'jws-revoked',
    stack: jwtStateless,
    limits: access,
    play: play.refreshFailsWith('revoke-all'),
  },
  {
    ...logout,
    id: 'jws-revoked-told',
    stack: jwtStateless,
    limits: access,
    tells: true,
    play: play.refreshFailsWith('revoke-all'),
  },
];

const others: readonly AccuracyCase[] = [
  { ...held, id: 'gql-expired', stack: graphqlYoga, limits: accessAlone, play: play.outlives('accessMs') },
  { ...held, id: 'gql-idle', stack: graphqlYoga, limits: idle, play: play.idleTooLong },
  { ...held, id: 'gql-revoked', stack: graphqlYoga, play: play.whileWorking('revoke-all') },
  {
    ...held,
    id: 'gql-sign-out',
    stack: graphqlYoga,
    client: { storage: 'sessionStorage' },
    play: play.signsOut,
  },
  {
    ...held,
    id: 'gql-vendor',
    stack: graphqlYoga,
    client: { vendor: { does: 'remove-keys', afterMs: 2800 } },
    play: play.pageDoesIt(3_400),
  },
  { ...held, id: 'jwc-idle', stack: jwtCookiesFastify, limits: idle, play: play.idleTooLong },
  { ...logout, id: 'jwc-revoked', stack: jwtCookiesFastify, play: play.whileWorking('revoke-all') },
  {
    ...logout,
    id: 'jwc-refresh-expired',
    stack: jwtCookiesFastify,
    limits: shortRefresh,
    tells: true,
    play: play.outlives('refreshMs'),
  },
  {
    ...held,
    id: 'jwc-refresh-5xx',
    stack: jwtCookiesFastify,
    limits: access,
    client: { mistakes: ['refresh-5xx'] },
    play: play.refreshFailsWith('break-refresh'),
  },
  { ...held, id: 'jwc-sign-out', stack: jwtCookiesFastify, play: play.signsOut },
  {
    ...logout,
    id: 'jwc-idle-timer',
    stack: jwtCookiesFastify,
    client: { idleTimerMs: 5_200 },
    play: play.pageTimerStrikes,
  },
];

export const tokenCases: readonly AccuracyCase[] = [...bearer, ...others];
