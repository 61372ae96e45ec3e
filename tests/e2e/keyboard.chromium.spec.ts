import { ChromiumView } from './support/chromium-view.ts';
import type { DriverView } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { KeyboardWalk } from './support/keyboard-walk.ts';
import { poll } from './support/poll.ts';
import { practiceUser, refreshData, signIn } from './support/practice-site.ts';
import { asTimeline } from './support/timeline.ts';
import { timelineOf, waitForVerdict } from './support/verdict.ts';

type Caught = { file?: { name: string; content: string } };

/** Takes the place of the browser's download, which a panel's document cannot be asked about. */
const catchSavedFile = (panel: DriverView) =>
  panel.evaluate(() => {
    const create = URL.createObjectURL;
    let blob: Blob | null = null;
    URL.createObjectURL = (content: Blob) => {
      blob = content;
      return create(content);
    };
    const press = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { download } = this;
      if (download === '') return press.call(this);
      void blob?.text().then((content) => {
        (globalThis as Caught).file = { name: download, content };
      });
    };
  });

test('the main job by keyboard alone, in DevTools: verdict, evidence, event, mark, export', async ({
  driver,
  demo,
}) => {
  const page = await signIn(driver, demo);
  await refreshData(page);
  demo.configure({ revokedWords: 'oauth' });
  demo.revokeSessions(practiceUser.email);
  await page.click('Refresh my data');
  await page.waitForUrl('/signin');
  await waitForVerdict(driver, demo.url);
  const panel = await driver.openPanel(page);
  if (!(panel instanceof ChromiumView)) throw new Error('this scenario is for Chromium');
  await panel.waitForText('What happened');
  await catchSavedFile(panel);
  const { frame } = panel;

  // Right roles and names, as a screen reader is told them.
  await expect(frame.locator('body')).toMatchAriaSnapshot(`
    - article /server no longer accepts the session/:
      - heading /server no longer accepts the session/ [level=2]
      - button "Copy for bug report"
      - button "This verdict is wrong"
      - heading "Credentials at the logout" [level=3]
      - table "Credentials at the logout":
        - rowgroup:
          - row:
            - columnheader "Credential"
            - columnheader "State"
            - columnheader "Time left"
            - columnheader "Where"
      - region "What happened":
        - heading "What happened" [level=3]
        - list:
          - listitem:
            - button /^1 /
      - heading "What to do" [level=3]
      - heading "Ruled out" [level=3]
  `);
  await expect(frame.locator('body')).toMatchAriaSnapshot(`
    - region "Timeline":
      - heading "Timeline" [level=2]
      - listbox "Timeline"
    - region "Events":
      - heading "Events" [level=2]
      - searchbox "Filter events"
      - combobox
      - listbox "Events"
  `);
  expect(await panel.text()).not.toContain('⟦');

  const walk = await KeyboardWalk.begin(panel);
  await walk.to(/^1\s*−/);
  await walk.press('Enter');
  await poll(() => panel.evaluate(() => document.querySelector('.details code')?.textContent ?? ''), {
    timeoutMs: 10_000,
    what: 'the event behind the first step',
  });
  const evidence = await panel.evaluate(() => document.querySelector('.details code')?.textContent ?? '');
  await walk.to('Events');
  await walk.press('End');
  await walk.press('ArrowUp');
  await poll(
    async () =>
      (await panel.evaluate(() => document.querySelector('.details code')?.textContent ?? '')) !== evidence,
    { timeoutMs: 10_000, what: 'another event' },
  );
  await walk.press('Alt+m');
  await walk.type('by keyboard');
  await walk.press('Enter');
  await panel.waitForText('Mark set.');
  const { events } = await timelineOf(driver, demo.url);
  expect(events.find(({ kind }) => kind === 'user.mark')).toMatchObject({ says: 'by keyboard' });

  await walk.to('Export');
  await walk.press('Enter');
  await panel.waitForText('Preview');
  await walk.to('Report (Markdown)');
  await walk.press('ArrowDown');
  await walk.press('ArrowDown');
  await walk.to('Save as file');
  await walk.press('Enter');
  const file = await poll(() => panel.evaluate(() => (globalThis as Caught).file ?? null), {
    timeoutMs: 10_000,
    what: 'the saved file',
  });
  expect(file.name).toMatch(/\.json$/);
  expect(asTimeline(JSON.parse(file.content)).logouts.length).toBeGreaterThan(0);
  await walk.press('Escape');
  await expect.poll(() => walk.here(), { message: 'the dialog gives the focus back' }).toBe('Export');
  expect(walk.withoutVisibleFocus).toEqual([]);
  await panel.close();
});
