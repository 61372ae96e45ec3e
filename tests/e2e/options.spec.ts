import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { arrived, signIn } from './support/practice-site.ts';

test(
  'the settings: what is kept, for how long, as a file, and forgotten',
  inTurn('chromium'),
  async ({ driver, demo }) => {
    test.setTimeout(120_000);
    await arrived(await signIn(driver, demo));
    const page = await driver.openExtensionPage('options.html');
    await page.waitForText(demo.url);
    await page.waitForText('Recording');

    await page.fill('Days', 'a week');
    await page.fill('Events of one site', '5000');
    await page.click('Save');
    await page.waitForText('Give a whole number from 1 to 3,650.');
    await page.fill('Days', '30');
    await page.click('Save');
    await page.waitForText('Delete what is beyond that now?');
    await page.click('Save and delete');
    await page.waitForText('Saved.');
    expect(await driver.sendToExtension({ type: 'retention' })).toEqual({ maxAgeDays: 30, maxEvents: 5_000 });

    /** Chooses a file as a person would, but for the dialog of the browser. */
    const choose = async (settings: object) => {
      await page.evaluate(
        (content) => {
          const input = document.querySelector<HTMLInputElement>('#file input[type=file]');
          const chosen = new DataTransfer();
          chosen.items.add(new File([content], 'settings.json', { type: 'application/json' }));
          if (input === null) throw new Error('no field for the file');
          input.files = chosen.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        JSON.stringify({ format: 'logout-lens/settings', version: 1, ...settings }),
      );
    };
    const retention = { maxAgeDays: 60, maxEvents: 300_000 };
    const rules = [{ kind: 'page', path: '/hello', is: 'sign-in-page' }];
    const site = { origin: demo.url, origins: [], badge: true, rules };
    await choose({ retention, sites: [{ ...site, badge: 'yes' }] });
    await page.waitForText('At sites[0].badge: expected true or false. Nothing was changed.');
    expect(await driver.sendToExtension({ type: 'retention' }), 'not even the part that was right').toEqual({
      maxAgeDays: 30,
      maxEvents: 5_000,
    });
    await choose({ retention, sites: [site] });
    await page.waitForText('Imported from settings.json.');
    await page.waitForText('1 rule');
    expect(await driver.sendToExtension({ type: 'retention' })).toEqual(retention);
    expect(await driver.sendToExtension({ type: 'site-state', origin: demo.url })).toMatchObject({
      taught: rules,
    });

    await page.click(`Forget ${demo.url}`);
    await page.waitForText(`Forget ${demo.url}?`);
    await page.click('Forget for good');
    await page.waitForText('Forgotten.');
    expect(JSON.stringify(await driver.sendToExtension({ type: 'list-stored' }))).not.toContain(demo.url);
    // The build for tests records everything, and keeps a list of what it may not: there, and only there, it is named.
    const onDisk = () =>
      driver.runInExtension(async () => {
        type Api = { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
        const scope = globalThis as unknown as { browser?: Api; chrome: Api };
        const kept = await (scope.browser ?? scope.chrome).storage.local.get(null);
        return JSON.stringify({ ...kept, 'sites-declined': null });
      });
    // What the cookie sensor keeps goes a moment later.
    await expect.poll(onDisk).not.toContain(demo.url);
  },
);
