import { writeFile } from 'node:fs/promises';
import type { Driver, DriverPage } from '../support/driver.ts';
import { observed, observedWithout } from '../support/observed.ts';
import type { Timeline } from '../support/timeline.ts';
import { timelineOf, waitForVerdict } from '../support/verdict.ts';
import { expect, test } from './fixtures.ts';
import { cookieAs, events, type Kept, type KeptCookie, seenAs } from './read-log.ts';
import type { Backend } from './servers/backend.ts';
import { checkStore } from './stores.ts';

/** One library in a real page, and what the log has to say of it. */
export interface LibraryCase {
  /** Name of its page, and of its app's host. */
  name: string;
  /** Whom the recogniser has to name. */
  library: string | null;
  backend(origins: { app: string; issuer: string }): Backend | Promise<Backend>;
  /** The server answers under the app's own origin, not under that of `<name>-idp`. */
  sameOrigin?: boolean;
  /** Where the sign-in goes by the provider's page, which has one button. */
  redirects: boolean;
  /** What is kept in web storage after the sign-in; none where the library keeps all in memory or in cookies. */
  keeps: readonly Kept[];
  /** Cookies that carry the session, by name. */
  cookies?: readonly KeptCookie[];
  /** Kinds that a renewal replaces. */
  renews: readonly string[];
  /** Code of the verdict once the server refuses to renew. */
  refused: string | RegExp;
  /** More to be said of the whole log. */
  also?(timeline: Timeline, page: DriverPage): void | Promise<void>;
}

/**
 * Signs in, renews, signs out by the button; signs in again, and is refused the renewal. Then the log is asked for
 * each step: what was seen and where, which replaced which, who removed it, and one logout an end.
 */
export function playLibrary(one: LibraryCase): void {
  test(one.name, async ({ driver, libraries }) => {
    const app = libraries.originOf(one.name);
    const issuer = libraries.originOf(`${one.name}-idp`);
    const backend = await one.backend({ app, issuer });
    libraries.serve(one.sameOrigin ? one.name : `${one.name}-idp`, backend.handle);
    const page = await driver.newPage(`${app}/`);
    try {
      await play(one, { driver, app, page, backend });
    } catch (error) {
      const timeline = await driver.exportTimeline(app).catch(String);
      await writeFile(test.info().outputPath('timeline.json'), JSON.stringify(timeline, null, 1));
      throw error;
    }
  });
}

async function play(
  one: LibraryCase,
  { driver, app, page, backend }: { driver: Driver; app: string; page: DriverPage; backend: Backend },
): Promise<void> {
  await page.waitForText('Signed out');

  await signIn(page, one);
  await page.click('Renew');
  await page.waitForText('Renew: done');
  await checkStore(one.name, page);
  await page.click('Sign out');
  // Libraries forget their tokens before they go to the provider: only the way back is the end.
  if (one.redirects) await page.waitForUrl('/out');
  await page.waitForText('Signed out');
  await waitForVerdict(driver, app, { code: 'MANUAL_LOGOUT', final: false });

  await signIn(page, one);
  await backend.forget();
  await page.click('Renew');
  await page.waitForText(/Renew: failed/);
  const { logout, timeline } = await waitForVerdict(driver, app, { count: 2 });

  expect(timeline.logouts.map((end) => end.type)).toHaveLength(2);
  expect(timeline.logouts[0]).toMatchObject({ code: 'MANUAL_LOGOUT' });
  expect(logout.code, logout.title).toMatch(one.refused);
  for (const kept of one.keeps) expect(seenAs(timeline, kept, one.library), kept.kind).toEqual([]);
  for (const kind of one.renews) {
    const rotated = events(timeline, 'credential.rotated').find((event) => event.credential === kind);
    // As it lay in the store: an answer may call it otherwise (Firebase's idToken is what it sends as bearer).
    const before = events(timeline, 'credential.seen').find(
      (event) => event.fingerprint === rotated?.replaces && event.how !== 'answered',
    );
    expect(before, `the ${kind} token that was replaced was seen before`).toMatchObject({ credential: kind });
  }
  for (const { kind } of one.keeps) {
    const removed = events(timeline, 'credential.removed').filter((event) => event.credential === kind);
    expect(removed.length, `${kind} tokens that were removed`).toBeGreaterThanOrEqual(2);
    for (const event of removed) {
      expect(event.how).toMatch(/^(?:removeItem|clear|setItem)$/);
      const [innermost] = event.stack as { url: string }[];
      expect(innermost?.url, `who removed the ${kind} token`).toMatch(/\.localhost:\d+\/[\w./-]+\.js$/);
    }
  }
  for (const cookie of one.cookies ?? [])
    expect(cookieAs(timeline, cookie, one.library), cookie.name).toEqual([]);
  await one.also?.(timeline, page);
  expect((await timelineOf(driver, app)).logouts).toHaveLength(2);
  if (one.keeps.some(({ format }) => format !== 'unreadable')) observed('web-storage');
  if (one.keeps.some(({ format }) => format === 'unreadable'))
    observedWithout('what is in it: presence and age', 'encrypted-store');
  if (one.cookies) observed('cookie-http-only');
  if (one.renews.length > 0) observed('rotated');
  observed('sign-out-intent');
}

async function signIn(page: DriverPage, { redirects }: LibraryCase): Promise<void> {
  await page.click('Sign in');
  if (redirects) await page.click(/^(?:Continue|Sign in with Credentials)$/);
  await page.waitForText('Signed in');
}
