import { stripVTControlCharacters } from 'node:util';
import { duration, instant, percent, relative, remaining } from '../../lib/exports/figures.ts';
import { words } from '../../lib/exports/words.ts';
import type { Timeline, TimelineLogout } from '../../tests/e2e/support/timeline.ts';

/** How parts stand out on a terminal; the identity where there is none. */
export interface Emphasis {
  bold(text: string): string;
  dim(text: string): string;
}

const WIDTH = 92;

/** Keys, paths and words of servers come from sites: they must not steer the terminal. */
const safe = (text: string): string =>
  stripVTControlCharacters(text).replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ' ');

/** Breaks a text into lines, the later ones indented. */
function wrap(text: string, indent: string, first = indent): string {
  const lines = [first];
  for (const word of safe(text).split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    const isStart = line === first || line === indent;
    if (!isStart && line.length + word.length + 1 > WIDTH) lines.push(indent + word);
    else lines[lines.length - 1] = isStart ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** Lines under a heading, none where there are no lines. */
const section = ({ bold }: Emphasis, title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : ['', bold(title), ...lines];

function facts({ dim }: Emphasis, logout: TimelineLogout): string[] {
  const row = (label: string, value: string) => wrap(value, ' '.repeat(18), `  ${dim(label.padEnd(16))}`);
  return [
    row(words('export.fact.at'), instant(logout.at)),
    row(words('export.fact.location'), logout.location),
    row(words('export.fact.idle'), duration(logout.idleMs)),
    row(words('export.fact.session-age'), duration(logout.sessionAgeMs)),
    ...(logout.culprit?.says ? [row(words('export.fact.ended-by'), logout.culprit.says)] : []),
  ];
}

function credentials(timeline: Timeline, logout: TimelineLogout): string[] {
  return logout.credentials.map(({ credentialId, kind, state, remainingMs }) => {
    const known = timeline.credentials.find(({ id }) => id === credentialId);
    const place = known ? ` (${known.place.area} ${known.place.key})` : '';
    return wrap(`${kind}: ${state}, ${remaining(remainingMs ?? null)}${place}`, '    ', '  ');
  });
}

function chain({ dim }: Emphasis, timeline: Timeline, logout: TimelineLogout): string[] {
  const times = new Map(timeline.events.map(({ id, at }) => [id, at]));
  return logout.evidence.map(({ says, eventIds }) => {
    const at = Math.min(...eventIds.flatMap((id) => times.get(id) ?? []));
    const when = Number.isFinite(at) ? relative(at, logout.at) : '';
    return wrap(says, ' '.repeat(18), `  ${dim(when.padStart(14))}  `);
  });
}

/**
 * A verdict as a person reads it on a terminal: the cause, the figures, the chain of evidence, what was ruled out,
 * what is still open, and what to do.
 */
export function verdictText(timeline: Timeline, logout: TimelineLogout, emphasis: Emphasis): string {
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
