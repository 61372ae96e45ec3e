import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Story } from '../../tests/support/story.ts';
import { detect } from '../detect/detect.ts';
import type { LogEvent } from '../events/event.ts';
import { compareEvents } from '../events/log.ts';
import { createPictureModel, type PictureFindings } from './model.ts';
import { BAD } from './paint.ts';
import type { PictureModel } from './types.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const story = () =>
  new Story()
    .signIn()
    .work(3)
    .wait(25 * MINUTE)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'] })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
    .giveUp();

function findingsOf(log: readonly LogEvent[]): PictureFindings {
  const { sessions, credentials, incidents, current } = detect(log);
  return {
    sessions,
    credentials: credentials.map((credential) => ({ credential, expiresAt: credential.expiresAt })),
    logouts: incidents.map(({ id, at, firstLink }) => ({
      logoutId: id,
      at,
      title: { id: 'x' },
      first: firstLink,
    })),
    goesOn: current !== null,
  };
}

/** All that a model says, without the memory that its tracks have to spare. */
const plain = (model: PictureModel) =>
  JSON.parse(
    JSON.stringify({
      ...model,
      lanes: model.lanes.map(({ marks, ...lane }) => ({
        ...lane,
        marks: [...Array(marks.count).keys()].map((index) => [
          marks.from[index],
          marks.to[index],
          marks.paint[index],
          marks.ref[index],
        ]),
      })),
    }),
  );

const once = (log: readonly LogEvent[], nowMs: number) => createPictureModel()(log, findingsOf(log), nowMs);
const lane = (model: PictureModel, key: string) => model.lanes.find((one) => one.key === key);

describe('the model of the picture', () => {
  const { events, now } = story();
  const log = [...events].sort(compareEvents);
  const model = once(log, now);

  it('has a lane for the session with its logout, for each credential, and for what happened', () => {
    const kinds = model.lanes.map(({ kind }) => kind);
    expect(kinds[0]).toBe('sessions');
    expect(kinds.filter((kind) => kind === 'credential')).toHaveLength(2);
    expect(new Set(kinds)).toEqual(
      new Set(['sessions', 'credential', 'requests', 'activity', 'tab', 'other']),
    );
    expect(model.lanes[0]?.things?.map(({ what }) => what)).toEqual(['session', 'logout']);
  });

  it('colours a refused request as one, wherever it was asked for', () => {
    for (const key of ['api', 'refresh']) {
      const { marks } = lane(model, key)!;
      expect(marks.paint[marks.count - 1]).toBe(BAD);
    }
  });

  it('leads from each mark to an event of the log', () => {
    for (const { marks, things } of model.lanes) {
      for (let index = 0; index < marks.count; index += 1) {
        const ref = marks.ref[index]!;
        if (things === null) expect(log[ref]?.at).toBe(marks.from[index]);
        else expect(things[ref]).toBeDefined();
      }
    }
  });

  it('knows the long pause', () => {
    const longest = Math.max(...model.pauses.map(({ from, to }) => to - from));
    expect(longest).toBeGreaterThan(24 * MINUTE);
  });

  it('reaches as far ahead as the longest life of what is held', () => {
    const signedIn = new Story().signIn();
    const held = once([...signedIn.events].sort(compareEvents), signedIn.now);
    expect(held.reach.to).toBeGreaterThan(held.extent.to);
  });

  it('is the same however the log came, in any pieces, with late events between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: log.length }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat({ max: log.length - 1 }), { maxLength: 8 }),
        (sizes, late) => {
          const make = createPictureModel();
          const lateOnes = new Set(late);
          for (const size of [...sizes].sort((a, b) => a - b)) {
            const part = log.slice(0, size).filter((_, index) => !lateOnes.has(index));
            make(part, findingsOf(part), now);
          }
          expect(plain(make(log, findingsOf(log), now))).toEqual(plain(model));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('begins anew with a log that was cleared, and with one of another site', () => {
    const make = createPictureModel();
    make(log, findingsOf(log), now);
    expect(make([], findingsOf([]), now).lanes.map(({ kind }) => kind)).toEqual(['sessions']);
    const other = [...new Story({ origin: 'https://b.example' }).signIn().events].sort(compareEvents);
    expect(plain(make(other, findingsOf(other), now))).toEqual(plain(once(other, now)));
  });

  it('shows breaks of every kind, and one that goes on', () => {
    const base = { by: 'browser', origin: 'https://app.example', tabId: null } as const;
    const at = (minute: number) => log[0]!.at + minute * MINUTE;
    const broken: LogEvent[] = [
      { ...base, id: 'b1', kind: 'clock.jumped', at: at(10), byMs: 5 * MINUTE },
      { ...base, id: 'b2', kind: 'network.changed', at: at(11), online: false },
      { ...base, id: 'b3', kind: 'network.changed', at: at(12), online: true },
      { ...base, id: 'b4', kind: 'recording.gap', at: at(14), from: at(13), to: at(14), why: 'paused' },
      { ...base, id: 'b5', kind: 'machine.idle', at: at(20), state: 'idle', afterMs: MINUTE },
      { ...base, id: 'b6', kind: 'recording.stopped', at: at(21), why: 'paused' },
    ];
    const { breaks } = once(broken, at(30));
    expect(breaks.map(({ why, from, to }) => [why, (from - at(0)) / MINUTE, (to - at(0)) / MINUTE])).toEqual([
      ['asleep', 5, 10],
      ['offline', 11, 12],
      ['gap', 13, 14],
      ['away', 19, Number.POSITIVE_INFINITY],
      ['stopped', 21, Number.POSITIVE_INFINITY],
    ]);
  });

  it('says how many places and tabs it has no room for', () => {
    const tabs = Array.from(
      { length: 9 },
      (_, tabId): LogEvent => ({
        id: `t${tabId}`,
        kind: 'page.visibility',
        at: tabId,
        by: 'page',
        tabId,
        state: 'visible',
      }),
    );
    const { leftOut, lanes } = once(tabs, 10);
    expect(leftOut).toEqual({ credentials: 0, tabs: 3 });
    expect(lanes.filter(({ kind }) => kind === 'tab')).toHaveLength(6);
  });
});
