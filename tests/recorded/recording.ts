import { readdirSync, readFileSync } from 'node:fs';
import type { LogEvent } from '../../lib/events/event.ts';

/** A log to be judged: its site, and the moment to judge at, when every verdict is final. */
export interface Log {
  site: string;
  events: LogEvent[];
  asOf: number;
}

const folder = new URL('./logs/', import.meta.url);
const ENDING = '.jsonl';
const LATE_MS = 10_000;

/** Names of all recordings: `<scenario>.<browser>`. */
export function recordingNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

/** The text of a recording, as it lies in logs/. */
export function recordingText(name: string): string {
  return readFileSync(new URL(`${name}${ENDING}`, folder), 'utf8');
}

/** What a browser recorded of a scenario (tests/recorded/README.md). */
export function recording(name: string): Log {
  const [head, ...events] = recordingText(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
  return asLog((head as { site: string }).site, events as LogEvent[]);
}

function asLog(site: string, events: LogEvent[]): Log {
  return { site, events, asOf: (events.at(-1)?.at ?? 0) + LATE_MS };
}

/** What is taken out of a log: events of a kind, or fields of theirs; all of that kind, or those with these values. */
export interface Lost {
  kind: LogEvent['kind'];
  where?: Readonly<Record<string, unknown>>;
  fields?: readonly string[];
}

/**
 * The log without what was lost, and with the gap that the recorder writes where it could not store what it was told:
 * from the first to the last thing that is missing, and how many they are.
 */
export function without(log: Log, lost: readonly Lost[]): Log {
  const gone: LogEvent[] = [];
  const events = log.events.flatMap((event) => {
    const hit = lost.find((one) => isHit(event, one));
    if (!hit) return [event];
    gone.push(event);
    if (!hit.fields) return [];
    const kept = Object.entries(event).filter(([name]) => !hit.fields?.includes(name));
    return [Object.fromEntries(kept) as unknown as LogEvent];
  });
  const times = gone.map(({ at }) => at);
  if (times.length === 0) throw new Error(`The log has nothing of ${JSON.stringify(lost)}.`);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const gap = {
    id: 'gap',
    kind: 'recording.gap',
    by: 'derived',
    at: to,
    from,
    to,
    why: 'dropped-at-limit',
    dropped: gone.length,
  } as LogEvent;
  const later = events.findIndex(({ at }) => at > to);
  return { ...log, events: events.toSpliced(later < 0 ? events.length : later, 0, gap) };
}

function isHit(event: LogEvent, { kind, where = {} }: Lost): boolean {
  return (
    event.kind === kind && Object.entries(where).every(([name, value]) => Reflect.get(event, name) === value)
  );
}
