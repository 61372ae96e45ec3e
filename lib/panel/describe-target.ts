import type { LogEvent } from '../events/event.ts';
import { type TextRef, text } from '../messages/text.ts';
import { createScale } from '../picture/scale.ts';
import { firstFrom } from '../picture/track.ts';
import type { Break, Lane, PictureModel, Span, Target, Thing } from '../picture/types.ts';
import { credentialName, placeName } from './credential-words.ts';
import { describeEvent } from './describe-event.ts';
import type { TimeFormat } from './time-format.ts';

/** What a mark of the picture says. `eventId` and `logoutId`: what choosing it chooses. */
export type TargetWords = {
  at: number;
  says: TextRef;
  /** A second line: when a credential expires. */
  also: TextRef | null;
  /** Other marks of the lane in the same pixel. */
  moreHere: number;
  eventId: string | null;
  logoutId: string | null;
};

/** Words for a mark or a break; null where the model has it no more. */
export function describeTarget(
  model: PictureModel,
  log: readonly LogEvent[],
  target: Target,
  time: TimeFormat,
  view: { shown: Span; widthPx: number },
): TargetWords | null {
  const idAt = (index: number) => log[index]?.id ?? null;
  if ('breakIndex' in target) {
    const one = model.breaks[target.breakIndex];
    if (one === undefined) return null;
    return { ...PLAIN, at: one.from, says: breakWords(one), eventId: idAt(one.eventIndex) };
  }
  const lane = model.lanes.find(({ key }) => key === target.laneKey);
  if (lane === undefined || target.item >= lane.marks.count) return null;
  const { marks, things } = lane;
  const at = marks.from[target.item] as number;
  const ref = marks.ref[target.item] as number;
  if (things === null) {
    const event = log[ref];
    if (event === undefined) return null;
    const moreHere = othersHere(lane, at, view);
    return { ...PLAIN, at, says: describeEvent(event), moreHere, eventId: event.id };
  }
  const thing = things[ref];
  if (thing === undefined) return null;
  const to = marks.to[target.item] as number;
  return {
    ...PLAIN,
    ...thingWords(thing, at, to, lane, time),
    at,
    eventId: idAt(thing.eventIndex),
    logoutId: thing.what === 'logout' ? thing.logoutId : null,
  };
}

const PLAIN = { also: null, moreHere: 0, eventId: null, logoutId: null } as const;

function othersHere(
  { marks }: Lane,
  at: number,
  { shown, widthPx }: { shown: Span; widthPx: number },
): number {
  const scale = createScale(shown, 0, Math.max(widthPx, 1));
  const left = Math.floor(scale.toX(at));
  return Math.max(0, firstFrom(marks, scale.toTime(left + 1)) - firstFrom(marks, scale.toTime(left)) - 1);
}

function breakWords({ why, from, to }: Break): TextRef {
  const lasted = Number.isFinite(to) ? to - from : 0;
  return text(`picture.break.${why}`, { duration: { durationMs: lasted } });
}

function thingWords(
  thing: Thing,
  from: number,
  to: number,
  { name }: Lane,
  time: TimeFormat,
): { says: TextRef; also?: TextRef } {
  const [begins, ends] = [time.full(from), time.full(to)];
  switch (thing.what) {
    case 'session':
      return {
        says:
          thing.endedAt === null
            ? text('picture.at-session-open', { from: begins })
            : text('picture.at-session', { from: begins, to: ends }),
      };
    case 'logout':
      return { says: text('picture.at-logout', { title: { text: thing.title } }) };
    case 'tab':
      return { says: text(`picture.at-tab.${thing.state}`, { tab: name.params?.tab ?? '', from: begins }) };
    case 'credential': {
      const { kind, place, ended, endedAt } = thing.credential;
      const params = { credential: credentialName(kind), place: placeName(place), from: begins, to: ends };
      const end = text(`picture.ended.${ended ?? 'unknown'}`);
      return {
        says:
          endedAt === null
            ? text('picture.at-credential-open', params)
            : text('picture.at-credential', { ...params, ended: { text: end } }),
        ...(thing.expiresAt === null
          ? {}
          : { also: text('picture.expires', { at: time.full(thing.expiresAt) }) }),
      };
    }
  }
}
