import type { Incident } from '../detect/types.ts';
import type { EventOf } from '../events/event.ts';
import { text } from '../messages/text.ts';
import { serverCulprit } from './culprits.ts';
import { firstRefusal } from './facts.ts';
import type { Evaluation } from './types.ts';

type Logged = EventOf<'server.logged'> & { means: string };

/** As much as the server's words in an answer: less than what was seen to happen, more than any comparison. */
const LOGGED_STRENGTH = 0.95;

/** How surely a line is this session's, the surest first. */
const SURENESS = ['request', 'session', 'user', 'time'] as const;

/**
 * The line of the server's own log that says why the session ended: where the server refused first, of the lines that
 * state a cause the most surely joined. Null where there is none, or where equally sure ones contradict each other.
 * A line is no claim of the page, and no observation of the browser either: what was seen to happen goes before it.
 */
export function settlingLine({ firstLink, logged = [] }: Incident): Logged | null {
  if (firstLink.kind !== 'refusal') return null;
  const stating = logged.filter((event): event is Logged => event.means !== undefined);
  for (const joined of SURENESS) {
    const [first, ...others] = stating.filter((event) => event.joined === joined);
    if (first) return others.every(({ means }) => means === first.means) ? first : null;
  }
  return null;
}

/**
 * What a cause's own answer becomes beside the line that settles it: the one that it names is a match, another that
 * only the same observations left open is none. What was witnessed (`direct` and stronger) stays as it is.
 */
export function weighLogged(
  evaluation: Evaluation,
  code: string,
  { line, incident, direct }: { line: Logged; incident: Incident; direct: number },
): Evaluation {
  const { id, means, says: said, joined } = line;
  if (code === means) {
    const own = evaluation.result === 'match' ? evaluation : null;
    if (own && own.strength >= LOGGED_STRENGTH) return own;
    return {
      result: 'match',
      strength: LOGGED_STRENGTH,
      source: 'server_log',
      culprit: own?.culprit ?? serverCulprit(firstRefusal(incident)),
      evidence: [
        { says: text('evidence.server-logged', { line: line.line, joined, said }), eventIds: [id] },
        ...(own?.evidence ?? []),
      ],
    };
  }
  if (evaluation.result !== 'match' || evaluation.strength >= direct || code === 'UNEXPLAINED')
    return evaluation;
  return {
    result: 'no-match',
    because: text('ruled-out.server-logged-other', { line: line.line }),
    eventIds: [id],
  };
}
