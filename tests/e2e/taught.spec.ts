import { diagnose } from '../../lib/classify/diagnose.ts';
import type { LogEvent } from '../../lib/events/event.ts';
import { readRules } from '../../lib/taught/index.ts';
import type { Driver, DriverPage, DriverView } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { type SecretiveSite, startSecretiveSite } from './support/secretive-site.ts';
import type { Timeline } from './support/timeline.ts';
import { settledTimeline, timelineOf } from './support/verdict.ts';

/** Signs in, works, and is thrown out. The page is there for the next round. */
async function beThrownOut(page: DriverPage, site: SecretiveSite): Promise<void> {
  await page.goto(`${site.url}/hello`);
  await page.click('Come in');
  await page.waitForUrl(/\/desk/);
  await page.click('Load items');
  await page.waitForText('items: 200');
  site.end();
  await page.click('Load items');
  await page.waitForUrl(/\/hello/);
}

/** Chooses the latest event whose row matches, by what a person types into the filter. */
async function openDetails(panel: DriverView, filter: string, row: RegExp): Promise<void> {
  await panel.fill('Filter events', filter);
  await panel.click(row, { role: 'option' });
  await panel.waitForText(/Teach/);
}

/** Gives the panel's hidden file field a file, as the browser does after a person chose one. */
const chooseFile = (panel: DriverView, content: string) =>
  panel.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('dialog input[type=file]');
    if (!input) throw new Error('no field for a file');
    const files = new DataTransfer();
    files.items.add(new File([text], 'rules.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);

/** Keeps what the panel saves, in the place of the browser's own download. */
const catchSavedFile = (panel: DriverView) =>
  panel.evaluate(() => {
    const saved = globalThis as unknown as { saved?: Promise<{ name: string; text: string }> };
    const createObjectURL = URL.createObjectURL.bind(URL);
    let text: Promise<string> = Promise.resolve('');
    URL.createObjectURL = (blob: Blob) => {
      text = blob.text();
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      const name = this.download;
      saved.saved = text.then((content) => ({ name, text: content }));
    };
  });

const savedFile = (panel: DriverView) =>
  panel.evaluate(() => {
    const { saved } = globalThis as unknown as { saved?: Promise<{ name: string; text: string }> };
    if (!saved) throw new Error('nothing was saved');
    return saved;
  });

const saidOf = (timeline: Timeline) => timeline.logouts.at(-1)?.evidence.map(({ says }) => says) ?? [];

/** The right verdict, with what was taught in its evidence; and a timeline that gives it again by itself. */
async function expectUnderstood(driver: Driver, origin: string): Promise<void> {
  const timeline = await settledTimeline(driver, origin);
  expect(timeline.logouts.at(-1)).toMatchObject({
    code: 'SERVER_IDLE_TIMEOUT',
    signInLocation: `${origin}/hello`,
  });
  expect(saidOf(timeline)).toEqual(
    expect.arrayContaining([
      'You taught: POST /api/x7 is the refresh endpoint',
      'You taught where the reason stands: 401 X-Why',
      'You taught: /hello is the sign-in page',
      'You taught: localStorage zz holds this site’s access token',
    ]),
  );
  const again = diagnose(timeline.events as unknown as LogEvent[], {
    asOf: timeline.exportedAt,
    site: origin,
  });
  expect(again.logouts.map(({ code }) => code)).toEqual(timeline.logouts.map(({ code }) => code));
  expect((timeline as { taught?: unknown[] }).taught).toHaveLength(4);
}

/** Rules of the site, as the extension keeps them. */
async function rulesOf(driver: Driver, origin: string): Promise<unknown[]> {
  const state = (await driver.sendToExtension({ type: 'site-state', origin })) as { taught?: unknown };
  const read = readRules(state.taught);
  if (!read.ok) throw new Error(read.problem.code);
  return [...read.rules];
}

test(
  'a site that nobody could guess is understood once it is taught, and so is its twin',
  inTurn('chromium'),
  async ({ driver }) => {
    test.setTimeout(120_000);
    const site = await startSecretiveSite();
    const twin = await startSecretiveSite();
    try {
      const page = await driver.newPage();
      await beThrownOut(page, site);
      const before = await settledTimeline(driver, site.url);
      expect(before.logouts).toEqual([]);
      expect(JSON.stringify(before.events)).not.toContain('E17');

      // From the events themselves: the logout that is recorded already is seen now.
      const panel = await driver.openPanelTab(site.url);
      await openDetails(panel, 'x7', /x7.*401/);
      await panel.choose('This request is', 'the refresh endpoint');
      await panel.click('Teach');
      await panel.waitForText('Taught. The verdicts follow it now.');
      await openDetails(panel, 'Loaded', /Loaded .*hello/);
      await panel.choose('This page is', 'the sign-in page');
      await panel.click('Teach');
      await panel.waitForText('TOKEN_REFRESH_FAILED');
      const again = await timelineOf(driver, site.url);
      expect(again.logouts.map(({ code }) => code)).toEqual(['TOKEN_REFRESH_FAILED']);
      expect(saidOf(again)).toContain('You taught: POST /api/x7 is the refresh endpoint');

      // By a form: what was not kept before is from here on.
      await panel.click(/^Teach this site \(2\)/);
      await panel.click('Add a rule');
      await panel.choose('What it is about', 'Where the reason of a logout stands');
      await panel.fill('Name of the header or field', 'X-Why');
      await panel.fill('On these statuses', '401');
      await panel.fill(/^What the words mean/, 'E17 = SERVER_IDLE_TIMEOUT');
      await panel.click('Teach this');
      await panel.click('Add a rule');
      await panel.choose('What it is about', 'What a storage key or a cookie holds');
      await panel.fill('Key or cookie name', 'zz');
      await panel.click('Teach this');
      await panel.waitForText('localStorage zz holds: access token');
      await panel.click('Add a rule');
      await panel.fill('Path', '/api/*');
      await panel.waitForText(/Fits \d+ recorded events\./);
      await panel.click('Cancel');
      await catchSavedFile(panel);
      await panel.click('Export rules');
      const file = await savedFile(panel);
      expect(file.name).toMatch(/^logout-lens-127\.0\.0\.1-\d+-rules\.json$/);

      await beThrownOut(page, site);
      await expectUnderstood(driver, site.url);

      // A bad file changes nothing; the exported one makes a fresh site understood at once.
      await page.goto(`${twin.url}/hello`);
      const other = await driver.openPanelTab(twin.url);
      await other.click('Teach this site');
      await other.waitForText('Import rules');
      await chooseFile(other, file.text.replace('"path": "/hello"', '"path": "hello"'));
      await other.waitForText(/At rules\[\d\]\.path: a path begins with \//);
      expect(await rulesOf(driver, twin.url)).toEqual([]);
      await chooseFile(other, file.text);
      await other.waitForText('Imported from rules.json');
      expect(await rulesOf(driver, twin.url)).toEqual(await rulesOf(driver, site.url));
      await beThrownOut(page, twin);
      await expectUnderstood(driver, twin.url);
    } finally {
      await Promise.all([site.close(), twin.close()]);
    }
  },
);
