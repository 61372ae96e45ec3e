import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportTimeline, renderText } from '../../lib/exports/index.ts';
import { recording } from '../recorded/recording.ts';
import { type Installed, installPacked, packageFiles } from './packed.ts';

const GENERATOR = { version: '0.1.0', browser: 'Chromium 156', platform: 'linux' };
const HAR = new URL('../fixtures/har/classic.firefox-devtools.har', import.meta.url);
/** Logs that a browser recorded, and what the command line says of them: golden/<name>.txt. */
const GOLDEN = {
  'server-idle.chromium': 'SERVER_IDLE_TIMEOUT',
  'tab-race.chromium': 'REFRESH_TOKEN_REUSED',
  'vendor-remove.chromium': 'STORAGE_CLEARED_BY_SCRIPT',
  'manual.chromium': 'MANUAL_LOGOUT',
  'refresh-500.firefox': 'REFRESH_SERVER_ERROR',
};

let installed: Installed;
const put = (name: string, text: string) => writeFileSync(join(installed.folder, name), text);
const timelineOf = ({ site, events, asOf }: ReturnType<typeof recording>) =>
  exportTimeline({ origin: site, events, asOf, generator: GENERATOR }, 'json');

beforeAll(async () => {
  installed = installPacked();
  for (const name of Object.keys(GOLDEN))
    put(`${name}.json`, renderText(await timelineOf(recording(name)), 'json'));
  put('session.har', readFileSync(HAR, 'utf8'));
}, 120_000);
afterAll(() => installed.remove());

describe('the packed command line, installed in an empty folder', { timeout: 120_000 }, () => {
  it('is one program that needs no other package', () => {
    expect(packageFiles(installed)).toEqual({
      packages: ['logout-lens'],
      files: [
        'LICENSE',
        'README.md',
        'automation.md',
        'cli.js',
        'package.json',
        'playwright.d.ts',
        'playwright.js',
      ],
    });
  });

  it('says of each recording what it always said', async () => {
    const names = Object.keys(GOLDEN).map((name) => `${name}.json`);
    const { exitCode, out, notes } = await installed.run(['diagnose', ...names]);
    expect({ exitCode, notes }).toEqual({ exitCode: 1, notes: '' });
    const told = out.split(/^\n(?=\S+\.json: exported )/m);
    expect(told).toHaveLength(names.length);
    for (const [index, [name, code]] of Object.entries(GOLDEN).entries()) {
      expect(told[index]).toContain(` · ${code} · `);
      await expect(told[index]).toMatchFileSnapshot(`golden/${name}.txt`);
    }
  });

  it('reads a HAR of a browser from standard input', async () => {
    const { exitCode, out } = await installed.npx(['diagnose', '-'], readFileSync(HAR, 'utf8'));
    expect(exitCode).toBe(1);
    await expect(out).toMatchFileSnapshot('golden/firefox-classic.har.txt');
  });

  it('prints the very logouts of the export as JSON', async () => {
    const { out } = await installed.run(['diagnose', 'tab-race.chromium.json', '--format', 'json']);
    const { logouts } = await timelineOf(recording('tab-race.chromium'));
    expect(JSON.parse(out).logouts).toEqual(JSON.parse(JSON.stringify(logouts)));
  });

  it.each([
    ['text', 'compared.txt'],
    ['json', 'compared.json.txt'],
  ])('compares two files as %s', async (format, golden) => {
    const args = ['compare', 'vendor-remove.chromium.json', 'manual.chromium.json', '--format', format];
    const { exitCode, out, notes } = await installed.run(args);
    expect({ exitCode, notes }).toEqual({ exitCode: 1, notes: '' });
    await expect(out).toMatchFileSnapshot(`golden/${golden}`);
  });

  it('redacts a HAR once, and replaces nothing', async () => {
    const first = await installed.run(['redact', 'session.har']);
    expect(first).toMatchObject({ exitCode: 0, notes: '' });
    expect(first.out).toMatch(/^Written: session\.redacted\.har .*\nRemoved: \d+ header values/);
    const shared = readFileSync(join(installed.folder, 'session.redacted.har'), 'utf8');
    const cookies = readFileSync(HAR, 'utf8').match(/(?<=sessionid=)[0-9a-f-]{36}/g) ?? [];
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(shared.includes(cookie)).toBe(false);
    expect(await installed.run(['redact', 'session.har'])).toMatchObject({ exitCode: 2, out: '' });
    expect((await installed.run(['diagnose', 'session.redacted.har'])).exitCode).toBe(1);
  });

  it('tells what is wrong, where, and what to do', async () => {
    put('notes.txt', 'not a recording');
    const said = await Promise.all([
      installed.run(['diagnose', 'notes.txt', 'gone.har', '.']),
      installed.run(['explain']),
      installed.run(['compare', 'session.har', 'gone.har']),
    ]);
    for (const { exitCode, out, notes } of said) {
      expect(exitCode).toBe(2);
      expect(out).toBe('');
      for (const line of notes.trimEnd().split('\n'))
        expect(line).toMatch(/^(?:logout-lens: .+\. .+|Try: .+)/);
    }
  });
});
