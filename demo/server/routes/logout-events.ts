import type { FastifyInstance } from 'fastify';
import { logoutBlock } from '../log-format.ts';
import { type LogoutEvent, logoutEventFields, readLogoutReport } from '../logout-event.ts';
import type { DemoState } from '../state.ts';

/** How many reports are kept; the oldest go first. */
const MAX_EVENTS = 200;

/** Takes reports of logouts, as the in-app tracker sent them, and lists them newest first. */
export function logoutEventRoutes(app: FastifyInstance, state: DemoState): void {
  app.post('/v1/auth/logout-event/', async (request, reply) => {
    const report = readLogoutReport(request.body);
    if (!report) return reply.code(400).send({ detail: 'Not a logout event.' });
    const event: LogoutEvent = {
      ...report,
      receivedAt: state.now(),
      ip: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
    };
    state.logoutEvents.unshift(event);
    state.logoutEvents.length = Math.min(state.logoutEvents.length, MAX_EVENTS);
    state.print(logoutBlock(event.receivedAt, logoutEventFields(event, lastTokensOf(state, event))));
    return reply.code(202).send({ success: true });
  });

  app.get('/demo/logout-events', async () => ({ results: state.logoutEvents }));
}

/** Expiries of the newest tokens issued to the reported user, live session or not. */
function lastTokensOf(state: DemoState, event: LogoutEvent) {
  const email = event.context?.userEmail;
  return email ? state.sessions.newestOf(email) : undefined;
}
