import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { diagnose } from '../../lib/classify/diagnose.ts';
import { guardEvent, type LogEvent } from '../../lib/events/event.ts';
import { expect, test } from './support/fixtures.ts';
import { inTurn } from './support/in-turn.ts';
import { practiceUser, refreshData, signIn } from './support/practice-site.ts';
import { waitForVerdict } from './support/verdict.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/timeline.schema.json', import.meta.url), 'utf8'));

test.describe('the exported timeline', () => {
  test('validates against the schema, and diagnosed again it gives the same verdicts', async ({
    driver,
    demo,
  }) => {
    const page = await signIn(driver, demo);
    await refreshData(page);
    demo.revokeSessions(practiceUser.email);
    await page.click('Refresh my data');
    await page.waitForUrl('/signin');
    const { timeline } = await waitForVerdict(driver, demo.url);

    for (const event of timeline.events) {
      const guarded = guardEvent(event);
      expect(guarded.ok, guarded.ok ? '' : `${guarded.problem} in ${JSON.stringify(event)}`).toBe(true);
    }
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
    expect(validate(timeline), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);

    const again = diagnose(timeline.events as unknown as LogEvent[], {
      asOf: timeline.exportedAt,
      site: demo.url,
    });
    expect(
      again.logouts.map(({ code, confidence, at, idleMs, final }) => ({
        code,
        confidence,
        at,
        idleMs,
        final,
      })),
    ).toEqual(
      timeline.logouts.map(({ code, confidence, at, idleMs, final }) => ({
        code,
        confidence,
        at,
        idleMs,
        final,
      })),
    );
  });

  test(
    'comes as Markdown and HTML, and is gone after clear',
    inTurn('chromium'),
    async ({ driver, demo }) => {
      const page = await signIn(driver, demo);
      await page.click('Sign out');
      await waitForVerdict(driver, demo.url, { code: 'MANUAL_LOGOUT' });
      expect(String(await driver.exportTimeline(demo.url, 'markdown'))).toContain('MANUAL_LOGOUT');
      expect(String(await driver.exportTimeline(demo.url, 'html'))).toContain('<!doctype html>');
      await driver.closePages();
      await driver.clearSite(demo.url);
      const { logouts } = (await driver.exportTimeline(demo.url)) as { logouts: unknown[] };
      expect(logouts).toEqual([]);
    },
  );

  test('goes on over a killed background', async ({ driver, demo }) => {
    const page = await signIn(driver, demo);
    for (let kills = 0; kills < 2; kills++) {
      await refreshData(page);
      // What the browser tells is on disk within 150 ms; a browser ends its background after 30 s without events.
      await new Promise((resolve) => setTimeout(resolve, 500));
      await driver.stopBackground();
    }
    await page.click('Sign out');
    await page.waitForUrl('/signin');
    const { logout, timeline } = await waitForVerdict(driver, demo.url);
    expect(logout.code).toBe('MANUAL_LOGOUT');
    const answered = timeline.events.filter(
      (event) => event.kind === 'request.finished' && String(event.url).endsWith('/v1/me/'),
    );
    expect(answered.length).toBeGreaterThanOrEqual(2);
    expect(new Set(timeline.events.map((event) => event.id)).size).toBe(timeline.events.length);
  });
});
