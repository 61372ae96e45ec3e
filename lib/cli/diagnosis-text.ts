import { instant, percent } from '../exports/figures.ts';
import type { Timeline } from '../exports/index.ts';
import { gapLines } from '../exports/report-lines.ts';
import { words } from '../exports/words.ts';
import type { FileDiagnosis } from './diagnose-file.ts';
import type { Emphasis } from './emphasis.ts';
import { kindLine } from './open.ts';
import { joinedLine } from './server-log.ts';
import { verdictText } from './verdict-text.ts';
import { safe, wrap } from './wrap.ts';

type Diagnosed = Extract<FileDiagnosis, { ok: true }>;
type Logout = Timeline['logouts'][number];

/** Gaps that a person is told of; a broken recording can have thousands. */
const MAX_GAPS = 10;

/**
 * One file's answer for people: what the file is, the last logout in full, the earlier ones by a line each (all in
 * full with `all`), and where the recording has gaps.
 */
export function diagnosisText(
  { file, imported, timeline, serverLog }: Diagnosed,
  { emphasis, all }: { emphasis: Emphasis; all: boolean },
): string {
  const logouts = timeline.logouts.toSorted((a, b) => a.at - b.at);
  const inFull = all ? logouts : logouts.slice(-1);
  const earlier = all ? [] : logouts.slice(0, -1);
  return [
    emphasis.dim(safe(kindLine(file, imported))),
    ...(serverLog ? [wrap(joinedLine(serverLog), '')] : []),
    '',
    ...(logouts.length === 0 ? noLogout(timeline, imported.format, emphasis) : []),
    inFull.map((logout) => verdictText(timeline, logout, emphasis)).join('\n\n'),
    ...section(emphasis, words('export.section.earlier'), earlier.map(earlierLine)),
    ...section(
      emphasis,
      words('export.section.not-seen'),
      gapLines(timeline)
        .slice(-MAX_GAPS)
        .map((line) => wrap(line, '    ', '  ')),
    ),
  ].join('\n');
}

function noLogout({ site, range }: Timeline, format: 'timeline' | 'har', { bold }: Emphasis): string[] {
  const hints = format === 'har' ? ['', '-1', '-2', '-3', '-4'] : [];
  return [
    bold(safe(words('export.title.none', { site: site.origin }))),
    wrap(words('export.none', { from: { instantMs: range.from }, to: { instantMs: range.to } }), ''),
    ...hints.map((hint) => wrap(words(`panel.import.no-logout-har${hint}`), '  ', hint === '' ? '' : '- ')),
  ];
}

function earlierLine({ at, code, title, confidence }: Logout): string {
  return wrap(`${instant(at)} ${code} (${percent(confidence)}): ${title}`, '    ', '  ');
}

function section({ bold }: Emphasis, title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', bold(title), ...lines];
}
