import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../events/event.ts';
import type { Area } from '../platform/area.ts';
import { openRecorder } from '../recorder/index.ts';
import { fakeIntake } from '../sensors/browser/testing.ts';
import { type Interruption, startRecording } from './recording.ts';
import { fakeArea } from './testing.ts';

const SITE = { origin: 'https://app.test', isPrivate: false, cookieStoreId: '0' };
const form = (at: number): EventDraft => ({ kind: 'page.form', at, by: 'page', signInForm: false });
const made =
  (...drafts: EventDraft[]) =>
  async () =>
    drafts;

let boots = 0;
/** A start of the background; the same disk and session continue what an earlier one left. */
async function boot(
  indexedDB: IDBFactory,
  session: Area,
  {
    sessionStartedAt = 100,
    interruption = 'browser-closed' as Interruption | Promise<Interruption>,
    isRecorded = true,
  } = {},
) {
  boots += 1;
  const recorder = await openRecorder({ indexedDB, now: () => 500, bootId: `boot${boots}` });
  const recording = await startRecording({
    recorder,
    sites: { seen: () => {}, isRecorded: (_origin): _origin is string => isRecorded },
    intakeFor: async () => fakeIntake,
    session,
    sessionStartedAt,
    interruption: Promise.resolve(interruption),
    errands: { begin: () => ({ n: 1 }), end: () => {}, settle: () => undefined },
    bootId: `boot${boots}`,
    now: () => 500,
    firstEventsMs: 0,
  });
  const log = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await recorder.flush();
    return recorder.readAll(SITE.origin);
  };
  return { recorder, recording, log };
}

describe('a log', () => {
  it('begins with the word that recording began, once', async () => {
    const { recording, log } = await boot(new IDBFactory(), fakeArea());
    await Promise.all([recording.record(SITE, made(form(60))), recording.record(SITE, made(form(50)))]);
    const events = await log();
    expect(events.filter(({ kind }) => kind === 'recording.started')).toMatchObject([
      { why: 'watched', at: 49 },
    ]);
    expect(events).toHaveLength(3);
  });

  it('says nothing of a mere restart of the background', async () => {
    const disk = new IDBFactory();
    const session = fakeArea();
    const first = await boot(disk, session);
    await first.recording.record(SITE, made(form(50)));
    await first.log();
    const second = await boot(disk, session);
    await second.recording.record(SITE, made(form(60)));
    expect((await second.log()).map(({ kind }) => kind).sort()).toEqual([
      'page.form',
      'page.form',
      'recording.started',
    ]);
  });

  it('says since when nobody was looking after the browser was closed', async () => {
    const disk = new IDBFactory();
    const first = await boot(disk, fakeArea());
    await first.recording.record(SITE, made(form(50)));
    await first.log();
    const second = await boot(disk, fakeArea(), { sessionStartedAt: 300 });
    await second.recording.record(SITE, made(form(400)));
    const events = await second.log();
    expect(events.find(({ kind }) => kind === 'recording.gap')).toMatchObject({
      from: 50,
      to: 300,
      at: 300,
      why: 'browser-closed',
    });
    expect(events.filter(({ kind }) => kind === 'recording.started')).toMatchObject([
      { why: 'watched' },
      { why: 'browser-started', at: 300 },
    ]);
  });

  it('tells an update of the extension from a closed browser', async () => {
    const disk = new IDBFactory();
    const first = await boot(disk, fakeArea());
    await first.recording.record(SITE, made(form(50)));
    await first.log();
    const second = await boot(disk, fakeArea(), { interruption: 'extension-updated' });
    await second.recording.record(SITE, made(form(400)));
    expect(await second.log()).toContainEqual(
      expect.objectContaining({ why: 'extension-updated', from: 50 }),
    );
  });

  it('says so where the extension was switched off, also when it is killed before it knows why', async () => {
    const disk = new IDBFactory();
    const first = await boot(disk, fakeArea());
    await first.recording.record(SITE, made(form(50)));
    await first.log();
    const session = fakeArea();
    const never = new Promise<Interruption>(() => {});
    const second = await boot(disk, session, { sessionStartedAt: 300, interruption: never });
    await second.recording.record(SITE, made(form(400)));
    await second.log();
    for (let kill = 0; kill < 2; kill += 1) {
      const third = await boot(disk, session, { sessionStartedAt: 300, interruption: 'extension-off' });
      const events = await third.log();
      expect(events.filter(({ kind }) => kind === 'recording.gap')).toMatchObject([
        { from: 50, to: 300, why: 'extension-off' },
      ]);
      expect(events.at(-1)).toMatchObject({ kind: 'recording.started', why: 'background-started', at: 300 });
    }
  });

  it('says that the clock was set back where the log ends in the future', async () => {
    const disk = new IDBFactory();
    const first = await boot(disk, fakeArea());
    await first.recording.record(SITE, made(form(90_000)));
    await first.log();
    const second = await boot(disk, fakeArea(), { sessionStartedAt: 300 });
    await second.recording.record(SITE, made(form(400)));
    const events = await second.log();
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'clock.jumped', at: 300, byMs: 300 - 90_000 }),
    );
    expect(events).toContainEqual(expect.objectContaining({ why: 'browser-closed', from: 300, to: 300 }));
  });

  it('counts what the vocabulary does not know', async () => {
    const { recording, log } = await boot(new IDBFactory(), fakeArea());
    await recording.record(SITE, made(form(1), Object.assign(form(2), { secret: 'x' })));
    const events = await log();
    expect(JSON.stringify(events)).not.toContain('secret');
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'recording.gap', why: 'refused', dropped: 1 }),
    );
  });

  it('goes on when an intake fails, and says so', async () => {
    const { recording, log } = await boot(new IDBFactory(), fakeArea());
    await recording.record(SITE, async () => {
      throw new Error('boom');
    });
    expect(await log()).toContainEqual(expect.objectContaining({ why: 'refused' }));
  });

  it('of a site that is not recorded stays empty', async () => {
    const { recording, log } = await boot(new IDBFactory(), fakeArea(), { isRecorded: false });
    await recording.record(SITE, made(form(1)));
    await recording.recordObservations(SITE, [
      { make: made(form(1)), relay: { relayId: 'relay0001', seq: 0 } },
    ]);
    expect(await log()).toEqual([]);
  });

  it('keeps the order of a relay although the makers take their time', async () => {
    const { recording, log } = await boot(new IDBFactory(), fakeArea());
    const slow = (ms: number, at: number) => async () => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return [form(at)];
    };
    const relay = (seq: number) => ({ relayId: 'relay0001', seq });
    const observations = [
      { make: slow(20, 1), relay: relay(0) },
      { make: slow(1, 2), relay: relay(1) },
    ];
    await recording.recordObservations(SITE, observations);
    await recording.recordObservations(SITE, observations);
    const forms = (await log()).filter(({ kind }) => kind === 'page.form');
    expect(forms.map(({ at }) => at)).toEqual([1, 2]);
  });

  it('that goes on after a time unwatched says so', async () => {
    const { recording, recorder, log } = await boot(new IDBFactory(), fakeArea());
    await recorder.append({ site: SITE.origin, drafts: [form(50)] });
    await recording.watched(SITE.origin);
    await recording.record(SITE, made(form(600)));
    expect(await log()).toMatchObject([
      { kind: 'page.form' },
      { kind: 'recording.gap', from: 50, to: 500, why: 'not-watched' },
      { kind: 'recording.started', why: 'watched', by: 'user' },
      { kind: 'page.form' },
    ]);
  });
});
