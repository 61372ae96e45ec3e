import { diagnose } from '../../lib/classify/diagnose.ts';
import type { LogEvent } from '../../lib/events/event.ts';
import type { DriverView } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { poll } from './support/poll.ts';
import { practiceUser, refreshData, signIn, signInOn } from './support/practice-site.ts';
import { asTimeline, type Timeline, type TimelineLogout } from './support/timeline.ts';
import { timelineOf, waitForVerdict } from './support/verdict.ts';

/** What a document keeps for a test: the file that it saved last, and the lines that its console got. */
type Caught = { file?: { name: string; content: string }; lines?: string[] };

/** Takes the place of the browser's download, which a panel's document cannot be asked about. */
async function catchSavedFile(panel: DriverView): Promise<void> {
  await panel.evaluate(() => {
    const create = URL.createObjectURL;
    let blob: Blob | null = null;
    URL.createObjectURL = (content: Blob) => {
      blob = content;
      return create(content);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { download } = this;
      void blob?.text().then((content) => {
        (globalThis as Caught).file = { name: download, content };
      });
    };
  });
}

const savedFile = (panel: DriverView): Promise<{ name: string; timeline: Timeline }> =>
  poll(
    async () => {
      const file = await panel.evaluate(() => (globalThis as Caught).file ?? null);
      return file && { name: file.name, timeline: asTimeline(JSON.parse(file.content)) };
    },
    { timeoutMs: 10_000, what: 'the saved file' },
  );

/** The countdown of a credential's card, by the card's heading. */
const countdown = (panel: DriverView, kind: string) =>
  panel.evaluate((wanted) => {
    const cards = [...document.querySelectorAll('.credential')];
    const card = cards.find((one) => one.querySelector('h3')?.textContent === wanted);
    const element = card?.querySelector<HTMLElement>('.countdown');
    return { level: element?.dataset.level ?? null, words: element?.textContent ?? '' };
  }, kind);

const turns = (panel: DriverView, kind: string, level: string) =>
  poll(async () => (await countdown(panel, kind)).level === level, {
    timeoutMs: 10_000,
    what: `the ${kind} to be ${level}`,
    seen: async () => JSON.stringify(await countdown(panel, kind)),
  });

/** What the timeline shows: its window of time, how much of its canvas is painted, and where the keyboard stands. */
const picture = (panel: DriverView) =>
  panel.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.picture-canvas');
    const pixels =
      canvas && canvas.width > 0
        ? canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
        : undefined;
    let painted = 0;
    for (let at = 3; at < (pixels?.length ?? 0); at += 4) if (pixels?.[at] !== 0) painted += 1;
    return {
      spanMs: Number(canvas?.dataset.to) - Number(canvas?.dataset.from),
      from: Number(canvas?.dataset.from),
      painted,
      here: document.querySelector('.picture [role=option]')?.textContent ?? '',
      says: document.querySelector('.picture p')?.textContent ?? '',
      filter: document.querySelector<HTMLInputElement>('.events input[type=search]')?.value ?? '',
      chosen: document.querySelector('.details code')?.textContent ?? '',
    };
  });

/** Keys on the timeline; Chromium's panels take no trusted ones from outside. */
const keysOnPicture = (panel: DriverView, keys: string[]) =>
  panel.evaluate(async (wanted) => {
    for (const key of wanted) {
      const plot = document.querySelector('.picture-scroll');
      plot?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }, keys);

test.describe('the DevTools panel', () => {
  test('pauses and resumes the recording, and says so', async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    const panel = await driver.openPanel(page);
    await panel.waitForText('Recording');
    await panel.waitForText(/Access token/);
    await panel.click('Pause');
    await panel.waitForText('Recording is paused');
    await panel.waitForText('Paused');
    const before = (await timelineOf(driver, demo.url)).events;
    expect(before.at(-1)).toMatchObject({ kind: 'recording.stopped', why: 'paused' });
    await refreshData(page);
    expect((await timelineOf(driver, demo.url)).events).toHaveLength(before.length);

    await panel.click('Resume');
    await poll(async () => !(await panel.text()).includes('Recording is paused'), {
      timeoutMs: 10_000,
      what: 'the recording to go on',
    });
    expect(await panel.text()).not.toContain('Paused');
    await panel.waitForText(/recording was paused/);
    await refreshData(page);
    const { events } = await poll(
      async () => {
        const timeline = await timelineOf(driver, demo.url);
        return (
          timeline.events.slice(before.length).some(({ kind }) => kind === 'request.finished') && timeline
        );
      },
      { timeoutMs: 10_000, what: 'requests after the pause' },
    );
    const after = events.slice(before.length);
    expect(after.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['recording.gap', 'recording.started']),
    );
    expect(after.find(({ kind }) => kind === 'recording.gap')).toMatchObject({ why: 'paused' });
    await panel.close();
  });

  test(
    'turns a card when its threshold is changed, for good, and shows the log as it was left',
    inTurn('chromium'),
    async ({ driver, demo }, info) => {
      const page = await signIn(driver, demo);
      const panel = await driver.openPanel(page);
      await turns(panel, 'Access token', 'good');
      await panel.click('Thresholds');
      await panel.fill('Access token, ID token, session', 'soon');
      await panel.click('Save');
      await panel.waitForText('Give a number above 0');
      await panel.fill('Access token, ID token, session', '90');
      await panel.click('Save');
      await turns(panel, 'Access token', 'soon');
      expect((await countdown(panel, 'Access token')).words).toMatch(/^Expires soon/);
      const whole = await poll(
        async () => {
          const now = await picture(panel);
          return now.painted > 500 && now.says !== '' && now;
        },
        { timeoutMs: 10_000, what: 'the timeline to be painted' },
      );
      expect(whole.says).toMatch(/\d+ events in .* No logout, /);
      await panel.fill('Filter events', 'kind:credential -credential:refresh');
      await keysOnPicture(panel, ['Home', 'ArrowDown', 'Enter', '+', '+']);
      await poll(async () => (await picture(panel)).chosen.startsWith('credential.'), {
        timeoutMs: 10_000,
        what: 'the event of the chosen mark to be shown',
        seen: async () => JSON.stringify(await picture(panel)),
      });
      await panel.click('Mark');
      await panel.fill('What just happened, for the mark', 'I clicked Save, password=hunter2-canary');
      await panel.click('Set mark');
      await panel.waitForText('Mark set.');
      const { events } = await timelineOf(driver, demo.url);
      const mark = events.find(({ kind }) => kind === 'user.mark');
      expect(mark).toMatchObject({ by: 'user', says: expect.stringContaining('I clicked Save') });
      expect(JSON.stringify(events)).not.toContain('hunter2-canary');
      await panel.fill('Filter events', 'kind:user.mark');
      await panel.waitForText(/Your mark: “I clicked Save/);
      // Choosing a mark shows its event, whatever the filter hid; a filter set after it stays.
      await panel.fill('Filter events', 'kind:credential -credential:refresh');
      await panel.screenshot(info.outputPath('soon.png'));
      const left = await picture(panel);
      expect(left.here).toMatch(/^access token · /);
      expect(left.spanMs).toBeLessThan(whole.spanMs / 2);
      await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
      await panel.close();

      const again = await driver.openPanel(page);
      await turns(again, 'Access token', 'soon');
      await poll(async () => (await picture(again)).painted > 0, {
        timeoutMs: 30_000,
        what: 'the timeline to be painted again',
        seen: async () => JSON.stringify(await picture(again)),
      });
      const { from, spanMs, filter, chosen } = await picture(again);
      expect({ from, spanMs, filter, chosen }).toEqual({
        from: left.from,
        spanMs: left.spanMs,
        filter: 'kind:credential -credential:refresh',
        chosen: left.chosen,
      });
      await again.click('Thresholds');
      await again.click('Reset to defaults');
      await again.click('Save');
      await turns(again, 'Access token', 'good');
      await again.close();
    },
  );

  test(
    'filters the history, quotes the server, and keeps a wrong verdict as a file',
    inTurn('firefox'),
    async ({ driver, demo }, info) => {
      const page = await signIn(driver, demo);
      await refreshData(page);
      await page.click('Sign out');
      await waitForVerdict(driver, demo.url, { code: 'MANUAL_LOGOUT' });
      await signInOn(page);
      await refreshData(page);
      demo.configure({ revokedWords: 'oauth' });
      demo.revokeSessions(practiceUser.email);
      await page.click('Refresh my data');
      await page.waitForUrl('/signin');
      const { logouts } = await poll(
        async () => {
          const timeline = await timelineOf(driver, demo.url);
          return timeline.logouts.length === 2 && timeline.logouts.every((one) => one.final) && timeline;
        },
        { timeoutMs: 15_000, what: 'two final verdicts' },
      );
      const [, { code, at: logoutAt }] = logouts as [unknown, TimelineLogout];
      expect(code).not.toBe('MANUAL_LOGOUT');

      let panel = await driver.openPanel(page);
      await panel.waitForText('2 logouts');
      await panel.waitForText('Today');
      await panel.choose('Cause of the logout', 'Signed out by the person (1)');
      await panel.waitForText('1 of 2');
      const listed = () =>
        panel.evaluate(() => [...document.querySelectorAll('.logout-code')].map((one) => one.textContent));
      expect(await listed()).toEqual(['MANUAL_LOGOUT']);
      await panel.fill('Filter logouts', code);
      await panel.waitForText('No logout matches the filter.');
      await panel.click('Show all logouts');
      await panel.waitForText('2 logouts');
      await panel.fill('Filter logouts', code);
      await panel.waitForText('1 of 2');
      expect(await listed()).toEqual([code]);
      await panel.waitForText(/The server’s claim/);
      await panel.screenshot(info.outputPath('history.png'));

      const good = await panel.evaluate(
        () => document.querySelector('.compare-bar optgroup option')?.textContent ?? '',
      );
      expect(good).toContain('The last session that went well');
      await panel.choose('Compare with', good);
      await panel.waitForText('Where they part');
      await panel.waitForText('Went well, until the user signed out');
      // Filter and comparison are as they were left. What is kept is written a moment after the change.
      await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
      await panel.close();
      panel = await driver.openPanel(page);
      await panel.waitForText('Where they part');
      await panel.waitForText('1 of 2');
      await panel.screenshot(info.outputPath('comparison.png'));
      await panel.click('End the comparison');
      await panel.waitForText(/The server’s claim/);

      await catchSavedFile(panel);
      await panel.click('This verdict is wrong');
      await panel.fill(
        /^What happened, in your words/,
        'The server was being restarted, password=hunter2-canary',
      );
      await panel.click('Keep recording');
      await panel.waitForText(/Saved as logout-lens-.*-wrong-verdict\.timeline\.json/);
      const { name, timeline } = await savedFile(panel);
      expect(await panel.text()).toContain(name);
      const said = timeline.events.at(-1);
      expect(said).toMatchObject({
        kind: 'user.feedback',
        by: 'user',
        about: 'wrong-verdict',
        code,
        logoutAt,
      });
      expect(said?.says).toContain('The server was being restarted');
      expect(JSON.stringify(timeline)).not.toContain('hunter2-canary');
      // Ready to become a test: the file alone gives the verdicts again.
      const again = diagnose(timeline.events as unknown as LogEvent[], { asOf: timeline.exportedAt });
      expect(again.logouts.map((one) => one.code)).toEqual(['MANUAL_LOGOUT', code]);
      await panel.click('Done');
      await panel.close();
    },
  );

  test(
    'keeps a recording in which a logout was missed, without a word where none is said',
    inTurn('chromium'),
    async ({ driver, demo }) => {
      const page = await signIn(driver, demo);
      const panel = await driver.openPanel(page);
      await panel.waitForText(/Access token/);
      await catchSavedFile(panel);
      await panel.click('I was logged out and it missed it');
      await panel.click('Keep recording');
      await panel.waitForText(/-missed\.timeline\.json/);
      const { timeline } = await savedFile(panel);
      expect(timeline.events.at(-1)).toMatchObject({
        kind: 'user.feedback',
        about: 'missed-logout',
        says: '',
      });
      await panel.click('Done');
      await panel.waitForText('You said that a logout was missed');
      await panel.close();
    },
  );

  test(
    'logs the full state to its own console, without a token',
    inTurn('firefox'),
    async ({ driver, demo }) => {
      const page = await signIn(driver, demo);
      const panel = await driver.openPanel(page);
      await turns(panel, 'Access token', 'good');
      await panel.evaluate(() => {
        const lines: string[] = [];
        (globalThis as Caught).lines = lines;
        const keep = (...words: unknown[]) => void lines.push(words.join(' '));
        Object.assign(console, { log: keep, group: keep });
      });
      await panel.click('Log full state to console');
      await panel.waitForText('Written to the console.');
      const lines = await panel.evaluate(() => (globalThis as Caught).lines ?? []);
      const dump = lines.join('\n');
      expect(dump).toContain(`full state of ${demo.url}`);
      expect(dump).toContain('Token status');
      expect(dump).toMatch(/Valid: access token, \d+ min/);
      expect(dump).toMatch(/Valid: refresh token, \d+ days/);
      expect(dump).toContain('Last logouts');
      const tokens = (await page.evaluate(() => JSON.stringify(localStorage))).match(/eyJ[\w-]+/g) ?? [];
      expect(tokens.length).toBeGreaterThan(0);
      for (const token of tokens) expect(dump).not.toContain(token);
      await panel.close();
    },
  );
});
