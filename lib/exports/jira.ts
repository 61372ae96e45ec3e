import { credentialStateText } from '../detect/credential-state.ts';
import { chooseEvents } from './choose-events.ts';
import { eventLine } from './event-line.ts';
import {
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
import { jiraCode, jiraProse } from './jira-escape.ts';
import type { Exporter } from './registry.ts';
import { environmentLines, eventsTitle, gapLines, receiptLine } from './report-lines.ts';
import type { Timeline, TimelineLogout } from './timeline.ts';
import { withinLimit } from './within-limit.ts';
import { say, words } from './words.ts';

/** Jira's description takes 32,767 characters. */
const MAX_CHARS = 32_000;
const MAX_ITEMS = 20;
const MAX_EVENTS = 120;

/** A report in Jira's wiki notation, for its description or a comment. */
export const jiraExporter: Exporter = {
  mediaType: 'text/plain',
  extension: 'jira.txt',
  render: (timeline) => {
    const logout = latestLogout(timeline);
    const sections = logout === null ? withoutLogout(timeline) : withLogout(timeline, logout);
    const head = withinLimit(
      [
        ...sections,
        list(words('export.section.not-seen'), gapLines(timeline)),
        list(words('export.section.environment'), [...environmentLines(timeline), receiptLine(timeline)]),
      ],
      MAX_CHARS,
    );
    return `${head}${events(timeline, logout, MAX_CHARS - head.length)}\n`;
  },
};

function withoutLogout(timeline: Timeline): string[] {
  const { from, to } = timeline.range;
  return [
    `h2. ${jiraProse(words('export.title.none', { site: timeline.site.origin }))}`,
    jiraProse(words('export.none', { from: { instantMs: from }, to: { instantMs: to } })),
  ];
}

function withLogout(timeline: Timeline, logout: TimelineLogout): string[] {
  const times = eventTimes(timeline);
  const byId = new Map(timeline.credentials.map((credential) => [credential.id, credential]));
  return [
    `h2. ${jiraProse(words('export.title', { site: timeline.site.origin, title: logout.title }))}`,
    `${jiraCode(logout.code)}, ${jiraCode(logout.type)}, ${words('export.confidence', { share: percent(logout.confidence) })}`,
    jiraProse(logout.summary),
    factsOf(logout)
      .map(
        ({ label, value, isCode }) => `|${jiraProse(label)}|${isCode ? jiraCode(value) : jiraProse(value)}|`,
      )
      .join('\n'),
    table(
      words('export.section.credentials'),
      ['credential', 'place', 'state', 'remaining'],
      logout.credentials.flatMap(({ credentialId, kind, state, remainingMs }) => {
        const credential = byId.get(credentialId);
        if (!credential) return [];
        const place = placeOf(credential);
        return [
          [
            jiraProse(words(`common.credential.${kind}`)),
            `${jiraProse(place.area)} ${jiraCode(place.key)}`,
            jiraProse(say(credentialStateText(state, credential, logout.at))),
            jiraProse(remaining(remainingMs)),
          ],
        ];
      }),
    ),
    items(
      words('export.section.chain'),
      logout.evidence.map((step) => {
        const at = stepAt(step, times);
        return `# ${at === null ? '' : `${jiraCode(relative(at, logout.at))} `}${jiraProse(step.says)}`;
      }),
    ),
    items(
      words('export.section.ruled-out'),
      logout.ruledOut.map((item) => `* ${jiraCode(item.code)}: ${jiraProse(item.because)}`),
    ),
    items(
      words('export.section.open'),
      logout.alternatives.map(
        (item) => `* ${jiraCode(item.code)} (${percent(item.confidence)}) ${jiraProse(item.title ?? '')}`,
      ),
    ),
    `h3. ${words('export.section.advice')}\n\n${jiraProse(logout.advice)}`,
    list(
      words('export.section.earlier'),
      timeline.logouts
        .filter((other) => other !== logout)
        .map((other) => `${instant(other.at)}: ${other.code}`),
    ),
  ];
}

function events(timeline: Timeline, logout: TimelineLogout | null, maxChars: number): string {
  const base = logout?.at ?? timeline.range.to;
  for (let count = MAX_EVENTS; count > 0; count = Math.floor(count / 2)) {
    const chosen = chooseEvents(timeline.events, base, count);
    const rows = chosen.map((event) => [
      jiraCode(relative(event.at, base)),
      jiraCode(event.kind),
      jiraCode(eventLine(event)),
      jiraProse(event.by),
    ]);
    const block = table(
      eventsTitle(chosen.length, timeline.events.length),
      ['time', 'event', 'what', 'by'],
      rows,
    );
    if (block.length + 2 <= maxChars) return `\n\n${block}`;
  }
  return '';
}

function table(title: string, columns: string[], rows: string[][]): string {
  if (rows.length === 0) return '';
  const head = `||${columns.map((column) => words(`export.column.${column}`)).join('||')}||`;
  return `h3. ${title}\n\n${head}\n${rows.map((cells) => `|${cells.join('|')}|`).join('\n')}`;
}

function list(title: string, lines: readonly string[]): string {
  return items(
    title,
    lines.map((line) => `* ${jiraProse(line)}`),
  );
}

function items(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `h3. ${title}\n\n${lines.slice(0, MAX_ITEMS).join('\n')}`;
}
