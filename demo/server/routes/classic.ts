import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { classicDashboard, classicSignInPage, CLASSIC_SIGN_IN as SIGN_IN } from '../classic-pages.ts';
import type { ClassicSession, SignedInClassicSession as SignedIn } from '../classic-session.ts';
import { PASSWORD } from '../directory.ts';
import type { SessionWhy } from '../session-log.ts';
import type { DemoState } from '../state.ts';

const COOKIE = 'sessionid';
const formSchema = v.object({
  email: v.pipe(v.string(), v.trim(), v.email()),
  password: v.string(),
  csrf: v.string(),
});

/** The classic area: no tokens, no scripts to speak of, one session cookie. `/classic/…`. */
export function classicRoutes(app: FastifyInstance, state: DemoState): void {
  app.get('/classic', async (_request, reply) => reply.redirect('/classic/', 302));

  app.get('/classic/', async (request, reply) => {
    const session = touch(state, request, reply);
    if (!session) {
      if (state.settings.classicNewIdAtOnce && request.cookies[COOKIE]) anonymous(state, request, reply);
      return toSignIn(request, reply);
    }
    return reply.type('text/html').send(classicDashboard(session));
  });

  app.get(SIGN_IN, async (request, reply) => {
    const alternating = state.settings.classicBackends > 1;
    if (!alternating && touch(state, request, reply)) return reply.redirect('/classic/', 302);
    const session = anonymous(state, request, reply);
    if (state.settings.classicSignInCached) reply.header('cache-control', 'private, max-age=600');
    return reply.type('text/html').send(classicSignInPage(session, ''));
  });

  app.post(SIGN_IN, async (request, reply) => {
    const before = anonymous(state, request, reply);
    const form = v.safeParse(formSchema, request.body);
    if (!form.success || form.output.password !== PASSWORD || form.output.csrf !== before.csrfToken) {
      return reply
        .code(401)
        .type('text/html')
        .send(classicSignInPage(before, 'Wrong e-mail address or password.'));
    }
    state.classicSessions.delete(before.id);
    const user = state.directory.userOf(form.output.email);
    const session: SignedIn = {
      id: randomUUID(),
      email: user.email,
      csrfToken: randomUUID(),
      lastSeenMs: state.storeNow(),
    };
    state.classicSessions.set(session.id, session);
    // Makes the first page after sign-in come from the backend that has the session.
    state.requestCount = 1;
    setSessionCookie(state, reply, session.id);
    note(state, 'started', 'signed-in', session, request);
    return reply.redirect('/classic/', 303);
  });

  app.post('/classic/sign-out/', async (request, reply) => {
    const session = touch(state, request, reply);
    if (session) {
      state.classicSessions.delete(session.id);
      note(state, 'ended', 'signed-out', session, request);
    }
    return reply.clearCookie(COOKIE, { path: '/' }).redirect(SIGN_IN, 303);
  });

  app.post('/classic/graphql/', async (request, reply) => {
    const session = touch(state, request, reply);
    if (session && state.settings.graphql !== 'unauthenticated')
      return { data: { viewer: { name: session.email } } };
    if (session) {
      state.classicSessions.delete(session.id);
      note(state, 'ended', 'unknown-session', session, request);
    }
    return {
      errors: [{ message: 'You must be signed in.', extensions: { code: 'UNAUTHENTICATED' } }],
      data: null,
    };
  });

  app.post('/classic/draft/', async (request, reply) => {
    const session = touch(state, request, reply);
    if (!session) return reply.code(401).send({});
    if (state.settings.classicCsrfMismatch) {
      note(state, 'refused', 'csrf-mismatch', session, request);
      return reply
        .code(403)
        .type('text/html')
        .send('<h1>Forbidden (403)</h1><p>CSRF verification failed. Request aborted.</p>');
    }
    if (state.settings.classicDropCookieOnSave) {
      reply.header('set-cookie', `${COOKIE}=; Path=/; Max-Age=0`);
      note(state, 'ended', 'cookie-dropped', session, request);
    }
    spoilCookie(state, reply, session);
    return { saved: true };
  });
}

/** More than a browser stores of one cookie, name and value together (RFC 6265bis: 4096 bytes). */
const TOO_BIG_BYTES = 4200;

/** Mistakes with the session cookie that a server can make while it answers 200. */
function spoilCookie(state: DemoState, reply: FastifyReply, session: SignedIn): void {
  const { classicCookieOnSave: mistake } = state.settings;
  if (mistake === 'second-path') {
    // A sibling app's cookie of the same name: the longer path is sent first and wins.
    reply.header('set-cookie', `${COOKIE}=${randomUUID()}; Path=/classic/; HttpOnly; SameSite=Lax`);
  } else if (mistake === 'too-big' || mistake === 'narrow-path') {
    const id = mistake === 'too-big' ? `${randomUUID()}.${'x'.repeat(TOO_BIG_BYTES)}` : randomUUID();
    state.classicSessions.delete(session.id);
    state.classicSessions.set(id, { ...session, id });
    const narrow = `${COOKIE}=${id}; Path=/classic/draft/; HttpOnly; SameSite=Lax`;
    const gone = `${COOKIE}=; Path=/; Max-Age=0`;
    if (mistake === 'narrow-path') reply.header('set-cookie', [gone, narrow]);
    else reply.header('set-cookie', `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax`);
  }
}

/** The signed-in session of a request, counted as active; undefined when there is none or it idled out. */
function touch(state: DemoState, request: FastifyRequest, reply: FastifyReply): SignedIn | undefined {
  if (state.settings.classicBackends > 1) {
    state.requestCount += 1;
    const backend = 1 + (state.requestCount % state.settings.classicBackends);
    reply.header('x-served-by', `web-${backend}`);
    // Sessions live on the first backend only.
    if (backend > 1) return undefined;
  }
  const id = request.cookies[COOKIE];
  const session = id ? state.classicSessions.get(id) : undefined;
  if (!session || session.email === null) return undefined;
  const limitMs = state.settings.classicIdleSeconds * 1000;
  const signedIn: SignedIn = Object.assign(session, { email: session.email });
  if (limitMs > 0 && state.storeNow() - session.lastSeenMs > limitMs) {
    note(state, 'ended', 'idle-limit', signedIn, request);
    // The id stays known, so that the sign-in page need not hand out a new one.
    session.email = null;
    return undefined;
  }
  session.lastSeenMs = state.storeNow();
  return signedIn;
}

/** The session before sign-in. A cookie that the store does not know is answered with a new id. */
function anonymous(state: DemoState, request: FastifyRequest, reply: FastifyReply): ClassicSession {
  const id = request.cookies[COOKIE];
  const known = id ? state.classicSessions.get(id) : undefined;
  if (known) return known;
  const session: ClassicSession = {
    id: randomUUID(),
    email: null,
    csrfToken: randomUUID(),
    lastSeenMs: state.storeNow(),
  };
  state.classicSessions.set(session.id, session);
  setSessionCookie(state, reply, session.id);
  return session;
}

function setSessionCookie(state: DemoState, reply: FastifyReply, id: string): void {
  const { classicCookieSeconds, classicCookieHttpOnly } = state.settings;
  reply.setCookie(COOKIE, id, {
    path: '/',
    sameSite: 'lax',
    httpOnly: classicCookieHttpOnly,
    ...(classicCookieSeconds > 0 ? { maxAge: classicCookieSeconds } : {}),
  });
}

function toSignIn(request: FastifyRequest, reply: FastifyReply) {
  return reply.redirect(`${SIGN_IN}?next=${encodeURIComponent(request.url)}`, 302);
}

function note(
  state: DemoState,
  event: 'started' | 'refused' | 'ended',
  why: SessionWhy,
  session: SignedIn,
  request: FastifyRequest,
): void {
  const { id: sessionId, email } = session;
  const userId = state.directory.userOf(email).id;
  const detail = `${request.method} ${request.url}`;
  state.log.add({ at: state.now(), sessionId, userId, email, area: 'classic', event, why, detail });
}
