import * as v from 'valibot';
import type { LogEvent } from '../events/event.ts';
import { orderLog } from '../events/log.ts';
import { readRules, type TaughtRule } from '../taught/index.ts';
import { tooDeep } from './depth.ts';
import { LIMITS } from './limits.ts';
import { type Refusal, refuse } from './problem.ts';
import { readEvent } from './read-event.ts';

/** A timeline as read from a file: to be shown as imported and unverified, never to be merged into a live log. */
export type ImportedTimeline = {
  ok: true;
  origin: string;
  /** Guarded, ordered by time and id, without repeated ids. */
  events: LogEvent[];
  /** When it was exported, ms since the epoch: the moment to judge at, so that the verdicts are the same. */
  asOf: number;
  generator: { version: string; browser: string; platform: string };
  /** What was in the file and is not in `events`. */
  dropped: { unknownKinds: number; damaged: number; repeated: number };
  /** The first damaged event: where it is and what is wrong, for a person who looks into the file. */
  firstProblem: string | null;
  /** What was taught of the site, which the events carry; empty where nothing was, or where it cannot be read. */
  taught: readonly TaughtRule[];
};

const NOT_A_TIMELINE = 'not-a-timeline';
const FORMAT = 'logout-lens/timeline';
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
export function readTimeline(input: unknown): ImportedTimeline | Refusal {
  const parsed = typeof input === 'string' ? parse(input) : { ok: true as const, value: input };
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  const count = countOfEvents(file);
  if (count > LIMITS.events) return refuse('too-many-events', { count, limit: LIMITS.events });
  const deep = tooDeep(file, LIMITS.depth);
  if (deep !== null) return refuse('too-deep', { where: deep.slice(0, 200), limit: LIMITS.depth });
  const wrong = wrongFormat(file);
  if (wrong) return wrong;
  const guarded = v.safeParse(head, file);
  if (!guarded.success) {
    const [issue] = guarded.issues;
    return refuse(NOT_A_TIMELINE, {
      where: v.getDotPath(issue) ?? 'the top',
      expected: issue.expected ?? 'less',
    });
  }
  return readEvents(guarded.output);
}

function parse(input: string): { ok: true; value: unknown } | Refusal {
  if (input.length > LIMITS.chars) return refuse('too-large', { size: input.length, limit: LIMITS.chars });
  const text = input.replace(/^\uFEFF/, '');
  const source = /^\s*<!doctype html>/i.test(text) ? DATA_IN_HTML.exec(text)?.[1] : text;
  if (source === undefined) return refuse('not-json', { detail: 'HTML without a timeline' });
  try {
    return { ok: true, value: JSON.parse(source) };
  } catch (error) {
    // The engine's message quotes the file: only the place is taken over.
    const place = /position \d+|line \d+ column \d+/.exec(error instanceof Error ? error.message : '')?.[0];
    return refuse('not-json', { detail: place ?? 'it ends too early, or is something else' });
  }
}

/** Asked before anything walks through them. */
function countOfEvents(file: unknown): number {
  const events = typeof file === 'object' && file !== null && 'events' in file ? file.events : null;
  return Array.isArray(events) ? events.length : 0;
}

function wrongFormat(file: unknown): Refusal | null {
  const { format, version } = v.parse(loose, file);
  if (format !== FORMAT) return refuse(NOT_A_TIMELINE, { where: 'format', expected: `"${FORMAT}"` });
  if (version === 1) return null;
  return refuse('version', { version: JSON.stringify(version)?.slice(0, 20) ?? 'none', known: 1 });
}

const loose = v.fallback(v.object({ format: v.unknown(), version: v.unknown() }), {
  format: null,
  version: null,
});

function readEvents(file: v.InferOutput<typeof head>): ImportedTimeline | Refusal {
  const { events: inputs, site, exportedAt, generator } = file;
  const read: LogEvent[] = [];
  const dropped = { unknownKinds: 0, damaged: 0, repeated: 0 };
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
    origin: site.origin,
    events,
    asOf: exportedAt,
    generator,
    dropped,
    firstProblem,
    taught,
  };
}
