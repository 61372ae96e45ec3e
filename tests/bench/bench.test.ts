import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/classify/diagnose.ts';
import { engineSection } from './engine.ts';
import { harSection } from './har.ts';
import { panelLog } from './panel-log.ts';
import { pictureSection } from './picture.ts';
import { machine, merged, renderSection } from './report.ts';
import { serverLogSection } from './server-log.ts';

describe('The benches', () => {
  it('run without a browser, at their smallest', async () => {
    const sections = [
      engineSection([1_000]),
      await pictureSection([500], []),
      await harSection([{ name: 'small', entries: 20, bytes: 0 }]),
      await serverLogSection(0.02),
    ];
    for (const { title, rows } of sections) {
      expect(rows.length, title).toBeGreaterThan(0);
      for (const { figure } of rows) expect(figure, title).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('give the panel a log with logouts of several kinds and a session that goes on', () => {
    const endsAt = 1_760_000_000_000;
    const log = panelLog(1_000, endsAt);
    expect(log).toHaveLength(1_000);
    expect(Math.max(...log.map(({ at }) => at))).toBeLessThanOrEqual(endsAt + 1_000);
    const { logouts, current } = diagnose(log, { asOf: endsAt });
    expect(new Set(logouts.map(({ code }) => code)).size).toBeGreaterThan(2);
    expect(current).not.toBeNull();
  });
});

describe('docs/benchmarks.md', () => {
  const section = (title: string, figure: string) =>
    renderSection(
      { title, says: 'So.', rows: [{ what: 'a', figure, goal: '≤ 1 ms', met: false }] },
      machine(new Date(0)),
    );

  it('keeps what was not measured anew', () => {
    const both = merged('', [section('One', '1 ms'), section('Two', '2 ms')]);
    const again = merged(both, [section('One', '3 ms')]);
    expect(again).toContain('| a    | 3 ms   | ≤ 1 ms | **no** |');
    expect(again).toContain('| a    | 2 ms   |');
    expect(again).not.toContain('| a    | 1 ms   |');
    expect(again.indexOf('## One')).toBeLessThan(again.indexOf('## Two'));
  });

  it('says on what it was measured, and not whose machine that is', () => {
    expect(machine(new Date(0))).toMatch(
      /^1970-01-01, \d+ cores \(.+\), \d+ GB, \w+ \w+, Node [\d.]+, load [\d.]+ at the end\.$/,
    );
  });
});
