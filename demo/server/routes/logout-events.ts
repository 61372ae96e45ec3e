import type { FastifyInstance } from 'fastify';
import { autoLogoutLine, logoutBlock } from '../log-format.ts';
import { autoLogoutFields, type LogoutEvent, logoutEventFields, readLogoutReport } from '../logout-event.ts';
import type { DemoState } from '../state.ts';

/** How many reports are kept; the oldest go first. */
const MAX_EVENTS = 200;

/** As the draft of the header allows; a UUID in practice. */
const KEY = /^[\x21-\x7e]{1,100}$/;

/**
 * Takes reports of logouts, as the in-app tracker sent them, and lists them newest first. One that comes again under
 * the same `Idempotency-Key` is answered like the first and counted once.
 */
export function logoutEventRoutes(app: FastifyInstance, state: DemoState): void {
  app.post('/v1/auth/logout-event/', async (request, reply) => {
    const report = readLogoutReport(request.body);
    if (!report) return reply.code(400).send({ detail: 'Not a logout event.' });
    const header = request.headers['idempotency-key'];
    const key = typeof header === 'string' && KEY.test(header) ? header : null;
    if (key !== null && state.logoutEvents.some((one) => one.key === key)) {
      return reply.code(202).send({ success: true, repeated: true });
    }
    const event: LogoutEvent = {
      ...report,
      receivedAt: state.now(),
      ip: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      key,
    };
    state.logoutEvents.unshift(event);
    state.logoutEvents.length = Math.min(state.logoutEvents.length, MAX_EVENTS);
    const auto = autoLogoutFields(event);
    if (auto) state.print(autoLogoutLine(event.timestamp, event.code ?? '', event.message, auto));
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
