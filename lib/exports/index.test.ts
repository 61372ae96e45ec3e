import { describe, expect, it } from 'vitest';
import { API, everyKindLog, GENERATOR, LOGOUT_MS, SITE } from '../../tests/schema/sample-log.ts';
import { exportTimeline } from './index.ts';

const input = { origin: SITE, events: everyKindLog(), asOf: LOGOUT_MS + 60_000, generator: GENERATOR };

/** Every fingerprint by its place in the order of first sight, so that only equality is left of it. */
function withoutFingerprints(timeline: unknown): string {
  const seen = new Map<string, string>();
  return JSON.stringify(timeline).replace(/"[0-9a-f]{24}"/g, (found) => {
    if (!seen.has(found)) seen.set(found, `"f${seen.size}"`);
    return seen.get(found) ?? '';
  });
}

describe('exportTimeline', () => {
  it('gives two exports of a log that differ in fingerprints and the time of export only', async () => {
    const first = await exportTimeline(input, 'json');
    const second = await exportTimeline({ ...input, asOf: input.asOf + 3_600_000 }, 'json');
    expect(first.credentials[0]?.fingerprint).not.toBe(second.credentials[0]?.fingerprint);
    expect(withoutFingerprints({ ...first, exportedAt: 0 })).toBe(
      withoutFingerprints({ ...second, exportedAt: 0 }),
    );
  });

  it('gives the same export whatever order the events came in', async () => {
    const shuffled = [...input.events].reverse();
    expect(withoutFingerprints(await exportTimeline({ ...input, events: shuffled }, 'json'))).toBe(
      withoutFingerprints(await exportTimeline(input, 'json')),
    );
  });

  it('names every origin in the log, the site first', async () => {
    const { site } = await exportTimeline(input, 'json');
    expect(site.origins).toEqual([SITE, API, 'https://login.example']);
  });

  it('resolves every text', async () => {
    const { events: _events, ...judged } = await exportTimeline(input, 'json');
    expect(JSON.stringify(judged)).not.toContain('⟦');
    for (const format of ['markdown', 'html', 'jira', 'har', 'svg'] as const)
      expect(await exportTimeline(input, format)).not.toContain('⟦');
  });

  it('masks what looks random in a text, says how often, and goes on', async () => {
    const opaque = 'fJ3kd92LmQ0aPz81XcVb77aQ';
    const events = everyKindLog().map((event) =>
      event.kind === 'response.body' ? { ...event, fields: { message: `session ${opaque}` } } : event,
    );
    const timeline = await exportTimeline({ ...input, events }, 'json');
    expect(JSON.stringify(timeline)).not.toContain(opaque);
    expect(timeline.removed).toEqual({ opaque: 1, emails: 0 });
  });

  it('exports an empty log', async () => {
    const timeline = await exportTimeline({ ...input, events: [] }, 'json');
    expect(timeline).toMatchObject({ logouts: [], events: [], range: { from: input.asOf, to: input.asOf } });
  });
});
