import { describe, expect, it } from 'vitest';
import { everyKindLog, GENERATOR, headlineLog, LOGOUT_MS, SITE } from '../../tests/schema/sample-log.ts';
import type { LogEvent } from '../events/event.ts';
import { exportTimeline, type Timeline } from './index.ts';
import { MAX_REPORT_CHARS, markdownExporter } from './markdown.ts';

const input = { origin: SITE, asOf: LOGOUT_MS + 60_000, generator: GENERATOR };
const HOSTILE = '</details>|`[x](javascript:alert(1))\n# <img src=x onerror=alert(1)> @everyone \u202e';

/** Lines of a table have as many unescaped bars as its head. */
function barsOf(line: string): number {
  return line.replace(/\\./g, '').split('|').length;
}

async function hostileTimeline(): Promise<Timeline> {
  const timeline = await exportTimeline({ ...input, events: everyKindLog() }, 'json');
  const spoil = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') {
      const fixed = [
        'id',
        'kind',
        'area',
        'state',
        'type',
        'format',
        'credentialId',
        'eventIds',
        'origin',
        'by',
      ];
      return fixed.includes(name) ? value : value + HOSTILE;
    }
    if (Array.isArray(value)) return value.map((item) => spoil(item, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(item, key)]));
  };
  return spoil(timeline) as Timeline;
}

describe('the Markdown report', () => {
  it('begins with the verdict, and tells the chain, what was ruled out and what is open', async () => {
    const report = await exportTimeline({ ...input, events: headlineLog() }, 'markdown');
    const [title, , verdict] = report.split('\n');
    expect(title).toMatch(/^# Logged out of `https:\/\/app\.example`: .*25 min/);
    expect(verdict).toMatch(/^`SERVER_IDLE_TIMEOUT` · `SESSION_ENDED` · confidence \d+ %$/);
    expect(report).toContain('| access token | localStorage `access_token` | valid | 35 min left |');
    expect(report).toMatch(/\n\d\. `0\.000 s` .*401/);
    expect(report).toMatch(/- `ACCESS_TOKEN_EXPIRED`: .*35 min left/);
    expect(report).toMatch(/- `SESSION_REVOKED` \(\d+ %\).*What would settle it/);
    expect(report).toContain('Chrome 156');
    expect(report).toContain('<details><summary>19 events</summary>');
  });

  it('says so where nobody was logged out', async () => {
    const report = await exportTimeline({ ...input, events: headlineLog().slice(0, 12) }, 'markdown');
    expect(report).toMatch(/^# No logout recorded/);
    expect(report).toContain('localStorage `refresh_token`');
    expect(await exportTimeline({ ...input, events: [] }, 'markdown')).toMatch(/^# No logout recorded/);
  });

  it('keeps its shape whatever stands in the log', async () => {
    const hostile = markdownExporter.render(await hostileTimeline()) as string;
    const outside = hostile
      .replace(/^<details><summary>[^<`]*<\/summary>$/m, '')
      .replace(/^<\/details>$/m, '')
      .replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, '');
    expect(outside).not.toMatch(/[<>]|(?<!\\)\[|:\/\/|@everyone|javascript:|\u202e/);
    expect(hostile.match(/^#+ /gm)?.length).toBe(
      ((await exportTimeline({ ...input, events: everyKindLog() }, 'markdown')).match(/^#+ /gm) ?? []).length,
    );
    for (const table of hostile.match(/(?:^\|.*\|$\n?)+/gm) ?? []) {
      expect(new Set(table.trim().split('\n').map(barsOf)).size).toBe(1);
    }
  });

  it('fits into an issue, however long the log and its texts are', async () => {
    const many = Array.from(
      { length: 3_000 },
      (_, n): LogEvent => ({
        id: `n${String(n).padStart(5, '0')}`,
        at: LOGOUT_MS + n,
        by: 'page',
        kind: 'sensor.unread',
        sensor: 'storage',
        what: '| ` '.repeat(100),
        why: 'too-large',
      }),
    );
    const report = await exportTimeline({ ...input, events: [...headlineLog(), ...many] }, 'markdown');
    expect(report.length).toBeLessThan(MAX_REPORT_CHARS);
    expect(report).toContain('of 3,019 events');
    const timeline = await hostileTimeline();
    for (const logout of timeline.logouts) {
      logout.evidence = Array.from({ length: 500 }, () => ({ says: 'x|y '.repeat(2_000), eventIds: [] }));
      logout.ruledOut = Array.from({ length: 500 }, () => ({
        code: 'X',
        because: '<'.repeat(5_000),
        eventIds: [],
      }));
    }
    expect((markdownExporter.render(timeline) as string).length).toBeLessThan(MAX_REPORT_CHARS);
  });
});
