import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventDraft, LogEvent } from '../events/event.ts';
import { guardEvent } from '../events/event.ts';
import { LOG_DATABASE } from './log-database.ts';
import type { Mirror } from './memory-log.ts';
import { openRecorder, type Recorder, type RecorderOptions } from './recorder.ts';
import { RUN_MERGE_BELOW } from './runs.ts';
import { lastSeqOf, type Run } from './types.ts';

const SITE = 'https://app.test';
const OTHER = 'https://other.test';
const RELAY = 'relay0001';
const NOW = 1_700_000_000_000;

let indexedDB: IDBFactory;
let opened: Recorder[] = [];
let boots = 0;

beforeEach(() => {
  indexedDB = new IDBFactory();
});
afterEach(() => {
  for (const recorder of opened) recorder.close();
  opened = [];
  vi.restoreAllMocks();
});

/** A new start of the background on the same disk. */
async function boot(options: Partial<RecorderOptions> = {}): Promise<Recorder> {
  boots += 1;
  const recorder = await openRecorder({
    indexedDB,
    now: () => NOW,
    bootId: `boot${boots}`,
    ...options,
  });
  opened.push(recorder);
  return recorder;
}

const draft = (at: number): EventDraft => ({ at, by: 'page', kind: 'page.form', signInForm: false });
const drafts = (from: number, count: number) => Array.from({ length: count }, (_, i) => draft(from + i));
const times = (events: LogEvent[]) => events.map(({ at }) => at);
const gaps = (events: LogEvent[]) => events.filter((event) => event.kind === 'recording.gap');

async function collect(source: AsyncGenerator<Run, void>): Promise<Run[]> {
  const runs: Run[] = [];
  for await (const run of source) runs.push(run);
  return runs;
}

/** Makes the next transactions that write fail as a full or broken disk does. */
function failWrites(times: number, name: string): void {
  const add = IDBObjectStore.prototype.put;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'runs' && left > 0) {
      left -= 1;
      throw new DOMException('made to fail', name);
    }
    return add.apply(this, args);
  });
}

describe('the log', () => {
  it('keeps events in the order of their appends, across starts of the background', async () => {
    const first = await boot();
    await Promise.all([1, 2, 3].map((at) => first.append({ site: SITE, drafts: [draft(at)] })));
    const second = await boot();
    await second.append({ site: SITE, drafts: drafts(4, 3) });
    expect(times(await second.readAll(SITE))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('gives every event an id of its own that the vocabulary accepts', async () => {
    const recorder = await boot();
    await recorder.append({ site: SITE, drafts: drafts(1, 40) });
    await recorder.append({ site: SITE, drafts: drafts(1, 3), relay: { relayId: RELAY, seq: 12 } });
    const events = await recorder.readAll(SITE);
    expect(new Set(events.map(({ id }) => id)).size).toBe(43);
    expect(events.every((event) => guardEvent(event).ok)).toBe(true);
  });

  it('gives ids that sort in the order of the appends', async () => {
    const recorder = await boot();
    await recorder.append({ site: SITE, drafts: drafts(1, 50) });
    const ids = (await recorder.readAll(SITE)).map(({ id }) => id);
    expect([...ids].sort()).toEqual(ids);
  });

  it('keeps sites apart', async () => {
    const recorder = await boot();
    await Promise.all([
      recorder.append({ site: SITE, drafts: [draft(1)] }),
      recorder.append({ site: OTHER, drafts: [draft(2)] }),
    ]);
    expect(times(await recorder.readAll(SITE))).toEqual([1]);
    expect(times(await recorder.readAll(OTHER))).toEqual([2]);
    expect((await recorder.sites()).sort()).toEqual([SITE, OTHER].sort());
  });

  it('numbers events without holes, whatever the sizes of the appends', async () => {
    const recorder = await boot();
    for (const size of [1, 30, 700, 2, 49, 1300, 1])
      await recorder.append({ site: SITE, drafts: drafts(0, size) });
    const runs = await collect(recorder.readSince(SITE, 0));
    let next = 1;
    for (const run of runs) {
      expect(run.firstSeq).toBe(next);
      expect(run.events.length).toBeLessThanOrEqual(500);
      next += run.events.length;
    }
    expect(next - 1).toBe(2083);
    expect((await recorder.head(SITE))?.count).toBe(2083);
  });

  it('writes single events together with the ones before, so that few records remain', async () => {
    const recorder = await boot();
    for (let at = 0; at < 120; at += 1) await recorder.append({ site: SITE, drafts: [draft(at)] });
    expect((await collect(recorder.readSince(SITE, 0))).length).toBeLessThanOrEqual(
      120 / RUN_MERGE_BELOW + 1,
    );
    expect(times(await recorder.readAll(SITE))).toEqual(Array.from({ length: 120 }, (_, i) => i));
  });

  it('goes on reading from any number', async () => {
    const recorder = await boot();
    for (const size of [70, 3, 600]) await recorder.append({ site: SITE, drafts: drafts(0, size) });
    for (const since of [0, 1, 69, 70, 71, 73, 74, 400, 672, 673]) {
      const runs = await collect(recorder.readSince(SITE, since));
      expect(runs[0]?.firstSeq ?? 674).toBe(since + 1);
      expect(runs.reduce((n, run) => n + run.events.length, 0)).toBe(673 - since);
    }
  });

  it('publishes what was stored after it was stored, once, in order', async () => {
    const recorder = await boot();
    const seen: number[] = [];
    const stored: Promise<boolean>[] = [];
    const stop = recorder.subscribe((run) => {
      for (let seq = run.firstSeq; seq <= lastSeqOf(run); seq += 1) seen.push(seq);
      stored.push(recorder.head(SITE).then((head) => (head?.lastSeq ?? 0) >= lastSeqOf(run)));
    });
    await recorder.append({ site: SITE, drafts: drafts(0, 3) });
    await recorder.append({ site: SITE, drafts: drafts(0, 600) });
    stop();
    await recorder.append({ site: SITE, drafts: drafts(0, 1) });
    expect(seen).toEqual(Array.from({ length: 603 }, (_, i) => i + 1));
    expect(await Promise.all(stored)).not.toContain(false);
  });

  it('survives a listener that throws', async () => {
    const recorder = await boot();
    const seen: Run[] = [];
    recorder.subscribe(() => {
      throw new Error('a panel that fails');
    });
    recorder.subscribe((run) => seen.push(run));
    await recorder.append({ site: SITE, drafts: [draft(1)] });
    expect(seen).toHaveLength(1);
  });
});

describe('an observation that is delivered again', () => {
  it('is stored once, also when the background died between commit and acknowledgement', async () => {
    const first = await boot();
    const observation = { site: SITE, drafts: drafts(5, 2), relay: { relayId: RELAY, seq: 0 } };
    await first.append(observation);
    const second = await boot();
    await second.append(observation);
    await second.append({ ...observation, drafts: [draft(9)], relay: { relayId: RELAY, seq: 1 } });
    expect(times(await second.readAll(SITE))).toEqual([5, 6, 9]);
  });

  it('is stored once when both deliveries wait for the same transaction', async () => {
    const recorder = await boot();
    const observation = { site: SITE, drafts: [draft(5)], relay: { relayId: RELAY, seq: 3 } };
    await Promise.all([recorder.append(observation), recorder.append(observation)]);
    expect(await recorder.readAll(SITE)).toHaveLength(1);
  });

  it('is not taken for the observation of another relay with the same number', async () => {
    const recorder = await boot();
    await recorder.append({ site: SITE, drafts: [draft(1)], relay: { relayId: RELAY, seq: 0 } });
    await recorder.append({ site: SITE, drafts: [draft(2)], relay: { relayId: 'relay0002', seq: 0 } });
    expect(await recorder.readAll(SITE)).toHaveLength(2);
  });

  it('does not come back after the site was cleared', async () => {
    const recorder = await boot();
    const observation = { site: SITE, drafts: [draft(1)], relay: { relayId: RELAY, seq: 0 } };
    await recorder.append(observation);
    await recorder.clear(SITE);
    await recorder.append(observation);
    expect(await recorder.readAll(SITE)).toEqual([]);
  });

  it('of any sizes, delivered any number of times in order, gives what was sent, once each', async () => {
    const step = fc.record({
      sizes: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
      again: fc.integer({ min: 0, max: 3 }),
      restart: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        indexedDB = new IDBFactory();
        let recorder = await boot();
        let seq = 0;
        const sent: number[] = [];
        for (const { sizes, again, restart } of steps) {
          const batch = sizes.map((size) => {
            const relay = { relayId: RELAY, seq };
            seq += 1;
            const content = drafts(seq * 1000, size);
            sent.push(...content.map(({ at }) => at));
            return { site: SITE, drafts: content, relay };
          });
          for (let delivery = 0; delivery <= again; delivery += 1) {
            await Promise.all(batch.map((append) => recorder.append(append)));
          }
          if (restart) recorder = await boot();
        }
        const events = await recorder.readAll(SITE);
        expect(times(events)).toEqual(sent);
        expect(new Set(events.map(({ id }) => id)).size).toBe(sent.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('clearing a site', () => {
  it('removes its events and no others, and goes on numbering', async () => {
    const recorder = await boot();
    await recorder.append({ site: SITE, drafts: drafts(1, 5) });
    await recorder.append({ site: OTHER, drafts: drafts(1, 2) });
    await recorder.clear(SITE);
    expect(await recorder.readAll(SITE)).toEqual([]);
    expect(await recorder.readAll(OTHER)).toHaveLength(2);
    expect(await recorder.head(SITE)).toMatchObject({ count: 0, lastSeq: 5, clearedUpTo: 5, lastAt: null });
    await recorder.append({ site: SITE, drafts: [draft(9)] });
    expect((await collect(recorder.readSince(SITE, 0)))[0]?.firstSeq).toBe(6);
  });

  it('removes what was still waiting to be stored', async () => {
    const recorder = await boot();
    void recorder.append({ site: SITE, drafts: [draft(1)] });
    await recorder.clear(SITE);
    expect(await recorder.readAll(SITE)).toEqual([]);
  });

  it('leaves no trace of the name where the site is to be forgotten', async () => {
    const recorder = await boot();
    await recorder.append({ site: SITE, drafts: [draft(1)] });
    await recorder.clear(SITE, { forget: true });
    expect(await recorder.sites()).toEqual([]);
  });
});

describe('a full disk', () => {
  it('costs the oldest events, says so, and goes on recording', async () => {
    const recorder = await boot();
    for (let i = 0; i < 10; i += 1) await recorder.append({ site: SITE, drafts: drafts(i * 100, 100) });
    failWrites(1, 'QuotaExceededError');
    await recorder.append({ site: SITE, drafts: [draft(5000)] });
    const events = await recorder.readAll(SITE);
    const [gap] = gaps(events);
    expect(gap).toMatchObject({ why: 'storage-full', from: 0, to: 99, dropped: 100 });
    expect(times(events).filter((at) => at < NOW)).toEqual([
      ...Array.from({ length: 900 }, (_, i) => 100 + i),
      5000,
    ]);
  });

  it('that stays full costs the new events, and they are counted as soon as one fits', async () => {
    const recorder = await boot();
    failWrites(1, 'QuotaExceededError');
    await recorder.append({ site: SITE, drafts: drafts(7, 3) });
    await recorder.append({ site: SITE, drafts: [draft(20)] });
    const events = await recorder.readAll(SITE);
    expect(gaps(events)[0]).toMatchObject({ why: 'storage-full', from: 7, to: 9, dropped: 3 });
    expect(times(events)).toContain(20);
  });
});

describe('a database that is of no use', () => {
  const makeFuture = async () =>
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(LOG_DATABASE, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });

  it('of a later version is set aside for a new one, and stays so', async () => {
    await makeFuture();
    const damaged = vi.fn();
    const first = await boot({ onDamaged: damaged });
    await first.append({ site: SITE, drafts: [draft(1)] });
    expect(damaged).toHaveBeenCalledTimes(1);
    const again = vi.fn();
    const second = await boot({ onDamaged: again });
    expect(times(await second.readAll(SITE))).toEqual([1]);
    expect(second.created).toBe(false);
    expect(again).not.toHaveBeenCalled();
  });

  it('for want of its stores is set aside too', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(LOG_DATABASE, 1);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const damaged = vi.fn();
    const recorder = await boot({ onDamaged: damaged });
    await recorder.append({ site: SITE, drafts: [draft(1)] });
    expect(damaged).toHaveBeenCalledTimes(1);
    expect(await recorder.readAll(SITE)).toHaveLength(1);
  });

  it('that fails in use is opened again, and nothing is lost', async () => {
    const damaged = vi.fn();
    const recorder = await boot({ onDamaged: damaged });
    await recorder.append({ site: SITE, drafts: [draft(1)] });
    failWrites(1, 'UnknownError');
    await recorder.append({ site: SITE, drafts: [draft(2)] });
    expect(times(await recorder.readAll(SITE))).toEqual([1, 2]);
    expect(damaged).not.toHaveBeenCalled();
  });

  it('that goes on failing is set aside, and recording goes on in a new one', async () => {
    const damaged = vi.fn();
    const recorder = await boot({ onDamaged: damaged });
    await recorder.append({ site: SITE, drafts: [draft(1)] });
    failWrites(2, 'UnknownError');
    await recorder.append({ site: SITE, drafts: [draft(2)] });
    expect(times(await recorder.readAll(SITE))).toEqual([2]);
    expect(damaged).toHaveBeenCalledTimes(1);
  });

  it('where there is none to be had, events are kept in memory', async () => {
    const damaged = vi.fn();
    const broken = {
      open: () => {
        throw new DOMException('switched off', 'SecurityError');
      },
      databases: () => Promise.reject(new Error('switched off')),
    } as unknown as IDBFactory;
    const recorder = await boot({ indexedDB: broken, onDamaged: damaged });
    await recorder.append({ site: SITE, drafts: [draft(1)] });
    expect(await recorder.readAll(SITE)).toHaveLength(1);
    expect(damaged).toHaveBeenCalled();
  });

  it('with one record that cannot be read gives the others, and a gap in its place', async () => {
    const recorder = await boot();
    for (const from of [0, 100, 200]) await recorder.append({ site: SITE, drafts: drafts(from, 100) });
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(LOG_DATABASE, 1);
      request.onsuccess = () => {
        const tx = request.result.transaction('runs', 'readwrite');
        tx.objectStore('runs').put({ site: SITE, firstSeq: 101, events: 'torn' });
        tx.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
    const events = await recorder.readAll(SITE);
    expect(events).toHaveLength(201);
    expect(gaps(events)[0]).toMatchObject({ why: 'log-damaged', from: 99, to: 200 });
  });

  it('is not blamed for an event that cannot be stored', async () => {
    const damaged = vi.fn();
    const recorder = await boot({ onDamaged: damaged });
    await recorder.append({ site: SITE, drafts: [{ ...draft(1), origin: (() => {}) as unknown as string }] });
    await recorder.append({ site: SITE, drafts: [draft(2)] });
    expect(damaged).not.toHaveBeenCalled();
    const events = await recorder.readAll(SITE);
    expect(gaps(events)[0]).toMatchObject({ dropped: 1 });
    expect(times(events)).toContain(2);
  });
});

describe('a private window', () => {
  const memoryMirror = () => {
    const area: Record<string, unknown> = {};
    const mirror: Mirror = {
      load: async () => ({ ...area }),
      save: async (changes) => {
        for (const [key, value] of Object.entries(changes)) {
          if (value === undefined) delete area[key];
          else area[key] = structuredClone(value);
        }
      },
    };
    return { area, mirror };
  };

  async function onDisk(): Promise<string> {
    const found: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((resolve) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => {
          const db = request.result;
          const stores = [...db.objectStoreNames];
          const tx = db.transaction(stores);
          for (const store of stores) {
            const all = tx.objectStore(store).getAll();
            all.onsuccess = () => found.push(all.result);
          }
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      });
    }
    return JSON.stringify(found);
  }

  it('leaves nothing on disk, not even the name of the site or of the relay', async () => {
    const recorder = await boot({ privateMirror: memoryMirror().mirror });
    await recorder.append({ site: OTHER, drafts: [draft(1)] });
    await recorder.append({
      site: SITE,
      drafts: [draft(2)],
      isPrivate: true,
      relay: { relayId: RELAY, seq: 0 },
    });
    expect(await recorder.readAll(SITE)).toHaveLength(1);
    const disk = await onDisk();
    expect(disk).toContain(OTHER);
    expect(disk).not.toContain(SITE);
    expect(disk).not.toContain(RELAY);
  });

  it('shares the numbers of the site with the other windows', async () => {
    const { mirror } = memoryMirror();
    const recorder = await boot({ privateMirror: mirror });
    for (let at = 0; at < 60; at += 1) {
      await recorder.append({ site: SITE, drafts: drafts(at, 20), isPrivate: at % 2 === 1 });
    }
    const runs = await collect(recorder.readSince(SITE, 0));
    expect(runs.flatMap((run) => run.events.map((_, i) => run.firstSeq + i))).toEqual(
      Array.from({ length: 1200 }, (_, i) => i + 1),
    );
    expect((await recorder.head(SITE))?.count).toBe(1200);
  });

  it('survives the background, repeats left out, and ends with clearPrivate', async () => {
    const { mirror, area } = memoryMirror();
    const append = { site: SITE, drafts: [draft(2)], isPrivate: true, relay: { relayId: RELAY, seq: 0 } };
    const first = await boot({ privateMirror: mirror });
    await first.append(append);
    const second = await boot({ privateMirror: mirror });
    await second.append(append);
    expect(await second.readAll(SITE)).toHaveLength(1);
    await second.clearPrivate();
    expect(await second.readAll(SITE)).toEqual([]);
    expect(JSON.stringify(area)).not.toContain(SITE);
  });

  it('is cut at a limit, and says so', async () => {
    const recorder = await boot();
    for (let i = 0; i < 41; i += 1)
      await recorder.append({ site: SITE, drafts: drafts(i, 500), isPrivate: true });
    const events = await recorder.readAll(SITE);
    expect(events.length).toBeLessThanOrEqual(20_000);
    const [gap] = gaps(events);
    expect(gap).toMatchObject({ why: 'dropped-at-limit' });
    expect(events.length - 1 + ((gap?.kind === 'recording.gap' && gap.dropped) || 0)).toBe(41 * 500);
  });
});

describe('retention', () => {
  const day = 24 * 60 * 60 * 1000;
  const rules = { maxAgeMs: 10 * day, maxEvents: 250 };

  it('drops what is older than the limit, oldest first, and leaves a gap', async () => {
    const recorder = await boot();
    await recorder.append({ site: SITE, drafts: drafts(NOW - 20 * day, 100) });
    await recorder.append({ site: SITE, drafts: drafts(NOW - 5 * day, 100) });
    await recorder.applyRetention(SITE, rules);
    const events = await recorder.readAll(SITE);
    expect(events).toHaveLength(101);
    expect(gaps(events)[0]).toMatchObject({ why: 'retention', from: NOW - 20 * day, dropped: 100 });
  });

  it('drops the oldest of too many', async () => {
    const recorder = await boot();
    for (const age of [5, 4, 3]) await recorder.append({ site: SITE, drafts: drafts(NOW - age * day, 100) });
    await recorder.applyRetention(SITE, rules);
    expect(gaps(await recorder.readAll(SITE))[0]).toMatchObject({ dropped: 100 });
  });

  it('never touches the current session', async () => {
    const recorder = await boot();
    await recorder.append({ site: SITE, drafts: drafts(NOW - 20 * day, 400) });
    await recorder.applyRetention(SITE, rules, NOW - 20 * day);
    expect(await recorder.readAll(SITE)).toHaveLength(400);
  });

  it('says nothing where nothing had to go', async () => {
    const recorder = await boot();
    await recorder.append({ site: SITE, drafts: drafts(NOW - 5 * day, 10) });
    await recorder.applyRetention(SITE, rules);
    expect(await recorder.readAll(SITE)).toHaveLength(10);
  });
});
