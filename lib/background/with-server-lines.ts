import { guardEvent, type LogEvent } from '../events/event.ts';
import { orderLog } from '../events/log.ts';
import type { Failure } from '../messaging/protocol.ts';
import { failure } from './failure.ts';

/**
 * A log with lines of the server's log that a panel joined to it, in their places. Nothing is stored.
 * @param lines what the panel sent: anything but events of kind `server.logged` is refused as a whole, since a report
 * without what its verdict rests on would say something else than the panel does.
 */
export function withServerLines(
  log: readonly LogEvent[],
  lines: readonly unknown[],
): readonly LogEvent[] | Failure {
  const joined: LogEvent[] = [];
  for (const line of lines) {
    const guarded = guardEvent(line);
    if (!guarded.ok || guarded.value.kind !== 'server.logged') {
      const problem = guarded.ok ? `it is of kind ${guarded.value.kind}` : guarded.problem;
      return failure(
        'bad-server-lines',
        `A line of the server's log cannot be exported (${problem}). Take the lines out, join them again, and export.`,
      );
    }
    joined.push(guarded.value);
  }
  return orderLog([...log, ...joined]);
}
