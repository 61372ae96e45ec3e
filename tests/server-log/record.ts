// Records sessions of the practice site together with the server's own log of them. By hand, after `npm run build:test`:
//   node tests/server-log/record.ts [idle] [revoked] [store-lost] [key-rotated] [absolute]
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type DemoServer, type DemoSettings, startDemo } from '../../demo/server/index.ts';
import type { Driver, DriverPage } from '../e2e/support/driver.ts';
import { launch } from '../e2e/support/launch.ts';
import { arrived, practiceUser, refreshData, signIn } from '../e2e/support/practice-site.ts';
import { waitForVerdict } from '../e2e/support/verdict.ts';

type Case = { settings: Partial<DemoSettings>; end(demo: DemoServer, page: DriverPage): Promise<unknown> };

const IDLE_MS = 4_500;

/** Ends of a session that look alike in the browser: a request is refused without a word, though the tokens are good. */
const CASES: Readonly<Record<string, Case>> = {
  idle: { settings: { sessionIdleSeconds: 4 }, end: () => pause(IDLE_MS) },
  revoked: { settings: {}, end: async (demo) => demo.revokeSessions(practiceUser.email) },
  // A server whose clock is ahead: its log says other times than the browser.
  'store-lost': { settings: { clockOffsetSeconds: 6 }, end: (demo) => demo.restart() },
  'key-rotated': { settings: {}, end: async (demo) => demo.rotateKey() },
  absolute: { settings: { sessionAbsoluteSeconds: 6, accessTokenSeconds: 3_600 }, end: () => pause(5_000) },
};

const folder = new URL('./pairs/', import.meta.url);
const wanted = process.argv.slice(2);

async function record(name: string, { settings, end }: Case, driver: Driver): Promise<void> {
  const demo = await startDemo({ port: 0, settings, quiet: true });
  try {
    const page = await signIn(driver, demo);
    await arrived(page);
    await refreshData(page);
    await end(demo, page);
    await page.click('Refresh my data');
    await page.waitForUrl('/signin');
    const { logout, timeline } = await waitForVerdict(driver, demo.url);
    const printed = await fetch(`http://127.0.0.1:${demo.port}/demo/log`, {
      headers: { host: new URL(demo.url).host },
    });
    const { results } = (await printed.json()) as { results: { text: string }[] };
    const lines = demo.sessionLog.map((entry) => `${JSON.stringify(entry)}\n`);
    writeFileSync(new URL(`${name}.timeline.json`, folder), `${JSON.stringify(timeline)}\n`);
    writeFileSync(new URL(`${name}.sessions.jsonl`, folder), lines.join(''));
    writeFileSync(new URL(`${name}.blocks.txt`, folder), results.map(({ text }) => `${text}\n`).join(''));
    const open = (logout.alternatives ?? []).map(({ code }) => code);
    console.log(name, logout.code, logout.confidence, 'or', open.join(', '));
  } finally {
    await demo.close();
  }
}

const driver = await launch('chromium');
try {
  for (const [name, one] of Object.entries(CASES))
    if (wanted.length === 0 || wanted.includes(name)) await record(name, one, driver);
} finally {
  await driver.close();
}
