import type { Credential } from '../detect/types.ts';
import type { TextRef } from '../messages/text.ts';
import type { Marks } from './track.ts';

export type LaneKind = 'sessions' | 'credential' | 'requests' | 'activity' | 'tab' | 'other' | 'marks';

/** What a mark stands for that is no event by itself. `eventIndex`: the event that shows it, -1 where none does. */
export type Thing =
  | {
      what: 'credential';
      credential: Credential;
      expiresAt: number | null;
      nextAt: number;
      eventIndex: number;
    }
  | { what: 'session'; sessionId: string; endedAt: number | null; eventIndex: number }
  | { what: 'logout'; logoutId: string; title: TextRef; eventIndex: number }
  | { what: 'tab'; state: 'visible' | 'hidden' | 'unknown'; eventIndex: number };

/**
 * One line of the picture. `bars`: marks have a length and lie beside each other. `ticks`: many marks, gathered to one
 * a pixel, as high as they are many or grave.
 */
export type Lane = {
  /** The same as long as the lane means the same. */
  key: string;
  kind: LaneKind;
  name: TextRef;
  form: 'bars' | 'ticks';
  marks: Marks;
  /** Null: `marks.ref` is the place of an event in the log. */
  things: readonly Thing[] | null;
};

/** A time in which less was seen, or nothing could happen: hatched through all lanes. */
export type Break = {
  from: number;
  to: number;
  why: 'asleep' | 'offline' | 'gap' | 'stopped' | 'away';
  eventIndex: number;
};

/** A pause without any input, in all tabs. */
export type Pause = { from: number; to: number; afterEvent: number };

/** From when to when; `to` is later. ms since the epoch. */
export type Span = { from: number; to: number };

/** All that the picture shows, in time and not yet in pixels. */
export type PictureModel = {
  lanes: readonly Lane[];
  breaks: readonly Break[];
  pauses: readonly Pause[];
  logouts: readonly { at: number; logoutId: string }[];
  /** What happened: from the first event to the last, or to now where a session goes on. */
  extent: Span;
  /** How far one can look: `extent` and the furthest expiry ahead. */
  reach: Span;
  /** Events in the log. */
  events: number;
  /** Lanes of credentials and of tabs that found no room. */
  leftOut: { credentials: number; tabs: number };
};

/** A mark of a lane, or a break. */
export type Target = { laneKey: string; item: number } | { breakIndex: number };
