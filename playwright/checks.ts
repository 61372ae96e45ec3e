import { annotationOf, type Found, noLogoutText, otherCauseText, unexpectedText } from './failure-text.ts';
import type { Recording } from './recording.ts';
import { msUntilSettled } from './settle.ts';
import type { CheckOptions, LogoutLensLogout, LogoutLensTimeline } from './types.ts';

const WAITS_MS = 10_000;
/** Each look is a whole export. */
const LOOKS_EVERY_MS = 500;
/** A page that is busy without end is judged as it stands. */
const SETTLES_AT_LAST_MS = 15_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Timelines that say all of what was done until now. */
export async function settled(recording: Recording, origin?: string): Promise<LogoutLensTimeline[]> {
  const until = Date.now() + SETTLES_AT_LAST_MS;
  for (;;) {
    const timelines = await recording.timelines(origin);
    const waitMs = Math.max(0, ...timelines.map(msUntilSettled));
    if (waitMs === 0 || Date.now() + waitMs > until) return timelines;
    await pause(waitMs);
  }
}

/** Logouts that nobody meant and the test did not expect, in order. */
export function unexpectedIn(timelines: readonly LogoutLensTimeline[], recording: Recording): Found[] {
  return timelines.flatMap((timeline) =>
    timeline.logouts
      .filter(({ id, code }) => code !== 'MANUAL_LOGOUT' && !recording.expected.has(keyOf(timeline, id)))
      .map((logout) => ({ timeline, logout })),
  );
}

export async function expectNoLogout(recording: Recording, { origin }: CheckOptions = {}): Promise<void> {
  const found = unexpectedIn(await settled(recording, origin), recording);
  if (found.length > 0) throw failed(recording, unexpectedText('expectNoLogout()', found));
}

export async function expectLogout(
  recording: Recording,
  code: string,
  { origin, timeoutMs = WAITS_MS }: CheckOptions = {},
): Promise<LogoutLensLogout> {
  const check = `expectLogout('${code}')`;
  const until = Date.now() + timeoutMs;
  for (;;) {
    const timelines = await recording.timelines(origin);
    const found = timelines
      .flatMap((timeline) => timeline.logouts.map((logout) => ({ timeline, logout })))
      .filter(({ timeline, logout }) => logout.final && !recording.expected.has(keyOf(timeline, logout.id)))
      .sort((a, b) => a.logout.at - b.logout.at)
      .at(-1);
    if (found?.logout.code === code) {
      recording.expected.add(keyOf(found.timeline, found.logout.id));
      return found.logout;
    }
    if (found !== undefined) throw failed(recording, otherCauseText(check, code, found));
    if (Date.now() >= until) throw failed(recording, noLogoutText(check, timelines, timeoutMs));
    await pause(LOOKS_EVERY_MS);
  }
}

export { annotationOf };

/** Ids are of one site's log. */
const keyOf = ({ site }: LogoutLensTimeline, id: string) => `${site.origin} ${id}`;

function failed(recording: Recording, says: string): Error {
  recording.failed = true;
  const error = new Error(says);
  // The report shows the line of the test; ours tell it nothing.
  Error.captureStackTrace(error, failed);
  return error;
}
