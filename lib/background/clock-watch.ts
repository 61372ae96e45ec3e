import type { EventDraft } from '../events/event.ts';
import { CLOCK_JUMP_MS, createClockComparison } from '../messaging/clock-comparison.ts';
import type { Area } from '../platform/area.ts';

/** A jump that a site's log tells of, and which relays have reported it since. */
type Known = { site: string; byMs: number; relayIds: string[] };

export type ClockWatch = {
  /** What the background itself finds: by how much the clock has jumped since it was last asked, 0 for not at all. */
  jumpedBy(): number;
  /** Takes note of a jump that is being told in a site's log. */
  told(site: string, byMs: number): void;
  /** Every open page reports the same jump, hidden ones hours later: whether this is one that the log has already. */
  isKnown(site: string, byMs: number, relayId: string): boolean;
};

const KEY = 'clock-jumps';
const MAX_KNOWN = 40;

/** Notices that the computer's clock was moved, and keeps every site from being told of the same jump twice. */
export async function startClockWatch(
  session: Area,
  wall: () => number,
  monotonic: () => number,
): Promise<ClockWatch> {
  const stored = await session.get(KEY).catch(() => null);
  let known: Known[] = Array.isArray(stored) ? (stored as Known[]) : [];
  const save = () => {
    known = known.slice(-MAX_KNOWN);
    void session.set({ [KEY]: known }).catch(() => {});
  };
  return {
    jumpedBy: createClockComparison(wall, monotonic),
    told(site, byMs) {
      known.push({ site, byMs, relayIds: [] });
      save();
    },
    isKnown(site, byMs, relayId) {
      const same = known.find(
        (one) =>
          one.site === site && Math.abs(one.byMs - byMs) <= CLOCK_JUMP_MS && !one.relayIds.includes(relayId),
      );
      if (same === undefined) known.push({ site, byMs, relayIds: [relayId] });
      else same.relayIds.push(relayId);
      save();
      return same !== undefined;
    },
  };
}

export const jumpDraft = (at: number, byMs: number): EventDraft => ({
  kind: 'clock.jumped',
  at,
  by: 'browser',
  byMs,
});
