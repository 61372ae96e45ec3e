import type { TestInfo } from '@playwright/test';
import { settled, unexpectedIn } from './checks.ts';
import { annotationOf, unexpectedText } from './failure-text.ts';
import type { Recording } from './recording.ts';
import type { LogoutLensOptions, LogoutLensTimeline } from './types.ts';

/**
 * What is done when a test ends: of one that ended signed out unexpectedly, timeline and report are attached and the
 * cause is noted. One that passes without a logout is not waited for.
 */
export async function finish(
  recording: Recording,
  { origin, onLogout = 'attach', attach = 'logout' }: LogoutLensOptions,
  testInfo: TestInfo,
): Promise<void> {
  const hasPassed = testInfo.status === testInfo.expectedStatus;
  const now = await recording.timelines(origin);
  const mayChange = !hasPassed || now.some(({ logouts }) => logouts.length > 0);
  const timelines = mayChange ? await settled(recording, origin) : now;
  const unexpected = unexpectedIn(timelines, recording);
  for (const found of unexpected)
    testInfo.annotations.push({ type: 'logout', description: annotationOf(found) });
  const shown =
    attach === 'always' || recording.failed
      ? timelines.filter(({ events }) => events.length > 0)
      : timelines.filter((timeline) => unexpected.some((found) => found.timeline === timeline));
  for (const timeline of shown) await attachTo(testInfo, recording, timeline, shown.length > 1);
  if (hasPassed && unexpected.length > 0 && onLogout === 'fail')
    throw new Error(unexpectedText('onLogout', unexpected));
}

async function attachTo(
  testInfo: TestInfo,
  recording: Recording,
  timeline: LogoutLensTimeline,
  isOneOfSeveral: boolean,
): Promise<void> {
  const { origin } = timeline.site;
  const prefix = isOneOfSeveral ? `${new URL(origin).host.replace(/[^\w.-]/g, '-')}.` : '';
  const body = JSON.stringify(timeline, null, 1);
  await testInfo.attach(`${prefix}timeline.json`, { body, contentType: 'application/json' });
  const report = await recording.report(origin);
  await testInfo.attach(`${prefix}report.html`, { body: report, contentType: 'text/html' });
}
