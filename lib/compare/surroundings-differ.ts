import type { Clock } from '../detect/types.ts';
import type { EventOf } from '../events/event.ts';
import { text } from '../messages/text.ts';
import { differs, side } from './sides.ts';
import type { DifferenceRule, Piece } from './types.ts';

/** Beyond what is uncertain of both, so much more. */
const CLOCK_MARGIN_MS = 2_000;

/** Servers whose clocks stood otherwise against the browser's. */
export const clocksDiffer: DifferenceRule = (a, b) => {
  const name = (clock: Clock, { origin }: Piece) => (clock.origin === origin ? '' : clock.origin);
  const ofB = new Map(b.clocks.map((clock) => [name(clock, b), clock]));
  return a.clocks.flatMap((mine) => {
    const key = name(mine, a);
    const theirs = ofB.get(key);
    if (theirs === undefined) return [];
    const offMs = Math.abs(mine.offsetMs - theirs.offsetMs);
    if (offMs <= mine.uncertaintyMs + theirs.uncertaintyMs + CLOCK_MARGIN_MS) return [];
    const about = text(key === '' ? 'compare.about.own-clock' : 'compare.about.clock', { origin: key });
    return [differs('clock', key, about, clockWords(mine, a), clockWords(theirs, b), offMs)];
  });
};

function clockWords({ origin, offsetMs }: Clock, { facts }: Piece) {
  const dated = facts.find(
    ({ event }) => event.serverDate !== undefined && event.url.startsWith(`${origin}/`),
  );
  const how = offsetMs === 0 ? 'agrees' : offsetMs > 0 ? 'ahead' : 'behind';
  return side(
    text(`compare.clock.${how}`, { duration: { durationMs: Math.abs(offsetMs) } }),
    dated?.event.id,
  );
}

/** One tab against several: with two, credentials have two owners. */
export const tabsDiffer: DifferenceRule = (a, b) => {
  const [ofA, ofB] = [a.life?.tabs ?? 0, b.life?.tabs ?? 0];
  const isOneAgainstMany = Math.min(ofA, ofB) === 1 && Math.max(ofA, ofB) > 1;
  if (!isOneAgainstMany) return [];
  const words = (piece: Piece, tabs: number) =>
    side(text('compare.tabs', { count: tabs }), ...firstOfTabs(piece));
  return [differs('tabs', '', text('compare.about.tabs'), words(a, ofA), words(b, ofB))];
};

function firstOfTabs({ events }: Piece): string[] {
  const first = new Map<number, string>();
  for (const event of events) {
    if (event.kind === 'page.navigated' && event.tabId != null && !first.has(event.tabId) && !event.frameId)
      first.set(event.tabId, event.id);
  }
  return [...first.values()].slice(0, 4);
}

/** The computer slept during one of the two. */
export const sleepDiffers: DifferenceRule = (a, b) => {
  const [ofA, ofB] = [sleepsOf(a), sleepsOf(b)];
  if ((ofA.length === 0) === (ofB.length === 0)) return [];
  const words = (jumps: readonly EventOf<'clock.jumped'>[]) => {
    const sleptMs = jumps.reduce((sum, { byMs }) => sum + byMs, 0);
    return jumps.length === 0
      ? side(text('compare.sleep.none'))
      : side(
          text('compare.sleep.slept', { duration: { durationMs: sleptMs } }),
          ...jumps.map(({ id }) => id),
        );
  };
  return [differs('sleep', '', text('compare.about.sleep'), words(ofA), words(ofB))];
};

function sleepsOf({ events }: Piece): EventOf<'clock.jumped'>[] {
  return events.filter((event) => event.kind === 'clock.jumped').filter(({ byMs }) => byMs > 0);
}

/** Another build of the page (only within one log: its fingerprints are no other log's), or a new one on the way. */
export const buildDiffers: DifferenceRule = (a, b) => {
  const [ofA, ofB] = [buildsOf(a), buildsOf(b)];
  if (ofA.size === 0 || ofB.size === 0) return [];
  const isOther = a.log === b.log && [...ofA.keys()].every((build) => !ofB.has(build));
  const isDeployed = ofA.size > 1 !== ofB.size > 1;
  if (!isOther && !isDeployed) return [];
  const words = (builds: Map<string, string>) => {
    const names = [...builds.keys()].map((build) => build.slice(0, 8)).join(', ');
    return side(text('compare.build', { count: builds.size, builds: names }), ...builds.values());
  };
  return [differs('build', '', text('compare.about.build'), words(ofA), words(ofB))];
};

function buildsOf({ events, origin }: Piece): Map<string, string> {
  const found = new Map<string, string>();
  for (const event of events) {
    if (event.kind === 'page.build' && (event.origin ?? origin) === origin && !found.has(event.build))
      found.set(event.build, event.id);
  }
  return found;
}
