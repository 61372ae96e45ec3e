import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leaks } from '../../../tests/support/canary.ts';
import { diagnose } from '../../classify/diagnose.ts';
import { exportTimeline, renderText } from '../../exports/index.ts';
import { TEXT_FORMATS } from '../../exports/registry.ts';
import { createFingerprinter, generateInstallationKey } from '../../secrets/index.ts';
import type { Imported } from '../imported.ts';
import { openFile } from '../open-file.ts';

/** Recorded by tests/recorders: what was played, and the secrets that each file holds. */
type Marks = { origin: string; codes: string[]; canaries: { where: string; value: string }[] };

const folder = new URL('../../../tests/fixtures/har/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.har'))
  .map((file) => file.slice(0, -'.har'.length));
const bytesOf = (name: string) => readFileSync(new URL(`${name}.har`, folder));
const marksOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.marks.json`, folder), 'utf8')) as Marks;

const key = generateInstallationKey();
async function open(name: string): Promise<Imported> {
  const made = await key;
  const read = await openFile(bytesOf(name), { fingerprinterFor: (site) => createFingerprinter(made, site) });
  if (!read.ok) throw new Error(read.problem.code);
  return read;
}
const judge = ({ events, asOf, origin }: Imported) => diagnose(events, { asOf, site: origin });
const unread = ({ events }: Imported) =>
  events.flatMap((event) => (event.kind === 'sensor.unread' ? [`${event.sensor}: ${event.why}`] : []));

/** Files that lack what would tell, and the word that says so. */
const LACKS: Readonly<Record<string, string>> = {
  'headline.firefox-devtools': 'requests: answer-not-in-har',
  'headline.chromium-devtools-sanitized': 'requests: taken-out',
  'esh-idle.chromium-devtools-sanitized': 'requests: taken-out',
  'esh-cookie-deleted.chromium-devtools-sanitized': 'requests: taken-out',
  'jwt-refresh-expired.chromium-devtools-sanitized': 'requests: taken-out',
  // The page showed its form without a request, and asked for no icon again that would say where it is.
  'jwt-refresh-expired.firefox-devtools': 'pages: ends-refused',
  'jwt-refresh-expired.playwright': 'pages: ends-refused',
};
const lackOf = (name: string): string | undefined => LACKS[name];

describe('a HAR of somebody else’s recorder', () => {
  it('is there of four recorders', () => {
    const recorders = new Set(names.map((name) => name.split('.')[1]?.replace('-sanitized', '')));
    expect([...recorders].sort()).toEqual([
      'chromium-devtools',
      'firefox-devtools',
      'mitmproxy',
      'playwright',
    ]);
  });

  it.each(names.filter((name) => lackOf(name) === undefined))(
    '%s: tells why, from it alone',
    async (name) => {
      const { origin, codes } = marksOf(name);
      const imported = await open(name);
      expect(imported).toMatchObject({ format: 'har', origin, dropped: { damaged: 0 }, firstProblem: null });
      const { logouts } = judge(imported);
      expect(logouts).toHaveLength(1);
      expect(codes).toContain(logouts[0]?.code);
      expect(logouts[0]?.final).toBe(true);
      // Nobody's input is in a HAR.
      expect(logouts[0]?.idleMs).toBeNull();
    },
  );

  it.each(names.filter((name) => lackOf(name) !== undefined))(
    '%s: says what is not in it, and claims nothing',
    async (name) => {
      const imported = await open(name);
      expect(judge(imported).logouts).toEqual([]);
      expect(unread(imported)).toContain(lackOf(name));
    },
  );

  it.each(names)('%s: says what no HAR shows', async (name) => {
    expect(unread(await open(name))).toEqual(
      expect.arrayContaining(
        ['storage', 'activity', 'scripts', 'cookies'].map((what) => `${what}: not-in-har`),
      ),
    );
  });

  it.each(names)('%s: leaves none of its secrets in events, verdicts or exports', async (name) => {
    const { canaries } = marksOf(name);
    const imported = await open(name);
    const timeline = await exportTimeline({ ...imported, events: imported.events }, 'json');
    const texts = [
      JSON.stringify(imported),
      JSON.stringify(judge(imported)),
      ...TEXT_FORMATS.map((format) => renderText(timeline, format)),
    ];
    const file = bytesOf(name).toString('utf8');
    for (const { where, value } of canaries)
      for (const text of texts) expect(leaks(text, value), where).toEqual([]);
    // The search bites: it finds them where they are (but for passwords with a space, which forms write as a plus).
    for (const { where, value } of canaries)
      if (!value.includes(' ')) expect(leaks(file, value), where).not.toEqual([]);
    if (!name.endsWith('-sanitized')) expect(canaries.length).toBeGreaterThan(1);
  });

  it.each(['headline.playwright', 'headline.chromium-devtools'])('%s: knows the tokens', async (name) => {
    const [logout] = judge(await open(name)).logouts;
    expect(logout?.credentials.map(({ credential, state }) => `${credential.kind} ${state}`).sort()).toEqual([
      'access valid',
      'refresh valid',
    ]);
    expect(logout?.location).toMatch(/\/dashboard$/);
    expect(logout?.signInLocation).toMatch(/\/signin$/);
  });

  it('classic.firefox-devtools: knows the session by its cookie alone', async () => {
    const [logout] = judge(await open('classic.firefox-devtools')).logouts;
    expect(logout?.credentials.map(({ credential }) => credential.kind)).toEqual(['session']);
  });
});
