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
