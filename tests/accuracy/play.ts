import type { Driver } from '../e2e/support/driver.ts';
import type { Timeline, TimelineLogout } from '../e2e/support/timeline.ts';
import { settledTimeline, timelineOf, waitForVerdict } from '../e2e/support/verdict.ts';
import type { AccuracyCase } from './case.ts';
import type { LogEntry } from './log.ts';
import { randomFrom } from './random.ts';
import { Session } from './session.ts';
import { traitsFrom } from './traits.ts';
import { type Expected, expectedFrom } from './truth.ts';

/** What came of one session. */
export interface Played {
  id: string;
  stack: string;
  heldOut: boolean;
  ends: AccuracyCase['ends'];
  seed: string;
  browser: string;
  /** From the server's log; null: no logout. */
  expected: Expected | null;
  log: LogEntry[];
  logouts: TimelineLogout[];
  timeline: Timeline | null;
  /** Where the session could not be played as written: it is no verdict on the engine. */
  broken?: string;
  tookMs: number;
}

/** Plays one session in a browser that is there, on a server of its own, and asks the extension what it was. */
export async function play(
  driver: Driver,
  browser: string,
  one: AccuracyCase,
  seed: string,
): Promise<Played> {
  const start = performance.now();
  const random = randomFrom(`${seed}/${one.id}`);
  const limits = one.limits?.(random) ?? {};
  const traits = traitsFrom(random, `${one.id}-${seed}`.toLowerCase());
  const { client = {}, tells = false, single = false } = one;
  const stack = await one.stack.start({ traits, limits, client, tells, single });
  const heldOut = one.heldOut === true;
  const about = { id: one.id, stack: one.stack.name, heldOut, ends: one.ends, seed, browser };
  const since = () => ({
    log: stack.log.entries,
    expected: expectedFrom(stack.log.entries),
    tookMs: performance.now() - start,
  });
  const session = new Session({
    driver,
    stack,
    traits,
    random,
    face: one.stack.face,
    limits,
    followsTabs: client.followsTabs !== undefined,
  });
  try {
    await one.play(session);
    const timeline = await verdictOn(driver, stack.url, one.ends);
    const disagrees = (expectedFrom(stack.log.entries) !== null) !== (one.ends === 'logout');
    const broken = disagrees
      ? { broken: `the case ends in ${one.ends}, the server's log says otherwise` }
      : {};
    return { ...about, ...since(), logouts: timeline.logouts, timeline, ...broken };
  } catch (error) {
    const timeline = await settledTimeline(driver, stack.url).catch(() => null);
    return { ...about, ...since(), logouts: timeline?.logouts ?? [], timeline, broken: String(error) };
  } finally {
    await session.closePages();
    await stack.close();
  }
}

/** A missed logout is found out by waiting in vain; one that must not be, by letting the time for it pass. */
async function verdictOn(driver: Driver, origin: string, ends: AccuracyCase['ends']): Promise<Timeline> {
  if (ends === 'none') return settledTimeline(driver, origin);
  try {
    return (await waitForVerdict(driver, origin, { timeoutMs: 8_000 })).timeline;
  } catch {
    // No verdict is a figure here, not an error.
    return timelineOf(driver, origin);
  }
}
