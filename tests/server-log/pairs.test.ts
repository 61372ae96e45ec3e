import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runWith } from '../../lib/cli/testing.ts';

/** What really happened, by the name of the pair (record.ts), and the logs that say so. */
const TRUTH = [
  ['idle', 'SERVER_IDLE_TIMEOUT', ['sessions.jsonl', 'blocks.txt'], []],
  ['absolute', 'ABSOLUTE_TIMEOUT', ['sessions.jsonl', 'blocks.txt'], []],
  ['revoked', 'SESSION_REVOKED', ['sessions.jsonl'], []],
  // The block names the user and no request: a person says who it was.
  ['revoked', 'SESSION_REVOKED', ['blocks.txt'], ['--user', 'ada@example.com']],
  ['store-lost', 'SESSION_STORE_LOST', ['sessions.jsonl', 'blocks.txt'], []],
  ['key-rotated', 'SIGNING_KEY_ROTATED', ['sessions.jsonl'], []],
] as const;

const read = (name: string) => readFileSync(new URL(`./pairs/${name}`, import.meta.url), 'utf8');

async function diagnose(timeline: string, log: string, ...options: string[]) {
  const { out } = await runWith(['diagnose', '-f', 'json', 'a', ...options], { a: timeline, log });
  const [{ code, confidence, alternatives }] = JSON.parse(out).logouts;
  return { code, confidence, open: alternatives.length };
}

describe('what a browser recorded of the practice site, beside the site’s own log', () => {
  it.each(TRUTH)('%s: open without it, %s with it', async (name, code, logs, options) => {
    const timeline = read(`${name}.timeline.json`);
    const alone = await diagnose(timeline, '');
    expect(alone.open).toBeGreaterThan(0);
    for (const log of logs) {
      const settled = await diagnose(timeline, read(`${name}.${log}`), '-l', 'log', ...options);
      expect(settled, log).toEqual({ code, confidence: 0.95, open: 0 });
    }
  });
});
