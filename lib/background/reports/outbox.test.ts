import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../report/index.ts';
import { createOutbox, type Incident } from './outbox.ts';

const SITE = 'https://app.example';
const generator = { version: '1', browser: 'Test 1', platform: 'Test' };
let keys = 0;
const made = (at: number, more: Partial<Incident> = {}) => {
  keys += 1;
  const report = { ...exampleReport(SITE, at, generator), key: `key${keys}` };
  return { incident: { store: '', at, endedAt: at + 50, ...more }, report };
};

describe('the outbox', () => {
  it('gives reports back in the order in which they came, over restarts', async () => {
    const disk = new IDBFactory();
    await createOutbox(disk).queue(SITE, [made(1_000), made(2_000)], 5);
    await createOutbox(disk).queue(SITE, [made(3_000)], 6);
    const again = createOutbox(disk);
    const times: number[] = [];
    for (let one = await again.next(SITE); one !== null; one = await again.next(SITE)) {
      times.push(one.report.at);
      await again.delivered(one, {});
    }
    expect(times).toEqual([1_000, 2_000, 3_000]);
    expect(await again.mark(SITE)).toMatchObject({ delivered: 3 });
    expect(await again.sites()).toEqual([]);
  });

  it('takes an incident once, however often and by whomever it is queued, also after it was delivered', async () => {
    const disk = new IDBFactory();
    const [one, other] = [createOutbox(disk), createOutbox(disk)];
    await Promise.all([one.queue(SITE, [made(1_000)], 5), other.queue(SITE, [made(1_000)], 5)]);
    expect(await one.count(SITE)).toEqual({ waiting: 1, full: false });
    const waiting = await one.next(SITE);
    if (waiting) await one.delivered(waiting, {});
    expect(await other.unknown(SITE, [made(1_000).incident])).toEqual([]);
    await other.queue(SITE, [made(1_000)], 6);
    expect(await one.count(SITE)).toEqual({ waiting: 0, full: false });
  });

  it('knows an incident again whose log has lost its beginning, and no other one', async () => {
    const outbox = createOutbox(new IDBFactory());
    await outbox.queue(SITE, [made(1_000)], 5);
    const later = { store: '', at: 1_030, endedAt: 1_050 };
    const next = { store: '', at: 1_051, endedAt: 1_060 };
    const elsewhere = { store: 'container-2', at: 1_000, endedAt: 1_050 };
    expect(await outbox.unknown(SITE, [later, next, elsewhere])).toEqual([next, elsewhere]);
    expect(await outbox.unknown('https://b.example', [later])).toEqual([later]);
  });

  it('drops nothing when it is full: what does not fit is said, is not known, and fits later', async () => {
    const outbox = createOutbox(new IDBFactory(), 3);
    const five = [1, 2, 3, 4, 5].map((n) => made(n * 1_000));
    expect(await outbox.queue(SITE, five, 5)).toBe(2);
    expect(await outbox.count(SITE)).toEqual({ waiting: 3, full: true });
    const left = await outbox.unknown(
      SITE,
      five.map(({ incident }) => incident),
    );
    expect(left.map(({ at }) => at)).toEqual([4_000, 5_000]);
    const first = await outbox.next(SITE);
    if (first) await outbox.delivered(first, {});
    expect(await outbox.queue(SITE, five, 6)).toBe(1);
    expect(await outbox.count(SITE)).toEqual({ waiting: 3, full: true });
  });

  it('keeps no list of incidents without an end, and takes none of the oldest again', async () => {
    const outbox = createOutbox(new IDBFactory());
    const many = Array.from({ length: 2_100 }, (_, i) => made((i + 1) * 100));
    await outbox.queue(SITE, many, 5);
    expect(await outbox.mark(SITE)).toMatchObject({ floor: 10_000 });
    expect(
      await outbox.unknown(
        SITE,
        many.map(({ incident }) => incident),
      ),
    ).toEqual([]);
  }, 20_000);

  it('forgets a site and leaves the others', async () => {
    const outbox = createOutbox(new IDBFactory());
    await outbox.queue(SITE, [made(1_000)], 5);
    await outbox.queue('https://b.example', [made(1_000)], 5);
    await outbox.forget(SITE);
    expect(await outbox.sites()).toEqual(['https://b.example']);
    expect(await outbox.unknown(SITE, [made(1_000).incident])).toHaveLength(1);
  });

  it('goes on where the browser has closed its connection', async () => {
    const disk = new IDBFactory();
    const outbox = createOutbox(disk);
    await outbox.queue(SITE, [made(1_000)], 5);
    // A later version takes the database over: the open connection is closed by it.
    await new Promise<void>((resolve, reject) => {
      const other = disk.open('logout-lens-reports');
      other.onsuccess = () => {
        other.result.close();
        resolve();
      };
      other.onerror = () => reject(other.error);
    });
    expect(await outbox.count(SITE)).toMatchObject({ waiting: 1 });
  });
});
