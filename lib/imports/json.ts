import * as v from 'valibot';
import type { LogEvent } from '../events/event.ts';
import { orderLog } from '../events/log.ts';
import { text } from '../messages/text.ts';
import { readRules } from '../taught/index.ts';
import { tooDeep } from './depth.ts';
import type { Imported } from './imported.ts';
import { LIMITS } from './limits.ts';
import { otherTool } from './other-tools.ts';
import { type Refusal, refuse } from './problem.ts';
import { readEvent } from './read-event.ts';

const NOT_A_TIMELINE = 'not-a-timeline';
const FORMAT = 'logout-lens/timeline';
const KNOWN_VERSION = 1;
/** The element of an HTML report that carries its timeline (lib/exports/html.ts). */
const DATA_IN_HTML = /<script type="application\/json" id="logout-lens-timeline">([^<]*)<\/script>/;

const shortText = v.pipe(v.string(), v.maxLength(300));
const time = v.pipe(v.number(), v.minValue(-LIMITS.number), v.maxValue(LIMITS.number));
const head = v.object({
  exportedAt: time,
  generator: v.object({ version: shortText, browser: shortText, platform: shortText }),
  site: v.object({ origin: shortText }),
  events: v.array(v.unknown()),
  taught: v.optional(v.unknown()),
});

/**
 * Reads an exported timeline, from its text (JSON, or an HTML report that carries it) or already parsed. Everything
 * in it is untrusted: what this vocabulary does not know is dropped and counted, keys that reach a prototype are
 * dropped, and only events are taken over. Verdicts, credentials and patterns of the file are not: they follow from
 * the events. Never throws, changes nothing. Does not bound the time that parsing takes but by the size.
 */
export function readTimeline(input: unknown): Imported | Refusal {
  const parsed = typeof input === 'string' ? parseFile(input) : { ok: true as const, value: input };
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  // First what costs nothing: another tool's file may be large, deep, or have any number of events.
  const wrong = wrongFormat(file);
  if (wrong) return wrong;
  const count = countOfEvents(file);
  if (count > LIMITS.events) return refuse('too-many-events', { count, limit: LIMITS.events });
  const deep = tooDeep(file, LIMITS.depth);
  if (deep !== null) return refuse('too-deep', { where: deep.slice(0, 200), limit: LIMITS.depth });
  const guarded = v.safeParse(head, file);
  if (!guarded.success) {
    const [issue] = guarded.issues;
    return refuse(NOT_A_TIMELINE, {
      where: v.getDotPath(issue) ?? 'the top',
      expected: issue.expected ?? 'less',
    });
  }
  return readEvents(guarded.output, newerVersion(file));
}

/** The JSON of a file's text, or of what an HTML report of ours carries. */
export function parseFile(input: string): { ok: true; value: unknown } | Refusal {
  if (input.length > LIMITS.chars) return refuse('too-large', { size: input.length, limit: LIMITS.chars });
  const content = input.replace(/^\uFEFF/, '');
  // No JSON begins so; a browser that saves a page writes a comment before its beginning.
  const source = /^\s*</.test(content) ? DATA_IN_HTML.exec(content)?.[1] : content;
  if (source === undefined) return refuse('not-json', { detail: 'HTML without a timeline' });
  try {
    return { ok: true, value: JSON.parse(source) };
  } catch (error) {
    // The engine's message quotes the file: only the place is taken over.
    const place = /position \d+|line \d+ column \d+/.exec(error instanceof Error ? error.message : '')?.[0];
    return refuse('not-json', { detail: place ?? `it ends too early, after ${source.length} characters` });
  }
}

/** Asked before anything walks through them. */
function countOfEvents(file: unknown): number {
  const events = typeof file === 'object' && file !== null && 'events' in file ? file.events : null;
  return Array.isArray(events) ? events.length : 0;
}

function wrongFormat(file: unknown): Refusal | null {
  const { format, version } = v.parse(loose, file);
  if (format !== FORMAT) {
    const other = otherTool(file);
    return other === null
      ? refuse(NOT_A_TIMELINE, { where: 'format', expected: `"${FORMAT}"` })
      : refuse('other-tool', {
          what: { text: text(`error.import.tool.${other.tool}`) },
          where: other.where,
        });
  }
  if (version === KNOWN_VERSION || newerVersion(file) !== null) return null;
  return refuse('version', {
    version: JSON.stringify(version)?.slice(0, 20) ?? 'none',
    known: KNOWN_VERSION,
  });
}

/** A file of a later build: what is known of it is read, and that there may be more is said. */
function newerVersion(file: unknown): number | null {
  const { version } = v.parse(loose, file);
  return typeof version === 'number' && Number.isInteger(version) && version > KNOWN_VERSION ? version : null;
}

const loose = v.fallback(v.object({ format: v.unknown(), version: v.unknown() }), {
  format: null,
  version: null,
});

function readEvents(file: v.InferOutput<typeof head>, newer: number | null): Imported | Refusal {
  const { events: inputs, site, exportedAt, generator } = file;
  const read: LogEvent[] = [];
  const dropped = { unknownKinds: 0, damaged: 0, repeated: 0, otherSites: 0 };
  let firstProblem: string | null = null;
  for (const [index, input] of inputs.entries()) {
    const one = readEvent(input);
    if (one.is === 'event') read.push(one.event);
    else if (one.is === 'unknown-kind') dropped.unknownKinds++;
    else {
      dropped.damaged++;
      firstProblem ??= `events[${index}].${one.problem}`;
    }
  }
  if (read.length === 0 && inputs.length > 0) {
    return refuse('no-events', { count: inputs.length, problem: firstProblem ?? 'its kind is not known' });
  }
  const events = orderLog(read);
  dropped.repeated = read.length - events.length;
  const rules = readRules(file.taught ?? [], 'taught');
  if (!rules.ok) firstProblem ??= `${rules.problem.where}: ${rules.problem.code}`;
  const taught = rules.ok ? rules.rules : [];
  return {
    ok: true,
    format: 'timeline',
    origin: site.origin,
    events,
    asOf: exportedAt,
    generator,
    dropped,
    firstProblem,
    taught,
    newerVersion: newer,
  };
}
