import { setTimeout as pause } from 'node:timers/promises';
import { startDemo } from '../../demo/server/index.ts';
import { cases } from '../accuracy/cases/index.ts';
import { randomFrom } from '../accuracy/random.ts';
import { Session } from '../accuracy/session.ts';
import { traitsFrom } from '../accuracy/traits.ts';
import { expectedFrom } from '../accuracy/truth.ts';
import type { Driver } from '../e2e/support/driver.ts';
import { practiceUser, refreshData, reopenClassic, signInOn } from '../e2e/support/practice-site.ts';
import type { OpenTab } from './recorder.ts';

/** What was played. `codes`: those that a verdict may have, by the server's own log. */
export type Truth = { origin: string; codes: readonly string[] };

/** Plays a session on a server of its own, in a tab that a recorder opened. */
export type RecordedSession = (open: OpenTab) => Promise<Truth>;

/** Proxies and busy machines make everything slower: `SLOWNESS=3` makes every limit three times as long. */
const SLOWNESS = Number(process.env.SLOWNESS ?? 1);
const IDLE_SECONDS = 5 * SLOWNESS;
const SEED = '7';

/** The practice site's headline case: idle for longer than the server allows, while both tokens are good. */
async function headline(open: OpenTab): Promise<Truth> {
  const demo = await startDemo({ quiet: true, settings: { sessionIdleSeconds: IDLE_SECONDS } });
  try {
    const page = await open(`${demo.url}/signin`);
    await signInOn(page);
    for (let turn = 0; turn < 3; turn++) {
      await refreshData(page);
      await pause(800);
    }
    await pause((IDLE_SECONDS + 1.2) * 1_000);
    await page.click('Refresh my data');
    await page.waitForUrl('/signin');
    await pause(500);
    return { origin: demo.url, codes: ['SERVER_IDLE_TIMEOUT'] };
  } finally {
    await demo.close();
  }
}

/** The part of the practice site without tokens: a cookie, and pages that the server renders. */
async function classic(open: OpenTab): Promise<Truth> {
  const demo = await startDemo({ quiet: true, settings: { classicIdleSeconds: IDLE_SECONDS } });
  try {
    const page = await open(`${demo.url}/classic/sign-in/`);
    await page.fill('E-mail', practiceUser.email);
    await page.fill('Password', practiceUser.password);
    await page.click('Sign in');
    await page.waitForText('You are signed in as');
    for (let turn = 0; turn < 3; turn++) {
      await reopenClassic(page);
      await pause(800);
    }
    await pause((IDLE_SECONDS + 1.2) * 1_000);
    await page.click('Open dashboard again', { role: 'link' });
    await page.waitForUrl('/classic/sign-in');
    await pause(1_000);
    return { origin: demo.url, codes: ['SERVER_IDLE_TIMEOUT'] };
  } finally {
    await demo.close();
  }
}

/** A session of the accuracy suite, on packages that are not ours; its log says what a verdict may say. */
const ofSuite =
  (id: string): RecordedSession =>
  async (open) => {
    const one = cases.find((candidate) => candidate.id === id);
    if (one === undefined) throw new Error(`tests/accuracy has no case “${id}”.`);
    const random = randomFrom(`${SEED}/${id}`);
    const limits = Object.fromEntries(
      Object.entries(one.limits?.(random) ?? {}).map(([name, ms]) => [name, ms * SLOWNESS]),
    );
    const traits = traitsFrom(random, `${id}-${SEED}`);
    const { client = {}, tells = false, single = false } = one;
    const stack = await one.stack.start({ traits, limits, client, tells, single });
    try {
      await one.play(
        new Session({
          // Of a browser a session needs the tabs only.
          driver: { newPage: open } as unknown as Driver,
          stack,
          traits,
          random,
          face: one.stack.face,
          limits,
          followsTabs: client.followsTabs !== undefined,
        }),
      );
      await pause(500);
      return { origin: stack.url, codes: expectedFrom(stack.log.entries)?.codes ?? [] };
    } finally {
      await stack.close();
    }
  };

export const sessions: Readonly<Record<string, RecordedSession>> = {
  headline,
  classic,
  'esh-idle': ofSuite('esh-idle'),
  'esh-cookie-deleted': ofSuite('esh-cookie-deleted'),
  'jwt-refresh-expired': ofSuite('jwt-refresh-expired'),
};
