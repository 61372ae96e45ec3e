import { copyFileSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startDemo } from '../../demo/server/index.ts';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { type Installed, installPacked, packageFiles } from '../cli/packed.ts';
import { extensionDirOf } from './support/launch.ts';
import { asTimeline } from './support/timeline.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a suite has beside ours; from here, because nothing is fetched. */
const THEIRS = ['@playwright', 'playwright', 'playwright-core', '@types', 'undici-types'];

type Attached = { name: string; body: string };
type Ran = { status: string; message: string; annotations: string[]; attached: Attached[] };

test('a suite in an empty folder, with the helper from the tarball', async () => {
  test.setTimeout(240_000);
  const installed = installPacked(extensionDirOf('chromium'));
  const demos = await Promise.all([
    startDemo({ port: 0, quiet: true }),
    startDemo({ port: 0, quiet: true, settings: {} }),
  ]);
  try {
    expect(packageFiles(installed).files).toContain('extension');
    writeSuite(installed);
    const [types, tests] = await Promise.all([
      installed.run(['--noEmit', '-p', '.'], { program: join(ROOT, 'node_modules/.bin/tsc') }),
      installed.run(['test', '--reporter=json', '--workers=2', '--timeout=100000'], {
        program: join(ROOT, 'node_modules/.bin/playwright'),
        env: {
          BASE_URL: demos[0].url,
          OTHER_URL: demos[1].url,
          CHROMIUM_PATH: findBrowser('chromium').browser?.path ?? '',
        },
      }),
    ]);
    expect(types, 'the types that the package ships').toEqual({ exitCode: 0, out: '', notes: '' });
    const ran = resultsOf(tests.out);

    const fine = ['who works stays signed in', 'who is away for too long'];
    for (const title of fine)
      expect(ran.get(title), title).toMatchObject({
        message: '',
        status: 'passed',
        annotations: [],
        attached: [],
      });

    const unseen = ran.get('does not look at how it ends');
    expect(unseen?.status).toBe('passed');
    expect(unseen?.annotations).toEqual([expect.stringMatching(/^STORAGE_CLEARED_BY_SCRIPT: /)]);
    const [timeline, report] = unseen?.attached ?? [];
    expect([timeline?.name, report?.name]).toEqual(['timeline.json', 'report.html']);
    expect(asTimeline(JSON.parse(timeline?.body ?? '')).logouts).toMatchObject([
      { code: 'STORAGE_CLEARED_BY_SCRIPT' },
    ]);
    expect(report?.body).toContain('STORAGE_CLEARED_BY_SCRIPT');

    const other = ran.get('expects another cause');
    expect(other?.status).toBe('failed');
    expect(other?.attached.map(({ name }) => name)).toEqual(['timeline.json', 'report.html']);
    const golden = join(ROOT, 'tests/playwright-helper/golden/other-cause.txt');
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, steady(other?.message ?? ''));
    expect(unwrapped(steady(other?.message ?? ''))).toBe(unwrapped(readFileSync(golden, 'utf8')));
  } finally {
    for (const demo of demos) await demo.close();
    installed.remove();
  }
});

/** The example as it is, and the tests that go wrong, beside what npm installed. */
function writeSuite({ folder }: Installed): void {
  for (const from of ['examples/playwright', 'tests/playwright-helper'])
    for (const file of readdirSync(join(ROOT, from)).filter((name) => /\.(?:ts|json)$/.test(name)))
      copyFileSync(join(ROOT, from, file), join(folder, file));
  for (const name of THEIRS)
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
}

/** By the beginning of the title. */
function resultsOf(json: string): { get(title: string): Ran | undefined } {
  type Spec = { title: string; tests: { annotations: { description?: string }[]; results: Result[] }[] };
  type Result = {
    status: string;
    errors: { message?: string }[];
    attachments: { name: string; body?: string; path?: string }[];
  };
  const { suites } = JSON.parse(json) as { suites: { specs: Spec[] }[] };
  const ran = suites.flatMap(({ specs }) =>
    specs.map(({ title, tests: [only] }) => {
      const result = only?.results.at(-1);
      const attached = (result?.attachments ?? [])
        .filter(({ name }) => /\.(?:json|html)$/.test(name))
        .map(({ name, body, path }) => ({
          name,
          body: path ? readFileSync(path, 'utf8') : Buffer.from(body ?? '', 'base64').toString(),
        }));
      const annotations = (only?.annotations ?? []).map(({ description }) => description ?? '');
      const message = result?.errors.map((error) => error.message ?? '').join('\n') ?? '';
      return { title, status: result?.status ?? '', message, annotations, attached };
    }),
  );
  return { get: (title) => ran.find((one) => one.title.startsWith(title)) };
}

/** Where a line breaks depends on how long a duration is. */
function unwrapped(message: string): string {
  return message.replace(/\s+/g, ' ');
}

/** Without what is another in every run: times, durations, the port. */
function steady(message: string): string {
  return (
    message
      // biome-ignore lint/suspicious/noControlCharactersInRegex: Playwright colours its messages
      .replace(/\u001b\[[\d;]*m/g, '')
      .replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, '<time>')
      .replace(/localhost:\d+/g, 'localhost:<port>')
      .replace(/ *[-+]?\d+(?:\.\d+)? (?:ms|s|min)(?: \d+(?:\.\d+)? s)?(?= |$|\.|,)/gm, ' <span>')
      .replace(/\s*\n\s*(?=at )[\s\S]*$/, '\n')
      .trimEnd()
      .concat('\n')
  );
}
