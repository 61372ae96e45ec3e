import { execFileSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs in a plain Node of its own: the core is loaded and used while every door to a world is locked. */
const SCRIPT = `
const locked = (name) => () => { throw new Error('the core touched ' + name); };
for (const name of ['window', 'document', 'browser', 'chrome', 'localStorage', 'navigator', 'indexedDB', 'fetch'])
  Object.defineProperty(globalThis, name, { configurable: true, get: locked(name) });
Date.now = locked('Date.now');
Math.random = locked('Math.random');
const { diagnose } = await import('./lib/classify/diagnose.ts');
const { Story } = await import('./tests/support/story.ts');
const story = new Story({ startsAt: 1_760_000_000_000 }).signIn().work(3).wait(60_000).activity()
  .request('GET', '/v1/me/', 401, { with: ['access'] }).request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] }).giveUp();
const { logouts } = diagnose(story.events, { asOf: story.now + 5_000 });
process.stdout.write(logouts.map((verdict) => verdict.code).join());
`;

it('the core works in plain Node with window, browser, the clock and chance locked away', () => {
  const node = resolve(ROOT, 'node_modules/.bin/node');
  const said = execFileSync(node, ['--input-type=module', '-e', SCRIPT], { cwd: ROOT, encoding: 'utf8' });
  expect(said).toBe('SERVER_IDLE_TIMEOUT');
});
