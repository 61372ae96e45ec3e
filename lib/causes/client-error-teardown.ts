import type { Incident } from '../detect/types.ts';
import type { EventOf } from '../events/event.ts';
import { text } from '../messages/text.ts';
import { scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import { notTheFirstLink } from './facts.ts';
import type { Evaluation } from './types.ts';

/** What a page does because of an error it does at once. */
const AT_ONCE_MS = 1_000;

/** The page's and the relay's clocks are one, their events may be told in either order. */
const SAME_MOMENT_MS = 50;

/** What a handler of uncaught errors handles: `window.event` at the removing call. */
const HANDLED = new Set(['error', 'unhandledrejection']);

/**
 * An error went uncaught, and the page dropped its credentials right then: a handler that resets everything, or an
 * error boundary. Certain where the removing code ran in a handler of uncaught errors.
 */
export const clientErrorTeardown = defineCause({
  code: 'CLIENT_ERROR_TEARDOWN',
  type: 'UNKNOWN',
  references: ['HTML Standard, runtime script errors', 'supabase/supabase-js#254'],
  needs: ['errors', 'removals'],
  suspect: false,
  evaluate(incident): Evaluation {
    const earlier = notTheFirstLink(incident);
    if (earlier) return earlier;
    const removal = witnessedRemoval(incident);
    const error = errorBefore(incident);
    const inHandler = HANDLED.has(removal?.input?.type ?? '');
    if (!removal || !(error || inHandler))
      return { result: 'no-match', because: text('ruled-out.no-uncaught-error') };
    return {
      result: 'match',
      strength: inHandler ? 0.93 : 0.7,
      culprit: scriptCulprit(removal),
      evidence: [
        ...(error
          ? [
              {
                says: text(`evidence.error-${error.error}`, {
                  message: error.message,
                  before: { durationMs: Math.max(0, incident.at - error.at) },
                }),
                eventIds: [error.id],
              },
            ]
          : []),
        ...(inHandler
          ? [
              {
                says: text('evidence.removed-in-error-handler', { input: removal.input?.type ?? '' }),
                eventIds: [removal.eventId],
              },
            ]
          : []),
        { says: text('evidence.session-was-good'), eventIds: [] },
      ],
    };
  },
});

function errorBefore(incident: Incident): EventOf<'page.error'> | undefined {
  return incident.scene.errors.findLast(
    (event) => event.at <= incident.at + SAME_MOMENT_MS && incident.at - event.at <= AT_ONCE_MS,
  );
}
