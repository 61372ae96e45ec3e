import { forgetIdleSessionsAfter, signIn, test, work } from './signed-in.ts';

test('who works stays signed in', async ({ page, expectNoLogout }) => {
  await signIn(page);
  await page.waitForTimeout(500);
  await work(page);
  await expectNoLogout();
});

test('who is away for too long is signed out by the idle limit, and by nothing else', async ({
  page,
  expectLogout,
  expectNoLogout,
}) => {
  await signIn(page);
  await forgetIdleSessionsAfter(5, page);
  await work(page);
  await page.waitForTimeout(6_200);
  await page.getByTestId('refresh-data').click();
  await page.waitForURL('**/signin');
  await expectLogout('SERVER_IDLE_TIMEOUT');
  await expectNoLogout();
});
