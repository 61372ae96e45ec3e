import type { Played } from '../play.ts';
import { type Judged, judge, type Verdict } from './judge.ts';
import { rateWithInterval } from './wilson.ts';

type Row = Played & { judged: Judged };

const BINS = [0, 0.5, 0.7, 0.9, 1.01];

/** docs/accuracy.md of a run: figures, confusion table, and every session that was judged wrongly. */
/** @param how how the sessions were come by, where they were not all played for this document */
export function accuracyDocument(all: readonly Played[], how = ''): string {
  const judged = all.map((one) => ({ ...one, judged: judge(one) }));
  const rows = judged.filter((one) => one.judged.verdict !== 'broken');
  const names = (key: 'browser' | 'seed' | 'stack') => [...new Set(rows.map((one) => one[key]))].sort();
  const seeds = names('seed');
  return `${[
    '# Accuracy',
    `Written by \`npm run accuracy\`; do not edit. Sessions in ${names('browser').join(' and ')}, ${seeds.length > 1 ? 'seeds' : 'seed'} ${seeds.join(', ')}, on ${names('stack').length} sign-in stacks. What was true is what the servers' own logs say of why they ended a session (tests/accuracy/truth.ts); a session whose causes no browser can tell apart counts as right where the verdict is one of that family.${how === '' ? '' : ` ${how}`}`,
    figures(rows),
    held(rows),
    FIRST_SIGHT,
    confusion(rows),
    confidence(rows),
    byStack(rows),
    wrong(judged),
  ].join('\n\n')}\n`;
}

const is =
  (...verdicts: Verdict[]) =>
  (row: Row) =>
    verdicts.includes(row.judged.verdict);

function counts(rows: readonly Row[]) {
  const ends = rows.filter((row) => row.expected);
  const none = rows.filter((row) => !row.expected);
  const codeRight = ends.filter(is('right', 'too many')).length;
  const typeRight = codeRight + ends.filter(is('wrong code')).length;
  const families = ends.filter((row) => row.judged.family !== null && is('right', 'too many')(row));
  return {
    type: rateWithInterval(typeRight, ends.length),
    code: rateWithInterval(codeRight, ends.length),
    missed: rateWithInterval(ends.filter(is('missed')).length, ends.length),
    many: rateWithInterval(ends.filter(is('too many')).length, ends.length),
    alarms: rateWithInterval(none.filter(is('false alarm')).length, none.length),
    family: rateWithInterval(families.filter((row) => row.judged.family).length, families.length),
  };
}

function figures(rows: readonly Row[]): string {
  const all = counts(rows);
  const known = counts(rows.filter((row) => !row.heldOut));
  const apart = counts(rows.filter((row) => row.heldOut));
  const line = (name: string, key: keyof typeof all, goal: string) =>
    `| ${name} | ${all[key]} | ${known[key]} | ${apart[key]} | ${goal} |`;
  return [
    '| | all | not held out | held out | goal |\n| --- | --- | --- | --- | --- |',
    line('type right', 'type', '100 %'),
    line('code right', 'code', '97 %'),
    line('missed logouts', 'missed', '0'),
    line('false alarms, of sessions without a logout', 'alarms', '0'),
    line('more than one logout where there was one', 'many', '0'),
    line('family listed whole, where the code was right', 'family', '100 %'),
  ].join('\n');
}

/** Kept by hand, each time that sessions nobody had judged before are judged for the first time. */
const FIRST_SIGHT = `## At first sight

The figures above are those of rules that have since learned from some of these sessions. What the rules said of sessions on the very first look, before anything was mended by them:

| when | sessions | right | wrong |
| --- | --- | --- | --- |
| 2026-11-26 | 124 on openid-client, hapi, @fastify/secure-session and oidc-client-ts with a real provider; 90 logouts and 34 sessions without one, in both browsers | 107, 86 % | 17: 5 missed, 10 of the wrong type, 2 of the wrong code; no false alarm |

Of the 17, 13 were of servers that keep the session with an OpenID provider (openid-client). Eleven cases led to changes of rules and are held out no more. After that, 194 sessions on eleven stacks with fresh seeds (9 in Chromium, 10 in Firefox) were all judged right by the running extension.`;

const held = (rows: readonly Row[]) =>
  `Intervals are Wilson's, at 95 %. ${rows.filter((row) => row.heldOut).length} of ${rows.length} sessions were held out: written from the stack's documentation before their author looked at the rules; one that led to a change of a rule is held out no more.`;

function confusion(rows: readonly Row[]): string {
  const cells = new Map<string, number>();
  for (const row of rows) {
    const truth = row.expected ? row.expected.codes.join(' / ') : 'no logout';
    const said = row.logouts[0] ? row.logouts[0].code : 'no logout';
    const mark = is('right', 'too many')(row) ? '' : ' **wrong**';
    const key = `| ${truth} | ${said}${mark} |`;
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  const lines = [...cells].sort(([a], [b]) => a.localeCompare(b)).map(([key, count]) => `${key} ${count} |`);
  return [
    '## Confusion',
    ['| the server’s log | the verdict | sessions |\n| --- | --- | --- |', ...lines].join('\n'),
  ].join('\n\n');
}

/** Right here means the very code of the server's log, also where the browser could not tell it from its family. */
const isExact = ({ expected, logouts: [first] }: Row): boolean => first?.code === expected?.exact;

function confidence(rows: readonly Row[]): string {
  const bins = BINS.slice(0, -1).map((low, index) => {
    const high = BINS[index + 1] ?? 1;
    const inside = rows.filter(
      ({ logouts: [first] }) => first && first.confidence >= low && first.confidence < high,
    );
    const sum = inside.reduce((total, { logouts: [first] }) => total + (first?.confidence ?? 0), 0);
    return { low, high, right: inside.filter(isExact).length, of: inside.length, mean: sum / inside.length };
  });
  const filled = bins.filter((bin) => bin.of > 0);
  const isMonotone = filled.every((bin, index) => {
    const before = filled[index - 1];
    return !before || bin.right / bin.of >= before.right / before.of;
  });
  const lines = filled.map(
    ({ low, high, right, of, mean }) =>
      `| ${low} to ${Math.min(high, 1)} | ${mean.toFixed(2)} | ${rateWithInterval(right, of)} |`,
  );
  return [
    '## Confidence against being right',
    'Right means here that the verdict names the very cause of the server’s log, also where no browser could tell it from the rest of its family: there a low confidence is the honest one.',
    ['| confidence | mean | right |\n| --- | --- | --- |', ...lines].join('\n'),
    isMonotone ? 'Monotone: the surer, the more often right.' : 'Not monotone.',
  ].join('\n\n');
}

function byStack(rows: readonly Row[]): string {
  const names = [...new Set(rows.map((row) => row.stack))].sort();
  const lines = names.map((name) => {
    const of = rows.filter((row) => row.stack === name);
    const { code, alarms } = counts(of);
    return `| ${name} | ${code} | ${alarms} |`;
  });
  return [
    '## By stack',
    ['| stack | code right | false alarms |\n| --- | --- | --- |', ...lines].join('\n'),
  ].join('\n\n');
}

function wrong(rows: readonly Row[]): string {
  const lines = rows
    .filter((row) => !is('right')(row))
    .map(
      (row) =>
        `| ${row.stack}/${row.id} (${row.browser}, seed ${row.seed}) | ${row.judged.verdict} | ${row.judged.says.replaceAll('|', '/')} |`,
    );
  if (lines.length === 0) return '## Wrong\n\nNone.';
  return [
    '## Wrong, or not played',
    ['| session | what | verdict |\n| --- | --- | --- |', ...lines].join('\n'),
  ].join('\n\n');
}
