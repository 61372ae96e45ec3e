import type { Session } from '../detect/types.ts';
import type { LogEvent } from '../events/event.ts';
import { text } from '../messages/text.ts';
import { credentialLanes, type DatedCredential } from './credential-lanes.ts';
import { createEventTracks } from './event-tracks.ts';
import { pausesIn } from './pauses.ts';
import { type LogoutMark, sessionLane } from './session-lane.ts';
import type { EventLane } from './sort-event.ts';
import type { Lane, LaneKind, PictureModel } from './types.ts';

/** What a log was found to say, as far as the picture shows it. */
export type PictureFindings = {
  sessions: readonly Session[];
  credentials: readonly DatedCredential[];
  logouts: readonly LogoutMark[];
  /** Whether somebody is signed in now: then the picture reaches to `nowMs`. */
  goesOn: boolean;
};

const MAX_CREDENTIALS = 10;
const MAX_TABS = 6;

const EVENT_LANES: readonly { lane: EventLane; kind: LaneKind }[] = [
  { lane: 'sign-in', kind: 'requests' },
  { lane: 'refresh', kind: 'requests' },
  { lane: 'api', kind: 'requests' },
  { lane: 'pages', kind: 'requests' },
];

/**
 * Makes models of a log that grows. Pure but for what it remembers of the log before, so that an addition costs what
 * was added and not the whole. The marks of a model grow with the next one: draw the latest only.
 */
export function createPictureModel(): (
  log: readonly LogEvent[],
  findings: PictureFindings,
  nowMs: number,
) => PictureModel {
  const follow = createEventTracks();
  return (log, findings, nowMs) => {
    const tracks = follow(log);
    const first = log[0]?.at ?? 0;
    const last = log.at(-1)?.at ?? first + 1;
    const until = Math.max(last, findings.goesOn && Number.isFinite(nowMs) ? nowMs : last);
    const credentials = credentialLanes(findings.credentials, log, until, MAX_CREDENTIALS);
    const tabs = [...tracks.tabs].sort((a, b) => b.lastAt - a.lastAt);
    const eventLane = (lane: EventLane, kind: LaneKind): Lane[] => {
      const marks = tracks.lanes.get(lane);
      if (marks === undefined || marks.count === 0) return [];
      const name = text(`picture.lane.${lane}`);
      return [{ key: lane, kind, name, form: 'ticks', marks, things: null }];
    };
    const lanes: Lane[] = [
      sessionLane(findings.sessions, findings.logouts, log, until),
      ...eventLane('marks', 'marks'),
      ...credentials.lanes,
      ...EVENT_LANES.flatMap(({ lane, kind }) => eventLane(lane, kind)),
      ...eventLane('activity', 'activity'),
      ...tabs
        .slice(0, MAX_TABS)
        .sort((a, b) => a.firstAt - b.firstAt || a.tabId - b.tabId)
        .map((tab): Lane => {
          const name = text('picture.lane.tab', { tab: String(tab.tabId) });
          return { key: `tab ${tab.tabId}`, kind: 'tab', name, form: 'bars', ...tab.spans(until) };
        }),
      ...eventLane('other', 'other'),
    ];
    const activity = tracks.lanes.get('activity');
    const expiries = findings.credentials.flatMap(({ credential, expiresAt }) =>
      credential.replacedBy === null && expiresAt !== null && Number.isFinite(expiresAt) ? [expiresAt] : [],
    );
    return {
      lanes: lanes.filter((lane) => lane.marks.count > 0 || lane.kind === 'sessions'),
      breaks: tracks.breaks,
      pauses: activity === undefined ? [] : pausesIn(activity, until),
      logouts: findings.logouts
        .map(({ at, logoutId }) => ({ at, logoutId }))
        .filter(({ at }) => Number.isFinite(at))
        .sort((a, b) => a.at - b.at),
      extent: { from: first, to: Math.max(until, first + 1) },
      reach: { from: first, to: Math.max(until, first + 1, ...expiries.slice(0, MAX_EXPIRIES)) },
      events: log.length,
      leftOut: { credentials: credentials.leftOut, tabs: Math.max(0, tabs.length - MAX_TABS) },
    };
  };
}

/** Arguments of one call; expiries beyond so many belong to nothing that is shown. */
const MAX_EXPIRIES = 1_000;
