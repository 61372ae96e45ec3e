import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { visibleText } from './support/visible-text.ts';

test(
  'the first run: watch, sign in, be logged out, read the verdict',
  inTurn('firefox'),
  async ({ driver }) => {
    test.setTimeout(120_000);
    const page = await driver.openExtensionPage('first-run.html');
    const beganAt = Date.now();
    await page.waitForText('Watch this site');
    await page.click('Watch this site');
    await page.waitForText('Press “Sign in” on the example');
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      frame?.querySelector('button')?.click();
    });
    await page.waitForText(/About .* to go/);
    await page.waitForText('The page signed itself out after 8 s without input', { timeoutMs: 30_000 });
    console.log(`${driver.kind}: verdict after ${((Date.now() - beganAt) / 1_000).toFixed(1)} s`);
    console.log(await page.evaluate(visibleText));
  },
);
