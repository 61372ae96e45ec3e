import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { PASSWORD } from '../directory.ts';
import { htmlPage, text } from '../html.ts';
import { startSession } from '../start-session.ts';
import { appUrl, type DemoState } from '../state.ts';

/** The provider's own session cookie. */
export const IDP_COOKIE = 'practice_id';
const host = { constraints: { host: /^idp\.(?:app\.)?localhost(?::\d+)?$/ } };
const querySchema = v.object({
  redirect_uri: v.optional(v.string(), ''),
  state: v.optional(v.string(), ''),
  prompt: v.optional(v.string(), ''),
  rd: v.optional(v.string(), ''),
});
const formSchema = v.object({ email: v.pipe(v.string(), v.trim(), v.email()), password: v.string() });

/**
 * A small identity provider on an origin of its own, `idp.localhost`: sign-in page, `prompt=none`, and the
 * app's exchange of its code for tokens. Only as much of OpenID Connect as silent renewal needs.
 */
export function idpRoutes(app: FastifyInstance, state: DemoState): void {
  app.get('/authorize', host, async (request, reply) => authorize(state, request, reply));

  app.post('/authorize', host, async (request, reply) => {
    const form = v.safeParse(formSchema, request.body);
    if (!form.success || form.output.password !== PASSWORD) {
      return reply.code(401).type('text/html').send(signInPage('That did not work.'));
    }
    const id = randomUUID();
    const user = state.directory.userOf(form.output.email);
    state.idpSessions.set(id, { email: user.email, startedAtMs: state.storeNow() });
    note(state, id, user.email, 'started', 'signed-in');
    const sameSite = state.settings.idpCookieSameSite;
    reply.setCookie(IDP_COOKIE, id, { path: '/', httpOnly: true, sameSite, secure: sameSite === 'none' });
    return sendBack(state, request, reply, { code: newCode(state, user.email) });
  });

  app.post('/v1/auth/exchange/', async (request, reply) => {
    const body = v.safeParse(v.object({ code: v.string() }), request.body);
    const email = body.success ? state.idpCodes.get(body.output.code) : undefined;
    if (!body.success || !email) return reply.code(400).send({ error: 'invalid_grant' });
    state.idpCodes.delete(body.output.code);
    const user = state.directory.userOf(email);
    const { access } = await startSession(state, user, false, 'practice-id', request);
    return { access, user: state.directory.publicUser(user) };
  });
}

async function authorize(state: DemoState, request: FastifyRequest, reply: FastifyReply) {
  const query = v.parse(querySchema, request.query);
  const id = request.cookies[IDP_COOKIE];
  const session = id ? state.idpSessions.get(id) : undefined;
  const limitMs = state.settings.idpSessionSeconds * 1000;
  if (id && session && limitMs > 0 && state.storeNow() - session.startedAtMs > limitMs) {
    state.idpSessions.delete(id);
    note(state, id, session.email, 'ended', 'absolute-limit');
  }
  const live = id ? state.idpSessions.get(id) : undefined;
  if (query.rd) return reply.type('text/html').send(signInPage(''));
  if (query.prompt !== 'none') {
    if (live) return sendBack(state, request, reply, { code: newCode(state, live.email) });
    return reply.type('text/html').send(signInPage(''));
  }
  const { idpSilent } = state.settings;
  if (idpSilent === 'never') {
    reply.hijack();
    return reply;
  }
  if (idpSilent === 'framing-refused') {
    return reply.header('x-frame-options', 'DENY').type('text/html').send(signInPage(''));
  }
  if (idpSilent === 'interaction_required') return sendBack(state, request, reply, { error: idpSilent });
  return live
    ? sendBack(state, request, reply, { code: newCode(state, live.email) })
    : sendBack(state, request, reply, { error: 'login_required' });
}

/** Sends the browser back to the app. Takes no other place: the provider must not be an open redirect. */
function sendBack(
  state: DemoState,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Readonly<Record<string, string>>,
) {
  const query = v.parse(querySchema, request.query);
  if (query.rd) {
    state.settings = { ...state.settings, proxyExpired: false };
    const back = new URL(query.rd, appUrl(state));
    return reply.redirect(back.origin === appUrl(state) ? back.href : `${appUrl(state)}/`, 302);
  }
  const home = `${appUrl(state)}/signed-in-elsewhere`;
  const target = query.redirect_uri.startsWith(`${appUrl(state)}/`) ? query.redirect_uri : home;
  const url = new URL(target);
  for (const [name, value] of Object.entries({ ...answer, state: query.state })) {
    url.searchParams.set(name, value);
  }
  return reply.redirect(url.href, 302);
}

function newCode(state: DemoState, email: string): string {
  const code = randomUUID();
  state.idpCodes.set(code, email);
  return code;
}

function note(
  state: DemoState,
  sessionId: string,
  email: string,
  event: 'started' | 'ended',
  why: 'signed-in' | 'absolute-limit',
): void {
  const userId = state.directory.userOf(email).id;
  state.log.add({
    at: state.now(),
    sessionId,
    userId,
    email,
    area: 'idp',
    event,
    why,
    detail: 'practice id',
  });
}

function signInPage(message: string): string {
  return htmlPage(
    'Sign in with Practice ID',
    `<h1>Practice ID</h1>
    <p>One sign-in for every practice site. The password is <code>${text(PASSWORD)}</code>.</p>
    ${message ? `<p class="alert" role="alert">${text(message)}</p>` : ''}
    <form method="post">
      <label>E-mail <input name="email" type="email" value="ada@example.com" required></label>
      <label>Password <input name="password" type="password" value="${text(PASSWORD)}" required></label>
      <button data-testid="idp-sign-in">Continue</button>
    </form>`,
  );
}
