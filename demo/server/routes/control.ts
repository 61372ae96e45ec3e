import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { findScenario, scenarios } from '../../scenarios.ts';
import { act, isActionName } from '../actions.ts';
import { requireSession } from '../require-session.ts';
import { type DemoSettings, defaultSettings, mergeSettings } from '../settings.ts';
import type { DemoState } from '../state.ts';

const actionSchema = v.object({
  email: v.optional(v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email())),
});
/** Time for the answer to leave before the listener goes down. */
const RESTART_DELAY_MS = 100;
/** Life of the access token of `expire-access-token`: it is expired by the time that somebody looks. */
const SHORT_LIFE_SECONDS = 1;

/** The switches behind the stage: `/demo/…`. Not part of the product that is being practised on. */
export function controlRoutes(app: FastifyInstance, state: DemoState, restart: () => Promise<void>): void {
  app.get('/demo/settings', async () => state.settings);

  app.put('/demo/settings', async (request, reply) => {
    try {
      state.settings = mergeSettings(state.settings, request.body);
      return state.settings;
    } catch (error) {
      return reply.code(400).send({ detail: error instanceof Error ? error.message : 'Not settings.' });
    }
  });

  app.delete('/demo/settings', async () => {
    beginAgain(state, {});
    return state.settings;
  });

  app.get('/demo/scenarios', async () => ({ results: scenarios }));

  app.post<{ Params: { id: string } }>('/demo/scenarios/:id', async (request, reply) => {
    const scenario = findScenario(request.params.id);
    if (!scenario) return reply.code(404).send({ detail: 'No such scenario.' });
    beginAgain(state, scenario.settings ?? {});
    return { settings: state.settings, scenario };
  });

  app.post<{ Params: { name: string } }>('/demo/actions/:name', async (request, reply) => {
    const { name } = request.params;
    const body = v.safeParse(actionSchema, request.body ?? {});
    if (!isActionName(name) || !body.success) return reply.code(404).send({ detail: 'No such action.' });
    if (name === 'restart') {
      setTimeout(() => void restart(), RESTART_DELAY_MS);
    } else if (name === 'expire-access-token') {
      const signedIn = await requireSession(state, request, reply);
      if (!signedIn) return reply;
      const { session } = signedIn;
      const subject = { userId: session.userId, email: session.email, sessionId: session.id };
      const { token } = await state.tokens.issue('access', subject, SHORT_LIFE_SECONDS);
      return { access: token };
    } else {
      await act(state, name, body.output.email);
    }
    return { done: name };
  });

  app.get('/demo/session-log', async () => ({ results: state.log.entries }));

  app.get('/demo/log', async () => ({ results: state.printed }));
}

/** Settings on top of the defaults, and everybody's account as at first sign-in. Sessions and logs stay. */
function beginAgain(state: DemoState, settings: Partial<DemoSettings>): void {
  state.settings = mergeSettings(defaultSettings, settings);
  state.directory.restoreAll();
  state.networks.clear();
  state.requestCount = 0;
  state.unavailableUntilMs = 0;
}
