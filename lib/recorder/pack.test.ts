import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EventDraft, LogEvent } from '../events/event.ts';
import { LOG_DATABASE } from './log-database.ts';
import { isPacked, PACK_EVENTS, packRun, unpackRun } from './pack.ts';
import { openRecorder } from './recorder.ts';

const SITE = 'https://app.example';
const HOUR_MS = 3_600_000;
let indexedDB: IDBFactory;
let boots = 0;

const boot = () => {
  boots += 1;
  return openRecorder({ indexedDB, now: () => 1_000, bootId: `boot${boots}` });
};
const draft = (at: number): EventDraft => ({ kind: 'page.left', at, by: 'browser', persisted: false });
const drafts = (count: number, from = 0) => Array.from({ length: count }, (_, i) => draft(from + i));

/** The records of the log as they lie on disk. */
async function records(): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(LOG_DATABASE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = await new Promise<unknown[]>((resolve) => {
    const request = db.transaction('runs').objectStore('runs').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  db.close();
  return all;
}

async function recorded(groups: readonly (readonly EventDraft[])[]) {
  const recorder = await boot();
  for (const group of groups) await recorder.append({ site: SITE, drafts: group });
  // Packing waits its turn; a flush comes after it.
  for (let turn = 0; turn < groups.length + 5; turn += 1) await recorder.flush();
  return recorder;
}

beforeEach(() => {
  indexedDB = new IDBFactory();
});

describe('a run that is packed', () => {
  it('comes back as it was, and is small', async () => {
    const events = drafts(PACK_EVENTS).map((one, i) => ({ ...one, id: `e${i}` })) as LogEvent[];
    const packed = await packRun({ site: SITE, firstSeq: 7, events });
    expect(await unpackRun(packed)).toEqual({ site: SITE, firstSeq: 7, events });
    expect(packed.packed.length).toBeLessThan(JSON.stringify(events).length / 4);
  });

  it('is refused where its bytes are damaged', async () => {
    const packed = await packRun({ site: SITE, firstSeq: 1, events: drafts(3) as LogEvent[] });
    await expect(unpackRun({ ...packed, count: 4 })).rejects.toThrow();
    await expect(unpackRun({ ...packed, packed: packed.packed.slice(0, 5) })).rejects.toThrow();
  });
});

describe('a log', () => {
  const many = Array.from({ length: 30 }, (_, i) => drafts(60, i * 60));

  it('packs what will not grow any more, and reads the same, also after a restart', async () => {
    const recorder = await recorded(many);
    const stored = await records();
    expect(stored.filter(isPacked).length).toBeGreaterThanOrEqual(3);
    expect(stored.length).toBeLessThan(15);
    const times = (await recorder.readAll(SITE)).map(({ at }) => at);
    expect(times).toEqual(many.flat().map(({ at }) => at));
    const next = await boot();
    expect((await next.readAll(SITE)).map(({ at }) => at)).toEqual(times);
    const since = [];
    for await (const run of next.readSince(SITE, 777)) since.push(...run.events);
    expect(since.map(({ at }) => at)).toEqual(times.slice(777));
  });

  it('leaves few events loose, and never puts into one record what lies hours apart', async () => {
    await recorded([
      drafts(60),
      drafts(60, HOUR_MS * 3),
      ...many.map((group) => group.map(({ at }) => draft(at + HOUR_MS * 6))),
    ]);
    const counts = (await records()).filter(isPacked).map(({ count }) => count);
    expect(counts.slice(0, 2)).toEqual([60, 60]);
  });

  it('that was cleared while it was being packed stays empty', async () => {
    const recorder = await boot();
    for (const group of many) void recorder.append({ site: SITE, drafts: group });
    await recorder.clear(SITE);
    await recorder.flush();
    expect(await recorder.readAll(SITE)).toEqual([]);
    expect(await records()).toEqual([]);
  });

  it('lets go of packed runs as of others, and says so', async () => {
    const recorder = await recorded(many);
    await recorder.dropBefore(SITE, 1_000);
    const events = await recorder.readAll(SITE);
    const gap = events.find(({ kind }) => kind === 'recording.gap');
    expect(gap).toMatchObject({ why: 'retention' });
    const dropped = gap?.kind === 'recording.gap' ? (gap.dropped ?? 0) : 0;
    expect(dropped).toBeGreaterThan(400);
    expect(events.length - 1).toBe(1_800 - dropped);
    expect((await recorder.head(SITE))?.count).toBe(events.length);
  });

  it('with a damaged packed run says that there, and reads the rest', async () => {
    await recorded(many);
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(LOG_DATABASE);
      request.onsuccess = () => resolve(request.result);
    });
    const store = db.transaction('runs', 'readwrite').objectStore('runs');
    store.put({ site: SITE, firstSeq: 1, count: 480, packed: new Uint8Array([1, 2, 3]) });
    db.close();
    const events = await (await boot()).readAll(SITE);
    expect(events[0]).toMatchObject({ kind: 'recording.gap', why: 'log-damaged' });
    expect(events.length).toBeGreaterThan(1_000);
  });
});
