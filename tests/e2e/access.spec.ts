import type { Driver, DriverPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { practiceUser, refreshData, signIn, signInOn } from './support/practice-site.ts';
import { patternOf, waitForState, withSettings, withShippedBuild } from './support/shipped-build.ts';
import { type SplitSite, startSplitSite } from './support/split-site.ts';
import type { Timeline } from './support/timeline.ts';
import { timelineOf, waitForVerdict } from './support/verdict.ts';

const watch = (driver: Driver, origin: string) => driver.sendToExtension({ type: 'watch', origin });

async function ask(page: DriverPage, status: number): Promise<void> {
  await page.click('Ask the API');
  await page.waitForText(`API answered ${status}`);
}

async function signInAtProvider(page: DriverPage): Promise<void> {
  await page.click('Sign in', { role: 'link' });
  await page.waitForText('Provider');
  await page.click('Continue');
  await page.waitForUrl('/home');
}

const kindsAt = (events: { kind: string; origin?: unknown; url?: unknown }[], origin: string) =>
  events.filter((event) => event.origin === origin || String(event.url).startsWith(origin));

test.describe('origins that belong to a site', () => {
  let site: SplitSite;
  test.beforeEach(async () => {
    site = await startSplitSite();
  });
  test.afterEach(() => site.close());

  test(
    "the API's and the provider's are named as missing, and one message makes them part of the site",
    inTurn('firefox'),
    async ({ browserKind }) => {
      test.setTimeout(150_000);
      await withShippedBuild(browserKind, async (shipped) => {
        await shipped.grant([site.app]);
        let { driver } = shipped;
        expect(await watch(driver, site.app)).toMatchObject({ watched: true, missingOrigins: [] });
        let page = await driver.newPage(site.app);
        // Somewhere else by a link, and home again by one: no sign-in.
        await page.click('Read on elsewhere', { role: 'link' });
        await page.waitForText('Elsewhere');
        await page.click('Back to Split', { role: 'link' });
        await page.waitForUrl('/home');
        await signInAtProvider(page);
        await ask(page, 200);

        const state = await waitForState(
          driver,
          site.app,
          'two missing origins',
          ({ missingOrigins }) => missingOrigins.length >= 2,
        );
        expect(state.origins).toEqual([]);
        expect(state.missingOrigins.map(({ origin, uses }) => [origin, uses])).toEqual([
          [site.provider, 'sign-in'],
          [site.api, 'api'],
        ]);
        const blind = await timelineOf(driver, site.app);
        expect(blind.events.filter((event) => String(event.url).startsWith(site.api))).toEqual([]);
        expect(blind.site.origins).not.toContain(site.api);

        // Only what the browser let us see can belong to a site.
        const wanted = { type: 'include-origins', origin: site.app, origins: [site.api, site.provider] };
        expect(await driver.sendToExtension(wanted)).toMatchObject({
          error: { code: 'no-access', message: expect.stringContaining(site.api) },
        });
        await page.close();
        await shipped.grant([site.app, site.api, site.provider]);
        driver = shipped.driver;
        page = await driver.newPage(site.app);
        await signInAtProvider(page);
        await ask(page, 200);
        expect(await driver.sendToExtension(wanted)).toMatchObject({
          origins: [site.api, site.provider],
          missingOrigins: [],
          // The relay in the open tab goes on, with its stacks.
          tabsWithoutStacks: 0,
        });
        // Cookies that were there already are looked for at once.
        await expect
          .poll(async () => {
            const { events } = await timelineOf(driver, site.app);
            return events.filter(({ kind }) => kind === 'cookie.seen').map(({ domain }) => domain);
          })
          .toContain(new URL(site.provider).hostname);

        await signInAtProvider(page);
        await ask(page, 200);
        site.revoke();
        await ask(page, 401);
        const { logout, timeline } = await waitForVerdict(driver, site.app);
        expect(timeline.site.origins).toEqual(expect.arrayContaining([site.api, site.provider]));
        const refused = timeline.events.find(
          (event) => event.kind === 'request.finished' && event.status === 401,
        );
        expect(refused?.url).toBe(`${site.api}/me`);
        expect(refused?.carried).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ in: 'authorization' }),
            expect.objectContaining({ in: 'cookie', name: 'sessionid' }),
          ]),
        );
        // The relay works on the provider's pages, where the tab signs in.
        expect(kindsAt(timeline.events, site.provider).map(({ kind }) => kind)).toEqual(
          expect.arrayContaining(['page.visibility', 'page.navigated']),
        );
        expect(logout.code).toBe('SESSION_REVOKED');

        await driver.sendToExtension({ type: 'unwatch', origin: site.app });
        await waitForState(
          driver,
          site.app,
          'nothing left',
          ({ watched, origins, missingOrigins }) =>
            !watched && origins.length === 0 && missingOrigins.length === 0,
        );
      });
    },
  );

  test(
    'a silent renewal in a hidden frame names the provider, and no path is kept',
    inTurn('firefox'),
    async ({ browserKind }) => {
      await withShippedBuild(browserKind, async (shipped) => {
        await shipped.grant([site.app]);
        const { driver } = shipped;
        await watch(driver, site.app);
        const page = await driver.newPage(site.app);
        await page.click('Renew silently');
        await page.waitForText('renewed');
        const { missingOrigins } = await waitForState(
          driver,
          site.app,
          'the provider',
          (state) => state.missingOrigins.length > 0,
        );
        expect(missingOrigins).toMatchObject([{ origin: site.provider, uses: 'sign-in' }]);
        await ask(page, 401);
        await waitForState(driver, site.app, 'the API', (state) => state.missingOrigins.length > 1);
        const own = await driver.openExtensionPage('manifest.json');
        const kept = async () =>
          JSON.stringify(
            await own.evaluate(() => {
              const scope = globalThis as unknown as Record<
                'browser' | 'chrome',
                { storage: { local: { get(key: null): object } } }
              >;
              return (scope.browser ?? scope.chrome).storage.local.get(null);
            }),
          );
        await expect.poll(kept).toContain(site.api);
        const text = await kept();
        for (const path of ['/me', '/check', 'words.json', 'prompt']) expect(text).not.toContain(path);
      });
    },
  );
});

test(
  'access taken away in the browser is said, nothing is recorded meanwhile, and recording goes on when it is back',
  inTurn('chromium'),
  async ({ browserKind, demo }) => {
    test.setTimeout(150_000);
    await withSettings(browserKind, async ({ driver, access }) => {
      await access.give(patternOf(demo.url));
      await waitForState(driver, demo.url, 'access', ({ hasAccess }) => hasAccess);
      await watch(driver, demo.url);
      const page = await signIn(driver, demo);
      await refreshData(page);
      await access.take(patternOf(demo.url));
      await waitForState(driver, demo.url, 'no access', ({ hasAccess }) => !hasAccess);
      await expect
        .poll(async () => (await timelineOf(driver, demo.url)).events.at(-1))
        .toMatchObject({ kind: 'recording.stopped', why: 'access-removed' });
      const stopped = await timelineOf(driver, demo.url);

      // The script in the open page lives on in both browsers: what it sends is refused.
      await page.bringToFront();
      await page.evaluate(() => localStorage.setItem('auth-token-probe', 'x'.repeat(40)));
      await page.click('Sign out');
      await page.waitForUrl('/signin');
      await page.evaluate(() => localStorage.removeItem('auth-token-probe'));
      await page.reload();
      await page.waitForText('Sign in to Fieldnotes');
      const silent = await timelineOf(driver, demo.url);
      expect(silent.events).toHaveLength(stopped.events.length);
      expect(silent.logouts).toEqual([]);

      await access.give(patternOf(demo.url));
      await waitForState(driver, demo.url, 'access', ({ hasAccess }) => hasAccess);
      await expect
        .poll(async () =>
          (await timelineOf(driver, demo.url)).events
            .filter(({ kind }) => kind.startsWith('recording.'))
            .map(({ kind, why }) => `${kind} ${why}`),
        )
        .toEqual(expect.arrayContaining(['recording.gap access-removed', 'recording.started access-given']));
      const gap = (await timelineOf(driver, demo.url)).events.find((event) => event.kind === 'recording.gap');
      const end = stopped.events.at(-1);
      expect(gap?.from).toBe(end?.at);
      expect(Number(gap?.to)).toBeGreaterThan(Number(gap?.from));

      await page.bringToFront();
      await page.reload();
      await signInOn(page);
      await refreshData(page);
      demo.revokeSessions(practiceUser.email);
      await page.click('Refresh my data');
      const { logout } = await waitForVerdict(driver, demo.url, { code: 'SESSION_REVOKED' });
      expect(logout.final).toBe(true);
    });
  },
);

test(
  'a paused site is not recorded, and resuming reaches into the open tab again',
  inTurn('chromium'),
  async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    await refreshData(page);
    await driver.sendToExtension({ type: 'pause', origin: demo.url });
    const paused = await timelineOf(driver, demo.url);
    expect(paused.events.at(-1)).toMatchObject({ kind: 'recording.stopped', why: 'paused' });

    await refreshData(page);
    await page.evaluate(() => localStorage.setItem('auth-token-probe', 'a'.repeat(40)));
    await page.evaluate(() => localStorage.setItem('auth-token-probe', 'b'.repeat(40)));
    expect((await timelineOf(driver, demo.url)).events).toHaveLength(paused.events.length);

    expect(await driver.sendToExtension({ type: 'resume', origin: demo.url })).toMatchObject({
      paused: false,
      tabsWithoutStacks: 1,
    });
    const gapOf = ({ events }: Timeline) =>
      events.find(({ kind, why }) => kind === 'recording.gap' && why === 'paused');
    // A new relay looks at what the page holds.
    await expect
      .poll(async () => {
        const timeline = await timelineOf(driver, demo.url);
        return timeline.events.filter(({ at }) => at >= Number(gapOf(timeline)?.to)).map(({ kind }) => kind);
      })
      .toEqual(expect.arrayContaining(['recording.started', 'storage.snapshot', 'page.visibility']));
    const resumed = await timelineOf(driver, demo.url);
    const { events } = resumed;
    const gap = gapOf(resumed);
    expect(
      events.filter(
        ({ at, kind }) => at > Number(gap?.from) && at < Number(gap?.to) && kind !== 'recording.stopped',
      ),
    ).toEqual([]);
    demo.revokeSessions(practiceUser.email);
    await page.click('Refresh my data');
    await waitForVerdict(driver, demo.url, { code: 'SESSION_REVOKED' });
  },
);
