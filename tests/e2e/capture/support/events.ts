import { expect } from '@playwright/test';
import type { Driver } from '../../support/driver.ts';
import type { TimelineEvent } from '../../support/timeline.ts';
import { timelineOf } from '../../support/verdict.ts';

/** Waits until the log of a site holds an event of each of these outlines, and gives all of its events. */
export async function waitForEvents(
  driver: Driver,
  origin: string,
  wanted: readonly Record<string, unknown>[],
): Promise<TimelineEvent[]> {
  let events: TimelineEvent[] = [];
  await expect(async () => {
    ({ events } = await timelineOf(driver, origin));
    for (const one of wanted) expect(events).toContainEqual(expect.objectContaining(one));
  }).toPass({ timeout: 20_000, intervals: [200] });
  return events;
}

/** The events of a kind. */
export const ofKind = (events: readonly TimelineEvent[], kind: string): TimelineEvent[] =>
  events.filter((event) => event.kind === kind);
