import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { EventDraft } from '../events/event.ts';
import type { RequestStep } from '../platform/types.ts';
import { openRecorder } from '../recorder/index.ts';
import { createErrands } from './errands.ts';
import { fakeArea } from './testing.ts';
import { createWaking } from './waking.ts';

const SITE = { origin: 'https://app.test', isPrivate: false, cookieStoreId: '0' };
const form = (at: number): EventDraft => ({ kind: 'page.form', at, by: 'page', signInForm: false });
const step = (requestId: string) => ({ stage: 'before', requestId, tabId: 1, at: 1 }) as RequestStep;

let boots = 0;
/** A browser in which the background is killed and started again: only disk and session memory go on. */
function browser() {
  const disk = new IDBFactory();
  const session = fakeArea();
  async function boot(openSites: (typeof SITE)[] = [], now = () => 500) {
    boots += 1;
    const bootId = `boot${boots}`;
    const waking = createWaking(session, bootId, now);
    const errands = createErrands({ session, bootId, now, waking });
    const recorder = await openRecorder({ indexedDB: disk, now, bootId });
    const takeOver = async () => {
      await errands.takeOver(
        recorder,
        ({ tabId, cookie }) => (tabId === 1 || cookie ? [SITE] : []),
        openSites,
      );
      errands.awake();
      await Promise.resolve();
    };
    const gaps = async () => {
      const events = await recorder.readAll(SITE.origin);
      return events.flatMap((event) =>
        event.kind === 'recording.gap' ? [`${event.why} ${event.dropped}`] : [],
      );
    };
    const store = async (errand: { n: number }, at = 1) => {
      await recorder.append({ site: SITE.origin, drafts: [form(at)], settled: errands.settle(errand) });
      errands.end(errand);
    };
    return { waking, errands, recorder, takeOver, gaps, store };
  }
  return { boot, session };
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('a background that is killed', () => {
  it('at every start for longer than an idle one lives leaves no time without a gap', async () => {
    const { boot } = browser();
    let now = 100_000;
    const first = await boot([SITE], () => now);
    await first.takeOver();
    for (now of [120_000, 140_000]) {
      const next = await boot([SITE], () => now);
      // Killed before it said a word of its own.
      await next.errands.takeOver(next.recorder, () => [], [SITE]);
    }
    const last = await boot([SITE], () => now);
    const events = await last.recorder.readAll(SITE.origin);
    const gaps = events.filter(({ kind }) => kind === 'recording.gap');
    expect(gaps.map((gap) => Object(gap).to)).toEqual([120_000, 140_000]);
    expect(Object(gaps.at(-1)).from).toBeLessThanOrEqual(120_000);
  });

  it('before it comes to take anything over, for longer than an idle one lives, leaves no time without a gap', async () => {
    const { boot } = browser();
    let now = 100_000;
    const first = await boot([SITE], () => now);
    await first.takeOver();
    for (now of [120_000, 140_000]) {
      await boot([SITE], () => now);
      await turn();
    }
    now = 150_000;
    const last = await boot([SITE], () => now);
    await last.takeOver();
    const events = await last.recorder.readAll(SITE.origin);
    const gaps = events.filter(({ kind }) => kind === 'recording.gap');
    expect(gaps.map((gap) => Object(gap).to)).toEqual([150_000]);
    expect(Object(gaps[0]).from).toBeLessThanOrEqual(100_000);
  });

  it('while it heard of things late may have missed what happened since then, not since it heard', async () => {
    const { boot } = browser();
    let now = 100_000;
    const first = await boot([SITE], () => now);
    await first.takeOver();
    // Told of four seconds after it happened; what happened next is still on its way when the background dies.
    await first.store(first.errands.begin(SITE, 96_000));
    await turn();
    now = 101_000;
    const second = await boot([SITE], () => now);
    await second.takeOver();
    const events = await second.recorder.readAll(SITE.origin);
    const gap = events.find(({ kind }) => kind === 'recording.gap');
    expect(gap).toMatchObject({ why: 'background-stopped', to: 101_000 });
    expect(Object(gap).from).toBeLessThanOrEqual(96_000);
  });

  it('before it stored what it was told has its loss counted by the next start', async () => {
    const { boot } = browser();
    const first = await boot();
    await first.takeOver();
    first.errands.begin(SITE, 1);
    await first.store(first.errands.begin(SITE, 1));
    first.errands.begin(SITE, 1);
    await turn();
    const second = await boot();
    await second.takeOver();
    expect(await second.gaps()).toEqual(['background-stopped 2']);
  });

  it('while the disk takes its time has what was handed over to it counted, too', async () => {
    const { boot } = browser();
    const first = await boot();
    await first.takeOver();
    first.errands.settle(first.errands.begin(SITE, 1));
    await turn();
    // Something else begins, and tells the session what is open by now.
    first.errands.begin(SITE, 1);
    await turn();
    const second = await boot();
    await second.takeOver();
    expect(await second.gaps()).toEqual(['background-stopped 2']);
  });

  it('right after the commit, before anything else was noted, has lost nothing', async () => {
    const { boot } = browser();
    const first = await boot();
    await first.takeOver();
    const [a, b] = [first.errands.begin(SITE, 1), first.errands.begin(SITE, 1)];
    await turn();
    await Promise.all([first.store(b), first.store(a)]);
    const second = await boot();
    await second.takeOver();
    expect(await second.gaps()).toEqual([]);
  });

  it('again and again says its loss once', async () => {
    const { boot, session } = browser();
    const first = await boot();
    await first.takeOver();
    first.errands.begin(SITE, 1);
    await turn();
    const before = structuredClone(session.values);
    await (await boot()).takeOver();
    // Killed between the gap's commit and the note that it was said.
    Object.assign(session.values, before);
    const third = await boot();
    await third.takeOver();
    expect(await third.gaps()).toEqual(['background-stopped 1']);
  });

  it('while a request is under way loses nothing where the next start hears of its end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { boot } = browser();
    const first = await boot();
    await first.takeOver();
    first.errands.begin(SITE, 1, 'request 1');
    first.errands.begin(SITE, 1, 'request 2');
    await vi.advanceTimersByTimeAsync(1);
    const second = await boot();
    await second.takeOver();
    await second.store(second.errands.begin(SITE, 1, 'request 1'));
    await vi.advanceTimersByTimeAsync(10_100);
    vi.useRealTimers();
    await second.recorder.flush();
    expect(await second.gaps()).toEqual(['background-stopped 1']);
  });

  it('in the middle of its start has what it held back counted too', async () => {
    const { boot } = browser();
    for (const requestId of ['a', 'b']) {
      const { waking } = await boot();
      waking.request(step(requestId));
      waking.request(step(requestId));
      waking.cookie({ at: 1, cookie: { domain: 'app.test', storeId: '0' } } as never);
      waking.navigation({ kind: 'load', url: 'https://app.test/', tabId: 9, frameId: 0, at: 1 } as never);
      await turn();
    }
    const third = await boot();
    await third.takeOver();
    expect(await third.gaps()).toEqual(['background-stopped 1', 'background-stopped 1']);
    third.errands.begin(SITE, 1, 'a');
    await turn();
    const fourth = await boot();
    await fourth.takeOver();
    expect(await fourth.gaps()).toHaveLength(2);
  });

  it('after its start was over counts what was let through once', async () => {
    const { boot } = browser();
    const first = await boot();
    first.waking.cookie({ at: 1, cookie: { domain: 'app.test', storeId: '0' } } as never);
    await turn();
    await first.takeOver();
    first.errands.begin(SITE, 1);
    await turn();
    const second = await boot();
    await second.takeOver();
    expect(await second.gaps()).toEqual(['background-stopped 1']);
  });

  it('with the last words of a page that is gone says how many observations were lost', async () => {
    const { boot } = browser();
    const first = await boot();
    await first.takeOver();
    const relay = (seq: number) => ({ relayId: 'relay0001', seq });
    await first.recorder.append({ site: SITE.origin, drafts: [form(1)], relay: relay(0) });
    first.errands.beginLast(SITE, relay(3));
    await turn();
    const second = await boot();
    await second.takeOver();
    expect(await second.gaps()).toEqual(['document-died 3']);
  });
});

describe('a background that ends', () => {
  const gapsAfter = async (laterMs: number) => {
    const { boot } = browser();
    const first = await boot();
    await first.takeOver();
    first.errands.heard();
    await turn();
    const second = await boot([SITE], () => 500 + laterMs);
    await second.takeOver();
    return second.gaps();
  };

  it('soon after it heard something was killed: the browser may have kept something back', async () => {
    expect(await gapsAfter(3_000)).toEqual(['background-stopped undefined']);
  });

  it('for want of anything to do has missed nothing', async () => {
    expect(await gapsAfter(31_000)).toEqual([]);
  });
});

it('nothing that came to nothing is missed', async () => {
  const { boot } = browser();
  const first = await boot();
  await first.takeOver();
  first.errands.end(first.errands.begin(SITE, 1));
  await turn();
  const second = await boot();
  await second.takeOver();
  expect(await second.gaps()).toEqual([]);
});
