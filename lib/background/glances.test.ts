import { describe, expect, it } from 'vitest';
import { englishResolver } from '../messages/resolve.ts';
import { headlineLog } from '../panel/fixtures/headline-log.ts';
import { createGlances } from './glances.ts';

const SITE = 'https://app.example.com';
const NOW = 1_760_000_000_000;

function start(logoutAt = NOW - 60_000) {
  let log = headlineLog(logoutAt).filter(({ at }) => at <= NOW);
  let now = NOW;
  let reads = 0;
  const glances = createGlances({
    recorder: {
      head: async () => ({
        site: SITE,
        lastSeq: log.length,
        count: log.length,
        lastAt: log.at(-1)?.at ?? null,
        clearedUpTo: 0,
      }),
      async readAll() {
        reads += 1;
        return log;
      },
    },
    taughtOf: () => NO_RULES,
    say: englishResolver,
    now: () => now,
  });
  return {
    glances,
    reads: () => reads,
    pass: (ms: number) => {
      now += ms;
    },
    cut: (count: number) => {
      log = log.slice(0, count);
    },
  };
}
const NO_RULES: never[] = [];

describe('a look at a site', () => {
  it('says the verdict in words, and reads the log once while nothing changes', async () => {
    const { glances, reads, pass } = start();
    expect((await glances.of(SITE))?.logout?.says).toMatch(/25 min/);
    pass(2_000);
    await glances.of(SITE);
    expect(reads()).toBe(1);
  });

  it('reads it again where it changed, and now and then: a credential may have expired', async () => {
    const { glances, reads, pass, cut } = start();
    await glances.of(SITE);
    cut(10);
    await glances.of(SITE);
    expect(reads()).toBe(2);
    pass(11_000);
    await glances.of(SITE);
    expect(reads()).toBe(3);
  });

  it('looks again at once while a verdict is provisional', async () => {
    const { glances, reads, pass } = start(NOW - 200);
    expect((await glances.of(SITE))?.logout?.final).toBe(false);
    pass(4_000);
    expect((await glances.of(SITE))?.logout?.final).toBe(true);
    expect(reads()).toBe(2);
  });

  it('is nothing where nothing is recorded, and reads nothing', async () => {
    const { glances, reads, cut } = start();
    cut(0);
    expect([await glances.of(SITE), reads()]).toEqual([null, 0]);
  });
});
