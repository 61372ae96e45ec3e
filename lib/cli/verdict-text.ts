import { duration, instant, percent, relative, remaining } from '../exports/figures.ts';
import { words } from '../exports/words.ts';
import type { Emphasis } from './emphasis.ts';
import { padTo, safe, wrap } from './wrap.ts';

/** What of a timeline is printed: of our own export, or as a reader of its schema knows it. */
export type PrintedTimeline = {
  credentials: readonly { id: string; place: { area: string; key: string } }[];
  events: readonly { id: string; at: number }[];
  patterns: readonly { title: string }[];
};

/** What of a logout is printed. */
export type PrintedLogout = {
  at: number;
  type: string;
  code: string;
  title: string;
  summary: string;
  confidence: number;
  location: string;
  idleMs: number | null;
  sessionAgeMs: number | null;
  credentials: readonly { credentialId: string; kind: string; state: string; remainingMs?: number | null }[];
  culprit?: { says?: string } | null;
  evidence: readonly { says: string; eventIds: readonly string[] }[];
  ruledOut: readonly { code: string; because: string }[];
  alternatives?: readonly { code: string; confidence: number }[];
  advice: string;
  final: boolean;
};

/** Lines under a heading, none where there are no lines. */
const section = ({ bold }: Emphasis, title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : ['', bold(title), ...lines];

function facts({ dim }: Emphasis, logout: PrintedLogout): string[] {
  const row = (label: string, value: string) => wrap(value, ' '.repeat(18), `  ${dim(padTo(label, 16))}`);
  return [
    row(words('export.fact.at'), instant(logout.at)),
    row(words('export.fact.location'), logout.location),
    row(words('export.fact.idle'), duration(logout.idleMs)),
    row(words('export.fact.session-age'), duration(logout.sessionAgeMs)),
    ...(logout.culprit?.says ? [row(words('export.fact.ended-by'), logout.culprit.says)] : []),
  ];
}

function credentials(timeline: PrintedTimeline, logout: PrintedLogout): string[] {
  return logout.credentials.map(({ credentialId, kind, state, remainingMs }) => {
    const known = timeline.credentials.find(({ id }) => id === credentialId);
    const place = known ? ` (${known.place.area} ${known.place.key})` : '';
    return wrap(`${kind}: ${state}, ${remaining(remainingMs ?? null)}${place}`, '    ', '  ');
  });
}

function chain({ dim }: Emphasis, timeline: PrintedTimeline, logout: PrintedLogout): string[] {
  const times = new Map(timeline.events.map(({ id, at }) => [id, at]));
  return logout.evidence.map(({ says, eventIds }) => {
    const at = eventIds.reduce(
      (first, id) => Math.min(first, times.get(id) ?? first),
      Number.POSITIVE_INFINITY,
    );
    const when = Number.isFinite(at) ? relative(at, logout.at) : '';
    return wrap(says, ' '.repeat(18), `  ${dim(when.padStart(14))}  `);
  });
}

/**
 * A verdict as a person reads it on a terminal: the cause, the figures, the chain of evidence, what was ruled out,
 * what is still open, and what to do.
 */
export function verdictText(timeline: PrintedTimeline, logout: PrintedLogout, emphasis: Emphasis): string {
  const list = (code: string, why: string) => wrap(`${code}: ${why}`, '    ', '  ');
  const sure = words('export.confidence', { share: percent(logout.confidence) });
  return [
    emphasis.bold(safe(logout.title)),
    `${logout.type} · ${logout.code} · ${sure}${logout.final ? '' : ` · ${words('export.provisional')}`}`,
    '',
    wrap(logout.summary, ''),
    '',
    ...facts(emphasis, logout),
    ...section(emphasis, words('export.section.credentials'), credentials(timeline, logout)),
    ...section(emphasis, words('export.section.chain'), chain(emphasis, timeline, logout)),
    ...section(
      emphasis,
      words('export.section.ruled-out'),
      logout.ruledOut.map(({ code, because }) => list(code, because)),
    ),
    ...section(
      emphasis,
      words('export.section.open'),
      (logout.alternatives ?? []).map(({ code, confidence }) => list(code, percent(confidence))),
    ),
    ...section(
      emphasis,
      words('export.section.patterns'),
      timeline.patterns.map(({ title }) => wrap(title, '  ')),
    ),
    ...section(emphasis, words('export.section.advice'), logout.advice ? [wrap(logout.advice, '  ')] : []),
  ].join('\n');
}
