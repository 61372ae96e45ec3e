import type { FastifyInstance, FastifyRequest } from 'fastify';
import { autoLogoutLine, logoutBlock } from '../log-format.ts';
import {
  autoLogoutFields,
  type LogoutEvent,
  type LogoutReport,
  logoutEventFields,
  readLogoutReport,
} from '../logout-event.ts';
import { readOtlpLogouts } from '../otlp-logs.ts';
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
  /** @returns whether it is the first under this key */
  function take(report: LogoutReport, key: string | null, request: FastifyRequest): boolean {
    if (key !== null && state.logoutEvents.some((one) => one.key === key)) return false;
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
    return true;
  }

  app.post('/v1/auth/logout-event/', async (request, reply) => {
    const report = readLogoutReport(request.body);
    if (!report) return reply.code(400).send({ detail: 'Not a logout event.' });
    const header = request.headers['idempotency-key'];
    const isFirst = take(report, typeof header === 'string' && KEY.test(header) ? header : null, request);
    return reply.code(202).send(isFirst ? { success: true } : { success: true, repeated: true });
  });

  // As a collector takes them: https://opentelemetry.io/docs/specs/otlp/#otlphttp.
  app.post('/v1/logs', async (request, reply) => {
    const logouts = readOtlpLogouts(request.body);
    if (!logouts) return reply.code(400).send({ code: 3, message: 'Not a request of OTLP logs.' });
    for (const { report, key } of logouts) take(report, key, request);
    return { partialSuccess: {} };
  });

  app.get('/demo/logout-events', async () => ({ results: state.logoutEvents }));
}

/** Expiries of the newest tokens issued to the reported user, live session or not. */
function lastTokensOf(state: DemoState, event: LogoutEvent) {
  const email = event.context?.userEmail;
  return email ? state.sessions.newestOf(email) : undefined;
}
