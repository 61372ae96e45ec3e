import { signIn, test, work } from './signed-in.ts';

test('who works stays signed in', async ({ page, expectNoLogout }) => {
  await signIn(page);
  await page.waitForTimeout(500);
  await work(page);
  await expectNoLogout();
});

test('who is away for too long is signed out by the idle limit, and by nothing else', async ({
  page,
  request,
  expectLogout,
  expectNoLogout,
}) => {
  await request.put('/demo/settings', { data: { sessionIdleSeconds: 5 } });
  await signIn(page);
  await page.waitForTimeout(6_200);
  await page.getByTestId('refresh-data').click();
  await page.waitForURL('**/signin');
  await expectLogout('SERVER_IDLE_TIMEOUT');
  await expectNoLogout();
});
