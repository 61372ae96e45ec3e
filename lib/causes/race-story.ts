import { originAndPath, pathOf } from '../detect/sign-in-url.ts';
import type { Incident, RequestFact } from '../detect/types.ts';
import { type TextRef, text } from '../messages/text.ts';
import { delayedRace } from './delayed-race.ts';
import { eventIdsOf } from './facts.ts';
import { laneName } from './lane-name.ts';
import { refreshRace } from './refresh-race.ts';

/** Who took part: a tab in sight, one that nobody looked at, or a page or worker whose tab is not known. */
export type RaceLane = { tabId: number | null; kind: 'tab' | 'hidden' | 'background' };

/**
 * `won` and `lost`: an answer to the shared token; `lost` may be no answer at all. `taken`: accepted as well.
 * `lived-on`: requests that the server took after the race. `refused`: what it refused after that; `dropped`: a tab
 * lost its credentials; `signed-out`: the page to sign in on.
 */
export type RaceStepKind = 'won' | 'taken' | 'lost' | 'lived-on' | 'refused' | 'dropped' | 'signed-out';

/** One thing that happened. `lane` is an index into the lanes; null where it concerns all of them. */
export type RaceStep = {
  at: number;
  lane: number | null;
  kind: RaceStepKind;
  says: TextRef;
  eventIds: string[];
};

/** A refresh race told from its beginning to the logout. Delayed: the logout came with the next use of the family. */
export type RaceStory = {
  form: 'immediate' | 'delayed';
  fingerprint: string;
  lanes: RaceLane[];
  /** When each lane sent the shared token: index of the lane and ms, in order. */
  sent: { at: number; lane: number }[];
  steps: RaceStep[];
  lagMs: number | null;
  lifetimeMs: number | null;
};

/** More than this says nothing more. */
const STEPS_AFTER = 6;

/**
 * The race behind a logout, as lanes and steps. Null where no refresh token was seen to be used twice, and where the
 * logout has nothing to do with it. Words are message ids; nothing is judged here: that is the cause's.
 */
export function raceStory(incident: Incident): RaceStory | null {
  const delayed = delayedRace(incident);
  const race = delayed ?? refreshRace(incident);
  if (!race) return null;
  const raceEndedAt = Math.max(...race.uses.map(({ event }) => event.at));
  const lanes: RaceLane[] = [];
  const laneOf = (tabId: number | null, at: number): number => {
    const known = lanes.findIndex((lane) => lane.tabId === tabId);
    if (known >= 0) return known;
    lanes.push({ tabId, kind: kindOf(incident, tabId, at) });
    return lanes.length - 1;
  };
  const tabOf = (fact: RequestFact) => {
    const { tabId } = fact.event;
    return tabId == null || tabId < 0 ? null : tabId;
  };
  const sent = race.uses.map((fact) => ({
    at: fact.event.startedAt,
    lane: laneOf(tabOf(fact), fact.event.startedAt),
  }));
  const name = (lane: number) => laneName(lanes[lane] as RaceLane);
  const steps: RaceStep[] = race.uses.map((fact, index) => {
    const lane = sent[index]?.lane ?? 0;
    const kind = fact === race.winner ? 'won' : fact.outcome === 'accepted' ? 'taken' : 'lost';
    const answered = fact.outcome === 'no-answer' ? 'unanswered' : kind;
    return {
      at: fact.event.at,
      lane,
      kind,
      says: text(`race.step.${answered}`, {
        lane: name(lane),
        status: fact.event.status ?? 0,
        took: { durationMs: fact.event.at - fact.event.startedAt },
      }),
      eventIds: eventIdsOf(fact),
    };
  });

  const later = incident.requests.filter(
    (fact) => fact.outcome === 'accepted' && !race.uses.includes(fact) && fact.event.startedAt >= raceEndedAt,
  );
  const [next] = later;
  const last = later.at(-1);
  if (next && last)
    steps.push({
      at: next.event.at,
      lane: null,
      kind: 'lived-on',
      says: text('race.step.lived-on', {
        count: later.length,
        until: { durationMs: last.event.at - raceEndedAt },
      }),
      eventIds: eventIdsOf(next, last === next ? undefined : last),
    });
  const after: RaceStep[] = incident.refusals
    .filter((fact) => !race.uses.includes(fact) && fact.event.at >= (race.uses[0]?.event.startedAt ?? 0))
    .map((fact) => {
      const lane = laneOf(tabOf(fact), fact.event.startedAt);
      const id = fact.role === 'refresh' ? 'race.step.refresh-refused' : 'race.step.refused';
      return {
        at: fact.event.at,
        lane,
        kind: 'refused',
        says: text(id, {
          lane: name(lane),
          method: fact.event.method,
          address: pathOf(originAndPath(fact.event.url)),
          status: fact.event.status ?? 0,
          after: { durationMs: Math.max(0, fact.event.at - raceEndedAt) },
        }),
        eventIds: eventIdsOf(fact),
      };
    });
  const dropping = new Map<number | null, string[]>();
  for (const removal of incident.removals) {
    const known = dropping.get(removal.tabId);
    if (known) {
      known.push(removal.eventId);
      continue;
    }
    const eventIds = [removal.eventId];
    dropping.set(removal.tabId, eventIds);
    const lane = removal.tabId === null ? null : laneOf(removal.tabId, removal.at);
    const followed = removal.how === 'other-tab';
    after.push({
      at: removal.at,
      lane,
      kind: 'dropped',
      says: text(followed ? 'race.step.followed' : 'race.step.dropped', {
        lane: lane === null ? { text: text('race.lane.browser') } : name(lane),
      }),
      eventIds,
    });
  }
  if (incident.signInPage)
    after.push({
      at: incident.signInPage.at,
      lane: null,
      kind: 'signed-out',
      says: text('race.step.signed-out'),
      eventIds: [incident.signInPage.eventId],
    });
  steps.push(...after.sort((a, b) => a.at - b.at).slice(0, STEPS_AFTER));
  return {
    form: delayed ? 'delayed' : 'immediate',
    fingerprint: race.sharedFingerprint,
    lanes,
    sent,
    steps: steps.sort((a, b) => a.at - b.at),
    lagMs: delayed?.lagMs ?? null,
    lifetimeMs: delayed?.lifetimeMs ?? null,
  };
}

function kindOf({ scene }: Incident, tabId: number | null, at: number): RaceLane['kind'] {
  if (tabId === null) return 'background';
  const hidden = scene.hidden?.some(
    (span) => span.tabId === tabId && span.from <= at && (span.to === null || span.to > at),
  );
  return hidden ? 'hidden' : 'tab';
}
