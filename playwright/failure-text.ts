import { plain } from '../lib/cli/emphasis.ts';
import { type PrintedLogout, type PrintedTimeline, verdictText } from '../lib/cli/verdict-text.ts';
import { nameOfCode, words } from '../lib/exports/words.ts';
import type { LogoutLensLogout, LogoutLensTimeline } from './types.ts';

/** A logout, and the timeline that it is of. */
export type Found = { timeline: LogoutLensTimeline; logout: LogoutLensLogout };

/** Why `expectNoLogout` fails: the verdict as the command line prints it, and where the rest is. */
export function unexpectedText(check: string, found: readonly Found[]): string {
  const [first] = found;
  const head = words('playwright.unexpected', {
    check,
    site: first?.timeline.site.origin ?? '',
    count: found.length,
  });
  return [head, ...found.map(verdictOf), words('playwright.attached')].join('\n\n');
}

/** Why `expectLogout` fails where somebody was logged out by something else. */
export function otherCauseText(check: string, code: string, found: Found): string {
  const { logout } = found;
  const isOpen = logout.alternatives.some((one) => one.code === code);
  return [
    words('playwright.other-cause', { check, code, found: logout.code }),
    ...(nameOfCode(code) === null ? [words('playwright.unknown-code', { code })] : []),
    ...(isOpen ? [words('playwright.among-open', { code })] : []),
    verdictOf(found),
    words('playwright.other-cause.advice', { found: logout.code }),
    words('playwright.attached'),
  ].join('\n\n');
}

/** Why `expectLogout` fails where nobody was logged out. */
export function noLogoutText(
  check: string,
  timelines: readonly LogoutLensTimeline[],
  waitedMs: number,
): string {
  const seen = timelines.map(({ site, sessions, events }) =>
    words('playwright.seen', { site: site.origin, sessions: sessions.length, events: events.length }),
  );
  return [
    words('playwright.none', { check, waited: { durationMs: waitedMs } }),
    ...(seen.length === 0 ? [words('playwright.nothing-seen')] : seen),
    words('playwright.none.advice'),
  ].join('\n\n');
}

/** One line of a logout, for an annotation of the report. */
export function annotationOf({ logout }: Found): string {
  return `${logout.code}: ${logout.title}`;
}

/** Timelines are whole at run time; their public type is of the part that is promised. */
function verdictOf({ timeline, logout }: Found): string {
  return verdictText(timeline as unknown as PrintedTimeline, logout as unknown as PrintedLogout, plain);
}
