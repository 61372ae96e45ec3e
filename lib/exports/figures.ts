import type { Timeline, TimelineCredential, TimelineLogout } from './timeline.ts';
import { words } from './words.ts';

/** Figures of a report, in words. */

export function duration(ms: number | null): string {
  return ms === null
    ? words('common.remaining.unknown')
    : words('export.duration', { duration: { durationMs: ms } });
}

export function instant(ms: number): string {
  return words('export.instant', { at: { instantMs: ms } });
}

export function percent(share: number): string {
  return words('export.percent', { percent: Math.round(share * 100) });
}

/** `35 min left`, `expired 4 s ago`, `not known`. */
export function remaining(ms: number | null): string {
  if (ms === null) return words('common.remaining.unknown');
  const length = { durationMs: Math.abs(ms) };
  return ms < 0
    ? words('common.remaining.ago', { duration: length })
    : words('common.remaining.left', { duration: length });
}

/** Below this, who came first matters, and that is told in thousandths of a second. */
const CLOSE_MS = 60_000;

/** Time against the logout: `-25 min`, `+0.150 s`, `0.000 s`. */
export function relative(at: number, logoutAt: number): string {
  const ms = at - logoutAt;
  if (Math.abs(ms) < CLOSE_MS) return words('export.relative', { seconds: ms / 1_000 });
  return `${ms > 0 ? '+' : ''}${duration(ms)}`;
}

/** `localStorage auth, state.token`; where a value is kept. */
export function placeOf(credential: Pick<TimelineCredential, 'place'>): { area: string; key: string } {
  const { area, key, path } = credential.place;
  return { area: words(`common.place.${area}`), key: path ? `${key} → ${path}` : key };
}

/** Moment of a step of the chain: that of its first event, null where it names none. */
export function stepAt(
  step: { eventIds: readonly string[] },
  times: ReadonlyMap<string, number>,
): number | null {
  const known = step.eventIds.flatMap((id) => times.get(id) ?? []);
  return known.length === 0 ? null : Math.min(...known);
}

export function eventTimes(timeline: Timeline): ReadonlyMap<string, number> {
  return new Map(timeline.events.map((event) => [event.id, event.at]));
}

/** The latest logout is what a report is about; null where there was none. */
export function latestLogout(timeline: Pick<Timeline, 'logouts'>): TimelineLogout | null {
  return timeline.logouts.reduce<TimelineLogout | null>(
    (latest, logout) => (latest === null || logout.at >= latest.at ? logout : latest),
    null,
  );
}

/** Facts of a logout as pairs of label and value, those that are known. `code` values are shown as they are. */
export function factsOf(logout: TimelineLogout): { label: string; value: string; isCode: boolean }[] {
  const facts = [
    { label: words('export.fact.at'), value: instant(logout.at), isCode: false },
    { label: words('export.fact.location'), value: logout.location, isCode: true },
    { label: words('export.fact.idle'), value: duration(logout.idleMs), isCode: false },
    { label: words('export.fact.session-age'), value: duration(logout.sessionAgeMs), isCode: false },
  ];
  if (logout.signInLocation !== null)
    facts.push({ label: words('export.fact.sign-in'), value: logout.signInLocation, isCode: true });
  if (logout.culprit !== null) {
    facts.push({ label: words('export.fact.ended-by'), value: logout.culprit.says, isCode: false });
    if (logout.culprit.url !== null && logout.culprit.line !== null)
      facts.push({ label: words('export.fact.where'), value: whereOf(logout.culprit), isCode: true });
  }
  for (const [name, value] of Object.entries(logout.context)) {
    facts.push({ label: name, value: String(value), isCode: true });
  }
  return facts;
}

function whereOf(culprit: NonNullable<TimelineLogout['culprit']>): string {
  const line =
    culprit.line === null ? '' : `:${culprit.line}${culprit.column === null ? '' : `:${culprit.column}`}`;
  return `${culprit.function === null ? '' : `${culprit.function} `}${culprit.url}${line}`;
}
