import type { Joined } from './join.ts';

/** Why lines of a log were not joined; `server-log.left-out.<why>` says it. */
export type WhyLeftOut =
  | 'unread'
  | 'outside'
  | 'silent'
  | 'another'
  | 'unattributed'
  | 'other-time'
  | 'dropped';

/** How many lines were not joined, by why; none that are none. Lines of requests say nothing of an end: they are silent. */
export function leftOutOf(
  found: Pick<Joined['found'], 'lines' | 'read' | 'parts' | 'outside' | 'stating' | 'dropped' | 'leftOut'>,
): { why: WhyLeftOut; count: number }[] {
  const { lines, read, parts, outside, stating, dropped, leftOut } = found;
  const counts: Record<WhyLeftOut, number> = {
    unread: lines - read - parts,
    outside,
    silent: read - outside - stating,
    another: leftOut.another,
    unattributed: leftOut.unattributed,
    'other-time': leftOut['other-time'],
    dropped,
  };
  return Object.entries(counts).flatMap(([why, count]) =>
    count > 0 ? [{ why: why as WhyLeftOut, count }] : [],
  );
}
