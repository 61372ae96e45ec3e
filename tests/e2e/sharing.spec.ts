import { readFileSync } from 'node:fs';
import type { DriverPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';

const HAR = readFileSync(new URL('../fixtures/har/headline.chromium-devtools.har', import.meta.url), 'utf8');

/** Gives the page a file as the browser's own dialog would. */
const choose = (page: DriverPage, name: string, content: string) =>
  page.evaluate(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.content], file.name));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) throw new Error('no field for a file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, content },
  );

/** A HAR of so many megabytes, made of one piece again and again: it takes neither time nor memory to make. */
const chooseLarge = (page: DriverPage, megabytes: number) =>
  page.evaluate((count) => {
    const entry = JSON.stringify({ comment: 'x'.repeat(999_985) });
    const piece = new Blob([`${entry},`]);
    const file = new File(
      Array.from({ length: count }, () => piece),
      'large.har',
    );
    const transfer = new DataTransfer();
    transfer.items.add(file);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('no field for a file');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, megabytes);

/**
 * Lets a file go that is being read, after some turns of the page; in the page itself, since a driver's own steps take
 * longer. False where nothing is being read: a page that reads by itself has no turn before it is done.
 */
async function cancelReading(): Promise<boolean> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
  const cancel = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Cancel');
  cancel?.click();
  return cancel !== undefined;
}

const drop = (page: DriverPage, name: string, content: string) =>
  page.evaluate(
    (file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.content], file.name));
      document
        .querySelector('.import')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    { name, content },
  );

test('a HAR of somebody else’s is opened read-only, judged, and shared again without its secrets', async ({
  driver,
}) => {
  const page = await driver.openExtensionPage('panel.html?import');
  await page.waitForText('Open a file');
  // Refused by its size, unread; the second is let go while it is read, and the page answers all the while.
  await chooseLarge(page, 1_000);
  await page.waitForText(/“large\.har” was not opened\. The file has 1,000,000,\d{3} bytes/);
  await chooseLarge(page, 120);
  expect(await page.evaluate(cancelReading)).toBe(true);
  await page.waitForText('Choose a file');
  await choose(page, 'truncated.har', HAR.slice(0, -2_000));
  await page.waitForText(/“truncated\.har” was not opened\. This is not JSON/);
  await choose(page, 'theirs.har', HAR);
  await page.waitForText(/The server ended the session after/);
  await page.waitForText(/theirs\.har: a HAR, recorded by WebInspector/);
  const shown = await page.text();
  expect(shown).toContain('Imported');
  expect(shown).not.toContain('Stop watching');

  await page.click('Export');
  await page.waitForText(/Removed: \d+ header values/);
  const texts: string[] = [];
  for (const format of [/^Report \(HTML\)/, /^Timeline/, /^HAR/]) {
    await page.click(format, { role: 'radio' });
    texts.push(
      await page.evaluate(async () => {
        // The preview follows the choice; a moment of the old text would be another format's.
        await new Promise((resolve) => setTimeout(resolve, 300));
        return document.querySelector('textarea')?.value ?? '';
      }),
    );
  }
  await page.click(/^Picture/, { role: 'radio' });
  await page.waitForText(/SERVER_IDLE_TIMEOUT\.png/);
  await page.click(/^Everything \(zip\)/, { role: 'radio' });
  await page.waitForText(/SERVER_IDLE_TIMEOUT\.zip/);
  const secrets = HAR.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g) ?? [];
  expect(secrets.length).toBeGreaterThan(3);
  for (const secret of [...new Set(secrets), 'correct horse'])
    for (const text of [shown, ...texts]) expect(text.includes(secret.slice(-20))).toBe(false);

  // It went into no log: nothing is recorded of that site.
  const [origin] = /http:\/\/app\.localhost:\d+/.exec(HAR) ?? [];
  expect(await driver.exportTimeline(origin ?? '')).toMatchObject({ events: [], logouts: [] });

  // Another file onto the open one; then one that is none.
  const timeline = readFileSync(
    new URL('../fixtures/idle-with-good-tokens.timeline.json', import.meta.url),
    'utf8',
  );
  await page.press('Escape');
  await drop(page, 'kept.json', timeline);
  await page.waitForText(/kept\.json: exported .* by Logout Lens/);
  await page.waitForText(/25 min 1 s without a request/);
  await drop(page, 'cat.png', '\u0089PNG\u0000\u0000');
  await page.waitForText(/“cat\.png” was not opened\. This file is no text/);
  await page.close();
});
