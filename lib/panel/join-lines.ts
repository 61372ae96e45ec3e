import type { LogEvent } from '../events/event.ts';
import { type TextRef, text } from '../messages/text.ts';
import {
  type Collected,
  compilePattern,
  createCollector,
  createLineSplitter,
  type JoinOptions,
  joinServerLog,
  type LineReader,
  offsetIn,
} from '../server-log/index.ts';
import type { ServerLines } from './server-lines.ts';

/** What a person filled in; what is empty is found, or not asked for. */
export type LinesForm = { pattern: string; offset: string; user: string };

/** What of it is wrong, and where. */
export type LinesProblem = { field: keyof LinesForm; says: TextRef };

export type LinesChoice = { pattern: LineReader | undefined; offsetMs?: number; user?: string };

/** Reads the form: everything that can be wrong is found before a line is read. */
export function choiceOf({ pattern, offset, user }: LinesForm): LinesChoice | LinesProblem {
  const compiled = pattern.trim() === '' ? null : compilePattern(pattern.trim());
  if (compiled?.ok === false) return { field: 'pattern', says: compiled.says };
  const offsetMs = offset.trim() === '' ? undefined : offsetIn(offset);
  if (offsetMs === null) return { field: 'offset', says: text('server-log.bad-offset', { offset }) };
  return {
    pattern: compiled?.read,
    ...(offsetMs === undefined ? {} : { offsetMs }),
    ...(user.trim() === '' ? {} : { user: user.trim() }),
  };
}

/** A log to read: text in pieces of any size. */
export type LinesSource = { name: string; pieces: AsyncIterable<string> };

export type JoinLinesDeps = {
  /** Called now and then with the lines read so far. */
  onProgress(lines: number): void;
  signal: AbortSignal;
  /** Fingerprints of values by the site's own key; absent where that is not at hand (a file of somebody else's). */
  fingerprints?: ((values: readonly string[]) => Promise<readonly string[]>) | undefined;
};

/**
 * Reads a server's log and joins to a log in view what of it is its own, as the command line does. What is read is let
 * go line by line. Rejects where the log cannot be read, or the signal says stop.
 */
export async function joinLines(
  log: readonly LogEvent[],
  site: string,
  source: LinesSource,
  { pattern, ...known }: LinesChoice,
  { onProgress, signal, fingerprints }: JoinLinesDeps,
): Promise<ServerLines> {
  const collector = createCollector(log, pattern);
  let count = 0;
  const lines = createLineSplitter((line) => {
    count++;
    collector.push(line);
  });
  for await (const piece of source.pieces) {
    signal.throwIfAborted();
    lines.push(piece);
    onProgress(count);
  }
  lines.end();
  const collected = collector.collected();
  const options: JoinOptions = { site, ...known };
  if (fingerprints !== undefined) options.fingerprinter = await fingerprinterOf(collected, fingerprints);
  const { events, found } = await joinServerLog(log, collected, options);
  return { name: source.name, events: events.filter(({ kind }) => kind === 'server.logged'), found };
}

/** The contract takes so many at once (lib/messaging/protocol.ts), and ids of sessions are no longer. */
const MAX_VALUES = 500;
const MAX_CHARS = 4_096;
/** A log that names more sessions is of a server, not of an hour: who is meant is then found by requests. */
const MAX_SESSIONS = 20_000;

/** Asks for all ids of sessions that the log names, some at a time. */
async function fingerprinterOf(
  { requests, stating }: Collected,
  ask: NonNullable<JoinLinesDeps['fingerprints']>,
): Promise<NonNullable<JoinOptions['fingerprinter']>> {
  const named = [...requests, ...stating].flatMap(({ sessions }) => sessions);
  const ids = [...new Set(named)].filter((id) => id.length <= MAX_CHARS).slice(0, MAX_SESSIONS);
  const known = new Map<string, string>();
  for (let at = 0; at < ids.length; at += MAX_VALUES) {
    const some = ids.slice(at, at + MAX_VALUES);
    const prints = await ask(some);
    for (const [index, id] of some.entries()) known.set(id, prints[index] ?? '');
  }
  return { fingerprint: async (id) => known.get(id) ?? '' };
}
