import { words } from '../exports/words.ts';
import type { Imported } from '../imports/imported.ts';
import { text } from '../messages/text.ts';
import {
  compilePattern,
  createCollector,
  type Joined,
  joinServerLog,
  type LineReader,
  leftOutOf,
  offsetIn,
} from '../server-log/index.ts';
import type { Given } from './command.ts';
import type { Read, World } from './world.ts';

/** A log to join, and what the person knows of it. */
export type ServerLogOptions = {
  path: string;
  pattern: LineReader | undefined;
  offsetMs: number | undefined;
  user: string | undefined;
};

/** What was found in a log, and its name. */
export type JoinedLog = Joined['found'] & { file: string };

/** The options of a server's log as they were given; null where none was named. */
export function serverLogOptions(values: Given['values']): Read<ServerLogOptions> | null {
  const { 'server-log': path, 'log-pattern': pattern, offset, user } = values;
  if (typeof path !== 'string') {
    const alone = (['log-pattern', 'offset', 'user'] as const).find((name) => values[name] !== undefined);
    return alone ? { ok: false, says: text('cli.error.log-missing', { option: `--${alone}` }) } : null;
  }
  const offsetMs = typeof offset === 'string' ? offsetIn(offset) : undefined;
  if (offsetMs === null) return { ok: false, says: text('cli.error.offset', { offset: String(offset) }) };
  const compiled = typeof pattern === 'string' ? compilePattern(pattern) : null;
  if (compiled !== null && !compiled.ok) return { ok: false, says: compiled.says };
  const who = typeof user === 'string' ? user : undefined;
  return { ok: true, value: { path, pattern: compiled?.read, offsetMs, user: who } };
}

/** Reads a log line by line and joins what of it is of this file. A HAR's own key is at hand: its sessions are known. */
export async function joinLog(
  { origin, events, format }: Imported,
  { path, pattern, offsetMs, user }: ServerLogOptions,
  world: World,
): Promise<Read<Joined>> {
  const collector = createCollector(events, pattern);
  const says = await world.lines(path, collector.push);
  if (says !== null) return { ok: false, says };
  const fingerprinter = format === 'har' ? world.fingerprinterFor(origin) : undefined;
  const options = { site: origin, offsetMs, user, fingerprinter };
  return { ok: true, value: await joinServerLog(events, collector.collected(), options) };
}

/** How a log was joined, for a person, and what of it was not. */
export function joinedLine(log: JoinedLog): string {
  const { offsetMs, file, lines, read, joined, offsetFrom, matched } = log;
  const how = { file, lines, read, joined, offsetFrom, matched, offset: { durationMs: offsetMs } };
  const leftOut = leftOutOf(log).map(({ why, count }) => words(`server-log.left-out.${why}`, { count }));
  return [words('cli.server-log', how), ...leftOut].join(' ');
}
