import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Timeline, TimelineEvent } from '../e2e/support/timeline.ts';

const folder = new URL('./logs/', import.meta.url);

/** Practice sites of tests have ports, and classic ones hosts, of their own. */
const OWN_HOST = /classic-\d+\.localhost/g;
const PORT = 5180;
/** Recorded always; the other browser only where its log differs in kind. */
const FIRST = 'chromium';
/** Kinds that come and go with the moment, and say nothing of a browser. */
const BY_CHANCE = new Set(['activity.span', 'cookie.seen', 'page.build', 'page.left', 'page.visibility']);

/**
 * Writes a played scenario's log, as the extension exports it, to logs/<scenario>.<browser>.jsonl: a line that says
 * where it comes from, then an event a line. Only with RECORD_LOGS=1; a recording whose events are of the same kinds,
 * with the same fields, is kept as it is, and Firefox's is only written where its kinds of events are others. RECORD_LOGS=all writes all anew.
 */
export function recordLog(scenario: string, browser: string, timeline: Timeline): void {
  const { RECORD_LOGS: wanted } = process.env;
  if (!wanted) return;
  const file = new URL(`${scenario}.${browser}.jsonl`, folder);
  const text = linesOf(scenario, timeline);
  if (browser !== FIRST && !differsInKind(scenario, text)) return;
  if (wanted !== 'all' && existsSync(file) && shapeOf(readFileSync(file, 'utf8')) === shapeOf(text)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}

function linesOf(scenario: string, { site, generator, exportedAt, events }: Timeline): string {
  const head = { scenario, site: site.origin, browser: generator.browser, exportedAt };
  const port = new URL(site.origin).port;
  return [head, ...events]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
    .replaceAll(`:${port}`, `:${PORT}`)
    .replaceAll(OWN_HOST, 'classic.localhost');
}

/** Whether the first browser's recording has other kinds of events, or is not there. */
function differsInKind(scenario: string, text: string): boolean {
  const first = new URL(`${scenario}.${FIRST}.jsonl`, folder);
  return !existsSync(first) || kindsOf(readFileSync(first, 'utf8')) !== kindsOf(text);
}

/** What happened, and how the browser words it. */
function kindsOf(text: string): string {
  const telling = eventsOf(text).filter(({ kind }) => !BY_CHANCE.has(kind));
  return [...new Set(telling.map(({ kind, how, cause }) => `${kind} ${how ?? cause ?? ''}`))]
    .sort()
    .join('\n');
}

function eventsOf(text: string): TimelineEvent[] {
  return text
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TimelineEvent);
}

/** Kinds of events and names of their fields, in no order: what two recordings of one scenario have in common. */
function shapeOf(text: string): string {
  return [...new Set(eventsOf(text).map((event) => `${event.kind} ${Object.keys(event).sort().join()}`))]
    .sort()
    .join('\n');
}
