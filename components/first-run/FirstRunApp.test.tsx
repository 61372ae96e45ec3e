// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mountFirstRun } from './testing.tsx';

let page: Awaited<ReturnType<typeof mountFirstRun>>;
beforeEach(async () => {
  page = await mountFirstRun();
});
afterEach(async () => {
  // Whatever was shown: no text is missing on this page, and no parameter.
  expect(page.text()).not.toContain('⟦');
  await page.unmount();
});
const frame = () => page.host.querySelector('iframe');

it('begins with the site unwatched, and one thing to press', () => {
  expect(page.states()).toEqual(['now', 'later', 'later']);
  expect([...page.host.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
    'Watch this site',
  ]);
  expect(frame()?.src).not.toContain('watched');
  expect(page.host.querySelector('[aria-current=step] h2')?.textContent).toBe('Watch the site (Now)');
});

it('loads the site anew as a watched one, and ticks the step when its relay has spoken', async () => {
  await page.click('Watch this site');
  expect(frame()?.src).toContain('watched');
  expect(page.states()).toEqual(['now', 'later', 'later']);
  await page.add(page.events.watched);
  expect(page.states()).toEqual(['done', 'now', 'later']);
});

it('leaves no way to touch the site while it waits, and counts down', async () => {
  await page.click('Watch this site');
  await page.add(page.events.watched);
  expect(frame()?.hasAttribute('inert')).toBe(false);
  await page.add(page.events.signedIn);
  expect(page.states()).toEqual(['done', 'done', 'now']);
  expect(frame()?.hasAttribute('inert')).toBe(true);
  expect(page.host.querySelector('[role=status]')?.textContent).toBe(
    'Signed in. Leave the example alone now.',
  );
  await page.run(() => page.time.pass(5_000));
  expect(page.text()).toContain('About 7 s to go.');
});

it('shows the verdict with the panel’s own view, and the events of a step when it is pressed', async () => {
  for (const part of Object.values(page.events)) await page.add(part);
  expect(page.states()).toEqual(['done', 'done', 'done']);
  expect(page.text()).toContain('The page signed itself out after 8 s without input');
  expect(page.text()).toContain('signOutWhenIdle (idle-timer.js:11) removed the credentials');
  expect(document.activeElement?.textContent).toContain('And this is why');
  expect(page.has('Copy report'), 'nothing of an example is worth a report').toBe(false);
  await page.click('Show');
  expect(page.host.querySelector('.first-run-events')?.textContent).toContain('practice.session');
});

it('begins anew without what was recorded, and closes', async () => {
  for (const part of Object.values(page.events)) await page.add(part);
  await page.click('Settings');
  await page.click('Forget the example');
  expect(page.did).toEqual(['settings', 'close']);
  await page.click('Try it again');
  expect(page.states()).toEqual(['now', 'later', 'later']);
  expect(page.text()).not.toContain('signed itself out');
});
