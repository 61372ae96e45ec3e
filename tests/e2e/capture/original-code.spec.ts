import { expect, test } from '../support/fixtures.ts';
import { observed } from '../support/observed.ts';
import { signIn } from '../support/practice-site.ts';
import { waitForVerdict } from '../support/verdict.ts';

test('the code that dropped the tokens, in the file that it was written in, on a click', async ({
  driver,
  demo,
}, info) => {
  demo.configure({ clientIdleSeconds: 2 });
  const page = await signIn(driver, demo);
  await page.waitForUrl('/signin');
  const { logout } = await waitForVerdict(driver, demo.url);
  expect(logout.culprit?.kind).toBe('script');
  const panel = await driver.openPanel(page);
  // The timeline comes a moment after the answer, and moves what a click aims at.
  await panel.waitForText('Around logout');
  await panel.click('Show the original code');
  await panel.waitForText('client/auth/auth-store.ts');
  const text = await panel.text();
  // The store's own library stands above it in the stack.
  expect(text).toMatch(/node_modules\/zustand\/\S+:\d+:\d+\s+library/);
  expect(text).toMatch(/client\/auth\/auth-store\.ts:\d+:\d+\s+look here first\s+useAuthStore\./);
  observed('original-code');
  await panel.screenshot(info.outputPath('original-code.png'));
  await panel.close();
});
