import { credentialStateText } from '../detect/credential-state.ts';
import { chooseEvents } from './choose-events.ts';
import { eventLine } from './event-line.ts';
import {
  duration,
  eventTimes,
  factsOf,
  instant,
  latestLogout,
  percent,
  placeOf,
  relative,
  remaining,
  stepAt,
} from './figures.ts';
import { code, prose } from './markdown-escape.ts';
import type { Exporter } from './registry.ts';
import { environmentLines, eventsTitle, gapLines, receiptLine } from './report-lines.ts';
import type { Timeline, TimelineCredential, TimelineLogout } from './timeline.ts';
import { withinLimit } from './within-limit.ts';
import { say, words } from './words.ts';

/** An issue of GitHub holds 65,536 characters; some are left for the words of whoever files it. */
export const MAX_REPORT_CHARS = 60_000;
/** The report's own part, before the events fill up what is left. */
const MAX_HEAD_CHARS = 45_000;
const MAX_STEPS = 40;
const MAX_ROWS = 20;
const MAX_EVENTS = 200;

/** A report for an issue tracker (GitHub Flavored Markdown): the verdict first, the events folded away. */
export const markdownExporter: Exporter = {
  mediaType: 'text/markdown',
  extension: 'md',
  render: (timeline) => {
    const logout = latestLogout(timeline);
    const sections = logout === null ? withoutLogout(timeline) : withLogout(timeline, logout);
    const head = withinLimit([...sections, ...common(timeline, logout)], MAX_HEAD_CHARS);
    return `${head}\n\n${events(timeline, logout, MAX_REPORT_CHARS - head.length - 10)}\n`;
  },
};

function withoutLogout(timeline: Timeline): string[] {
  const { from, to } = timeline.range;
  return [
    `# ${prose(words('export.title.none', { site: timeline.site.origin }))}`,
    prose(words('export.none', { from: { instantMs: from }, to: { instantMs: to } })),
    credentials(
      words('export.section.credentials-seen'),
      timeline.credentials.map((credential) => [credential, credential.ended ?? '', null]),
    ),
  ];
}

function withLogout(timeline: Timeline, logout: TimelineLogout): string[] {
  const verdict = [
    code(logout.code),
    code(logout.type),
    words('export.confidence', { share: percent(logout.confidence) }),
  ];
  if (!logout.final) verdict.push(words('export.provisional'));
  return [
    `# ${prose(words('export.title', { site: timeline.site.origin, title: logout.title }))}`,
    verdict.join(' · '),
    prose(logout.summary),
    table(
      [words('export.column.fact'), words('export.column.value')],
      factsOf(logout).map(({ label, value, isCode }) => [prose(label), isCode ? code(value) : prose(value)]),
    ),
    credentials(words('export.section.credentials'), standing(timeline, logout)),
    chain(timeline, logout),
    list(
      words('export.section.ruled-out'),
      logout.ruledOut.map((item) => `${code(item.code)}: ${prose(item.because)}`),
    ),
    list(
      words('export.section.open'),
      logout.alternatives.map((item) => {
        const settled = item.settledBy
          ? ` ${prose(words('export.open.settled-by', { advice: item.settledBy }))}`
          : '';
        return `${code(item.code)} (${percent(item.confidence)})${item.title ? ` ${prose(item.title)}.` : ''}${settled}`;
      }),
    ),
    section(words('export.section.advice'), prose(logout.advice)),
  ];
}

function standing(timeline: Timeline, logout: TimelineLogout): [TimelineCredential, string, number | null][] {
  const byId = new Map(timeline.credentials.map((credential) => [credential.id, credential]));
  return logout.credentials.flatMap(({ credentialId, state, remainingMs }) => {
    const credential = byId.get(credentialId);
    return credential
      ? [[credential, say(credentialStateText(state, credential, logout.at)), remainingMs]]
      : [];
  });
}

function credentials(title: string, rows: [TimelineCredential, string, number | null][]): string {
  if (rows.length === 0) return '';
  const columns = ['credential', 'place', 'state', 'remaining'].map((column) =>
    words(`export.column.${column}`),
  );
  const cells = rows.slice(0, MAX_ROWS).map(([credential, state, remainingMs]) => {
    const place = placeOf(credential);
    const kind = words(`common.credential.${credential.kind}`);
    return [
      prose(kind),
      `${prose(place.area)} ${code(place.key)}`,
      prose(state),
      prose(remaining(remainingMs)),
    ];
  });
  return section(title, table(columns, cells));
}

function chain(timeline: Timeline, logout: TimelineLogout): string {
  const times = eventTimes(timeline);
  const steps = logout.evidence.slice(0, MAX_STEPS).map((step, index) => {
    const at = stepAt(step, times);
    return `${index + 1}. ${at === null ? '' : `${code(relative(at, logout.at))} `}${prose(step.says)}`;
  });
  if (steps.length === 0) return '';
  return section(words('export.section.chain'), `${words('export.chain.times')}\n\n${steps.join('\n')}`);
}

function common(timeline: Timeline, logout: TimelineLogout | null): string[] {
  const earlier = timeline.logouts.filter((other) => other.id !== logout?.id).sort((a, b) => b.at - a.at);
  return [
    list(
      words('export.section.patterns'),
      timeline.patterns.map((pattern) => `${prose(pattern.title)} (${percent(pattern.confidence)})`),
    ),
    earlier.length === 0
      ? ''
      : section(
          words('export.section.earlier'),
          table(
            ['time', 'code', 'idle'].map((column) => words(`export.column.${column}`)),
            earlier
              .slice(0, MAX_ROWS)
              .map((other) => [instant(other.at), code(other.code), duration(other.idleMs)]),
          ),
        ),
    list(words('export.section.not-seen'), gapLines(timeline).map(prose)),
    list(
      words('export.section.environment'),
      [...environmentLines(timeline), receiptLine(timeline)].map(prose),
    ),
  ];
}

/** Events around the logout, as many as fit, folded. */
function events(timeline: Timeline, logout: TimelineLogout | null, maxChars: number): string {
  const base = logout?.at ?? timeline.range.to;
  const columns = ['time', 'event', 'what', 'by'].map((column) => words(`export.column.${column}`));
  for (let count = MAX_EVENTS; count > 0; count = Math.floor(count / 2)) {
    const chosen = chooseEvents(timeline.events, base, count);
    const rows = chosen.map((event) => [
      code(relative(event.at, base)),
      code(event.kind),
      code(eventLine(event)),
      code(event.by),
    ]);
    const title = eventsTitle(chosen.length, timeline.events.length);
    const block = `<details><summary>${title}</summary>\n\n${table(columns, rows)}\n\n</details>`;
    if (block.length <= maxChars) return section(words('export.section.events'), block);
  }
  return '';
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

function list(title: string, items: string[]): string {
  if (items.length === 0) return '';
  return section(
    title,
    items
      .slice(0, MAX_ROWS)
      .map((item) => `- ${item}`)
      .join('\n'),
  );
}

function table(columns: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
