import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';
import { PASSWORD } from '../directory.ts';
import { record } from '../record.ts';
import { refreshSession } from '../refresh-session.ts';
import { tooManyRequests } from '../refusals.ts';
import { refuse, requireSession } from '../require-session.ts';
import { endSession, startSession } from '../start-session.ts';
import type { DemoState } from '../state.ts';

const loginSchema = v.object({
  email: v.pipe(v.string(), v.trim(), v.email(), v.maxLength(200)),
  password: v.string(),
  remember_me: v.optional(v.boolean(), false),
  device_id: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
});
const refreshSchema = v.object({ refresh: v.pipe(v.string(), v.minLength(1)) });

/** Sign-in, refresh with rotation, sign-out: `/v1/auth/…`. */
export function authRoutes(app: FastifyInstance, state: DemoState): void {
  app.post('/v1/auth/login/', async (request, reply) => {
    const body = v.safeParse(loginSchema, request.body);
    if (!body.success) return reply.code(400).send({ detail: 'Enter an e-mail address and a password.' });
    if (body.output.password !== PASSWORD) {
      return reply.code(401).send({ detail: 'No active account found with the given credentials' });
    }
    const user = state.directory.userOf(body.output.email);
    const pair = await startSession(state, user, body.output.remember_me, body.output.device_id, request);
    return { ...pair, user: state.directory.publicUser(user) };
  });

  app.post('/v1/auth/refresh/', async (request, reply) => {
    const instead = await answerInstead(state, reply);
    if (instead) return reply;
    const body = v.safeParse(refreshSchema, request.body);
    if (!body.success) return reply.code(400).send({ refresh: ['This field is required.'] });
    const pair = await refreshSession(state, body.output.refresh, request);
    if (state.settings.refreshDelayMs > 0) await sleep(state.settings.refreshDelayMs);
    if ('status' in pair) {
      refuse(reply, pair);
      return reply;
    }
    return pair;
  });

  app.post('/v1/auth/logout/', async (request, reply) => {
    const signedIn = await requireSession(state, request, reply);
    if (!signedIn) return reply;
    state.sessions.end(signedIn.session.id, 'signed-out');
    record(state, 'ended', 'signed-out', signedIn.session, { request });
    return reply.code(204).send();
  });

  app.post('/v1/auth/logout-others/', async (request, reply) => {
    const signedIn = await requireSession(state, request, reply);
    if (!signedIn) return reply;
    const others = state.sessions.list(signedIn.user.email).filter((one) => one.id !== signedIn.session.id);
    for (const other of others) endSession(state, other, 'signed-out-elsewhere', request);
    return { ended: others.length };
  });
}

/** Plays a broken refresh endpoint. Returns whether it has answered, or never will. */
async function answerInstead(state: DemoState, reply: FastifyReply): Promise<boolean> {
  const { refreshAnswer } = state.settings;
  if (refreshAnswer === 'normal') return false;
  if (state.settings.refreshDelayMs > 0) await sleep(state.settings.refreshDelayMs);
  if (refreshAnswer === 'drop') {
    reply.hijack();
    reply.raw.socket?.destroy();
  } else if (refreshAnswer === 'never') {
    reply.hijack();
  } else if (refreshAnswer === '429') {
    refuse(reply, tooManyRequests);
  } else {
    reply.code(Number(refreshAnswer)).type('text/html').send('<h1>Server Error</h1>');
  }
  return true;
}
