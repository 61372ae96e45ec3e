import type { Driver, DriverPage } from './driver.ts';

/** What helpers need of a running practice site. */
export interface PracticeSite {
  url: string;
}

/** Any address will do on the practice site; the password is printed on its sign-in page. */
export const practiceUser = { email: 'ada@example.com', password: 'correct horse' };

interface SignInOptions {
  remember?: boolean;
  email?: string;
  /** Whether the dashboard is waited for; default true. */
  arrives?: boolean;
}

/** Opens the practice site's sign-in page in a new tab and signs in. Resolves on the dashboard. */
export async function signIn(
  driver: Driver,
  site: PracticeSite,
  { faults = [], ...options }: SignInOptions & { faults?: readonly string[] } = {},
): Promise<DriverPage> {
  const query = faults.length > 0 ? `?fault=${faults.join()}` : '';
  const page = await driver.newPage(`${site.url}/signin${query}`);
  await signInOn(page, options);
  return page;
}

/** Fills in and sends the sign-in form of a page that shows it. Resolves on the dashboard. */
export async function signInOn(
  page: DriverPage,
  { remember = true, email = practiceUser.email, arrives = true }: SignInOptions = {},
): Promise<void> {
  await page.fill('E-mail', email);
  await page.fill('Password', practiceUser.password);
  await page.check(/^Remember me/, remember);
  await page.click('Sign in');
  if (!arrives) return;
  await page.waitForUrl('/dashboard');
  await page.waitForText('Good day');
}

/** Waits until the dashboard has its notes: until then its own first request may still be on its way. */
export async function arrived(page: DriverPage): Promise<void> {
  await page.waitForText('Good day');
  await page.waitForText('Notes that you save here');
}

/** Opens the classic area, server-rendered with one cookie, and signs in. Resolves on its dashboard. */
export async function signInClassic(
  driver: Driver,
  site: PracticeSite,
  path = '/classic/sign-in/',
): Promise<DriverPage> {
  const page = await driver.newPage(site.url + path);
  await page.fill('E-mail', practiceUser.email);
  await page.fill('Password', practiceUser.password);
  await page.click('Sign in');
  await page.waitForText('You are signed in as');
  return page;
}

/** Goes to the classic area's dashboard once more, signed in still. */
export async function reopenClassic(page: DriverPage): Promise<void> {
  await page.click('Open dashboard again', { role: 'link' });
  await page.waitForText('You are signed in as');
}

/** Signs in at Practice ID and comes back to the dashboard. */
export async function signInWithPracticeId(driver: Driver, site: PracticeSite): Promise<DriverPage> {
  const page = await driver.newPage(`${site.url}/signin`);
  await page.click('Continue with Practice ID');
  await page.waitForText('One sign-in for every practice site');
  await page.click('Continue');
  await page.waitForUrl('/dashboard');
  await arrived(page);
  return page;
}

/** Presses the dashboard's button that sends requests, and waits for the answer that all is well. */
export async function refreshData(page: DriverPage): Promise<void> {
  await page.click('Refresh my data');
  await page.waitForText('Your data is up to date');
}
