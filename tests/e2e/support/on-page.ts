import type { Driver, DriverPage } from './driver.ts';
import { poll } from './poll.ts';
import { pressAt, type ShownOnPage, shownOn } from './shown-on-page.ts';

/** What a person switches on for a site. */
export const switchOn = (driver: Driver, origin: string, on: { notice: boolean; banner: boolean }) =>
  driver.sendToExtension({ type: 'set-on-page', origin, ...on });

/** Waits until something of ours that says so stands on the page. */
export function waitForShown(driver: Driver, page: DriverPage, says: RegExp): Promise<ShownOnPage> {
  let last: ShownOnPage | null = null;
  return poll(
    async () => {
      last = await shownOn(driver, page);
      return last !== null && says.test(last.text) ? last : undefined;
    },
    { timeoutMs: 10_000, what: `${says} on the page`, seen: () => last?.text ?? 'nothing on the page' },
  );
}

/**
 * Waits until something of ours that says so stands on one of the pages. To a browser without windows every page is in
 * sight, and whichever asked the server first was logged out first.
 */
export async function waitForOneOf(
  driver: Driver,
  pages: readonly [DriverPage, DriverPage],
  says: RegExp,
): Promise<{ at: DriverPage; beside: DriverPage; shown: ShownOnPage }> {
  const [one, two] = pages;
  const last = new Map<DriverPage, string>();
  return poll(
    async () => {
      for (const [at, beside] of [[one, two] as const, [two, one] as const]) {
        const shown = await shownOn(driver, at);
        last.set(at, shown?.text ?? 'nothing on the page');
        if (shown !== null && says.test(shown.text)) return { at, beside, shown };
      }
      return undefined;
    },
    { timeoutMs: 10_000, what: `${says} on one of two pages`, seen: () => [...last.values()].join('\n—\n') },
  );
}

export const waitForGone = (driver: Driver, page: DriverPage, timeoutMs = 5_000) =>
  poll(async () => (await shownOn(driver, page)) === null, {
    timeoutMs,
    what: 'a page without anything of ours',
  });

export const isAnythingOn = (page: DriverPage) =>
  page.evaluate(() => document.querySelector('html > [popover]') !== null);

export async function press(driver: Driver, page: DriverPage, name: RegExp): Promise<void> {
  const button = (await shownOn(driver, page))?.buttons.find((one) => name.test(one.name));
  if (button === undefined) throw new Error(`Nothing on the page is named ${name}.`);
  await pressAt(page, button);
}
