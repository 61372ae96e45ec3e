import { record } from './record.ts';
import type { SessionWhy } from './session-log.ts';
import { startSession } from './start-session.ts';
import { type DemoState, newBuildId } from './state.ts';

/** What can be done to somebody's session or account from outside, as an operator or an accident would. */
export const actionNames = [
  'revoke-sessions',
  'sign-out-elsewhere',
  'sign-in-elsewhere',
  'rotate-key',
  'deploy',
  'restart',
  'end-idp-session',
  'change-network',
  'expire-proxy',
  'expire-access-token',
  'session-to-other-account',
  'session-to-other-user',
  'remove-account',
  'suspend-account',
  'cancel-account',
  'remove-plan',
  'deactivate-plan',
  'deactivate-user',
  'restore',
] as const;

export type ActionName = (typeof actionNames)[number];

export function isActionName(name: string): name is ActionName {
  return (actionNames as readonly string[]).includes(name);
}

/** An id that belongs to nobody: what a contaminated session holds. */
const SOMEBODY_ELSE = 9001;

/**
 * Carries an action out, for one address or, where none is given, for everybody.
 * `restart` is the caller's business: it takes the listener with it.
 */
export async function act(
  state: DemoState,
  name: Exclude<ActionName, 'restart'>,
  email?: string,
): Promise<void> {
  if (name === 'revoke-sessions') revokeSessions(state, 'revoked-by-admin', email);
  else if (name === 'sign-out-elsewhere') revokeSessions(state, 'signed-out-elsewhere', email);
  else if (name === 'sign-in-elsewhere') await signInElsewhere(state, email);
  else if (name === 'rotate-key') state.tokens.rotateKey();
  else if (name === 'deploy') deploy(state);
  else if (name === 'expire-proxy') state.settings = { ...state.settings, proxyExpired: true };
  else if (name === 'change-network') changeNetwork(state, email);
  else if (name === 'end-idp-session') endIdpSessions(state, email);
  else if (name !== 'expire-access-token') changeOwners(state, name, email);
}

/** How long a deployment answers 503. */
const DEPLOY_MS = 1500;

/** A new build takes over: the gateway answers 503 for a moment, then there is another build id and another key. */
function deploy(state: DemoState): void {
  state.unavailableUntilMs = state.storeNow() + DEPLOY_MS;
  state.build = newBuildId();
  state.tokens.rotateKey();
}

/** From now on the requests come from a telephone's network, as far as the proxy before the server can tell. */
function changeNetwork(state: DemoState, email?: string): void {
  for (const address of email ? [email] : state.directory.addresses()) {
    state.networks.set(address, '198.51.100.23');
  }
}

/** The same user signs in on another device. */
async function signInElsewhere(state: DemoState, email?: string): Promise<void> {
  const addresses = email ? [email] : state.sessions.list().map((session) => session.email);
  for (const address of new Set(addresses)) {
    await startSession(state, state.directory.userOf(address), true, 'another-device');
  }
}

function changeOwners(state: DemoState, name: ActionName, email?: string): void {
  for (const address of email ? [email] : state.directory.addresses()) changeOwner(state, name, address);
}

/** Ends live sessions of an address, or all, in the app and in the classic area. */
export function revokeSessions(state: DemoState, why: SessionWhy, email?: string): void {
  for (const session of state.sessions.list(email)) {
    state.sessions.end(session.id, why);
    record(state, 'ended', why, session, { detail: 'from outside' });
  }
  for (const session of [...state.classicSessions.values()]) {
    if (session.email === null || (email !== undefined && session.email !== email)) continue;
    state.classicSessions.delete(session.id);
    state.log.add({
      at: state.now(),
      sessionId: session.id,
      userId: state.directory.userOf(session.email).id,
      email: session.email,
      area: 'classic',
      event: 'ended',
      why,
      detail: 'from outside',
    });
  }
}

function endIdpSessions(state: DemoState, email?: string): void {
  for (const [id, session] of [...state.idpSessions]) {
    if (email !== undefined && session.email !== email) continue;
    state.idpSessions.delete(id);
    state.log.add({
      at: state.now(),
      sessionId: id,
      userId: state.directory.userOf(session.email).id,
      email: session.email,
      area: 'idp',
      event: 'ended',
      why: 'idp-session-ended',
      detail: 'from outside',
    });
  }
}

function changeOwner(state: DemoState, name: ActionName, email: string): void {
  const user = state.directory.userOf(email);
  const account = state.directory.accountOf(user);
  const sessions = state.sessions.list(email);
  if (name === 'session-to-other-account') for (const session of sessions) session.accountId = SOMEBODY_ELSE;
  if (name === 'session-to-other-user') for (const session of sessions) session.userId = SOMEBODY_ELSE;
  if (name === 'remove-account') user.accountId = null;
  if (name === 'deactivate-user') user.active = false;
  if (name === 'restore') state.directory.restore(user);
  if (!account) return;
  if (name === 'suspend-account') account.status = 'suspended';
  if (name === 'cancel-account') account.status = 'cancelled';
  if (name === 'remove-plan') account.plan = null;
  if (name === 'deactivate-plan' && account.plan) account.plan.status = 'inactive';
}
