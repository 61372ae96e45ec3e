import { describe, expect, it } from 'vitest';
import { everyKindLog, GENERATOR, headlineLog, LOGOUT_MS, SITE } from '../../tests/schema/sample-log.ts';
import { HOSTILE_TEXTS, spoil } from '../../tests/support/hostile-texts.ts';
import { exportTimeline } from './index.ts';
import { jiraExporter } from './jira.ts';

const input = { origin: SITE, asOf: LOGOUT_MS + 60_000, generator: GENERATOR };

/**
 * What Jira's wiki notation reads as marks in a line (Text Formatting Notation Help): signs without a backslash before
 * them. A backslash before another one is a line break, so pairs count as one.
 */
function marksOf(line: string): string {
  return line.replace(/\\[\\{}[\]|*_+^~!#?-]/g, '').replace(/[^{}[\]|*_+^~!#?\\]/g, '');
}

/** What is a link or runs without any mark. */
const LIVE_BY_ITSELF = /:\/\/|\bwww\.|\b(?:mailto|javascript|data|file|tel):|\S@\S/i;

describe('the Jira report', () => {
  it('has its verdict as a heading, and its tables', async () => {
    const report = await exportTimeline({ ...input, events: headlineLog() }, 'jira');
    expect(report).toMatch(/^h2\. Logged out of .*25 min/);
    expect(report).toContain('{{SERVER\\_IDLE\\_TIMEOUT}}');
    const rows = report.split('\n').filter((line) => /^\|[^|]/.test(line));
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(HOSTILE_TEXTS)('has no mark but its own, whatever the page wrote: %j', async (payload) => {
    const timeline = await exportTimeline({ ...input, events: everyKindLog() }, 'json');
    const plain = (jiraExporter.render(timeline) as string).split('\n');
    const hostile = (jiraExporter.render(spoil(timeline, payload)) as string).split('\n');
    expect(hostile).toHaveLength(plain.length);
    for (const [index, line] of hostile.entries()) {
      expect(marksOf(line), line).toBe(marksOf(plain[index] ?? ''));
      expect(line).not.toMatch(LIVE_BY_ITSELF);
      // Headings, quotes and rulers are made at the beginning of a line only.
      expect(/^(?:h[1-6]\.|bq\.|----|[*#-]+ )?/.exec(line)?.[0]).toBe(
        /^(?:h[1-6]\.|bq\.|----|[*#-]+ )?/.exec(plain[index] ?? '')?.[0],
      );
    }
  });

  it('fits into a description, however long the texts are', async () => {
    const timeline = await exportTimeline({ ...input, events: everyKindLog() }, 'json');
    const report = jiraExporter.render(spoil(timeline, '{code}|*x*'.repeat(200))) as string;
    expect(report.length).toBeLessThanOrEqual(32_767);
    expect(report).toMatch(/^h2\./);
  });
});
