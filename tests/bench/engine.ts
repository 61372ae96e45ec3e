/** What judging a whole log costs, as the panel does it: `npm run bench -- engine`. In Node, time on the processor. */
import { diagnose } from '../../lib/classify/diagnose.ts';
import { createLogBuffer } from '../../lib/panel/log-buffer.ts';
import { panelLog } from './panel-log.ts';
import { type BenchRow, type BenchSection, median, number } from './rows.ts';

const ROUNDS = 5;
const GOAL_A_SECOND = 1_000_000;
const ENDS_AT = 1_760_000_000_000;

function cpuMs(run: () => unknown): number {
  const begun = process.cpuUsage();
  run();
  return process.cpuUsage(begun).user / 1_000;
}

function rowOf(count: number): BenchRow {
  const buffer = createLogBuffer();
  // As it comes over a port: each event, and each text in it, of its own.
  buffer.add(JSON.parse(JSON.stringify(panelLog(count, ENDS_AT))));
  const log = buffer.log();
  const judge = () => diagnose(log, { asOf: ENDS_AT, site: log[0]?.origin ?? '' });
  const [first = 0, ...others] = Array.from({ length: ROUNDS }, () => cpuMs(judge));
  const { logouts } = judge();
  const ms = median(others);
  const aSecond = count / (ms / 1_000);
  return {
    what: `${number(count)} events, ${logouts.length} logouts`,
    figure: `${number(aSecond)} events/s; ${number(ms)} ms (${number(Math.min(...others))} to ${number(Math.max(...others))}; the first time ${number(first)})`,
    goal: `≥ ${number(GOAL_A_SECOND)} events/s`,
    met: aSecond >= GOAL_A_SECOND,
  };
}

export function engineSection(counts: readonly number[] = [10_000, 100_000, 1_000_000]): BenchSection {
  return {
    title: 'Judging a log',
    says: `Detection and classification of the whole log (\`diagnose\`), in Node, time on the processor; the median of ${ROUNDS - 1} after the first. The spread of the same arm is the noise.`,
    rows: counts.map(rowOf),
  };
}
