import type { ConsoleLine } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { arrived, signIn } from './support/practice-site.ts';

test('probe', async ({ driver, demo }) => {
  const page = await signIn(driver, demo);
  await arrived(page);
  const lines: ConsoleLine[] = [];
  page.onConsole((line) => lines.push(line));
  await page.evaluate(() => console.log('hello'));
  console.log(await driver.sendToExtension({ type: 'set-console-monitor', origin: demo.url, on: true }));
  await new Promise((r) => setTimeout(r, 3000));
  console.log(JSON.stringify(lines, null, 1));
  console.log(
    JSON.stringify(await page.evaluate(() => (window as any).__tokenMonitor?.getTokenStatus() ?? null)),
  );
  await page.click('Sign out');
  await page.waitForUrl('/signin');
  await new Promise((r) => setTimeout(r, 6000));
  console.log(JSON.stringify(lines, null, 1));
});
