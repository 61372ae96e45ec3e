import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../events/event.ts';
import { memoryChannels } from '../messaging/memory-port.ts';
import { openRecorder } from '../recorder/index.ts';
import { servePanel } from './panel-ports.ts';

const SITE = 'https://app.test';
const drafts = (from: number, count: number): EventDraft[] =>
  Array.from({ length: count }, (_, i) => ({
    at: from + i,
    by: 'page',
    kind: 'page.form',
    signInForm: false,
  }));

type Update = { type: string; events?: { at: number }[]; lastSeq?: number; caughtUp?: boolean };

/** A recorder with a served panel; `updates` is what the panel was sent. */
async function open() {
  const recorder = await openRecorder({ indexedDB: new IDBFactory(), now: () => 0, bootId: 'boot' });
  const cleared = new Set<(site: string) => void>();
  const onCleared = (listener: (site: string) => void) => {
    cleared.add(listener);
    return () => cleared.delete(listener);
  };
  const connect = () => {
    const [panel, background] = memoryChannels();
    const updates: Update[] = [];
    let closed = false;
    panel.onMessage((update) => updates.push(update as Update));
    panel.onClose(() => {
      closed = true;
    });
    servePanel(background, { recorder, onCleared });
    const subscribe = (sinceSeq = 0, origin = SITE) =>
      panel.post({ version: 1, type: 'subscribe', origin, sinceSeq });
    const times = () => updates.flatMap(({ events }) => events ?? []).map(({ at }) => at);
    return { panel, updates, subscribe, times, isClosed: () => closed };
  };
  const clear = async () => {
    await recorder.clear(SITE);
    for (const listener of cleared) listener(SITE);
  };
  return { recorder, connect, clear };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a panel', () => {
  it('gets the past in slices, then what comes', async () => {
    const { recorder, connect } = await open();
    await recorder.append({ site: SITE, drafts: drafts(0, 5_200) });
    const { updates, subscribe, times } = connect();
    subscribe();
    await settle();
    await recorder.append({ site: SITE, drafts: drafts(5_200, 1) });
    await settle();
    expect(times()).toEqual(Array.from({ length: 5_201 }, (_, i) => i));
    expect(updates.every(({ events }) => (events?.length ?? 0) <= 2_000)).toBe(true);
    expect(updates.map(({ caughtUp }) => caughtUp)).toEqual([false, false, true, true]);
    expect(updates.at(-1)?.lastSeq).toBe(5_201);
  });

  it('misses and repeats nothing that is stored while the past is sent', async () => {
    const { recorder, connect } = await open();
    await recorder.append({ site: SITE, drafts: drafts(0, 3_000) });
    const { subscribe, times } = connect();
    subscribe();
    for (let i = 0; i < 20; i += 1) await recorder.append({ site: SITE, drafts: drafts(3_000 + i, 1) });
    await settle();
    expect(times()).toEqual(Array.from({ length: 3_020 }, (_, i) => i));
  });

  it('that comes back goes on where it was', async () => {
    const { recorder, connect } = await open();
    await recorder.append({ site: SITE, drafts: drafts(0, 700) });
    const { subscribe, times } = connect();
    subscribe(650);
    await settle();
    expect(times()).toEqual(Array.from({ length: 50 }, (_, i) => 650 + i));
  });

  it('hears at once that there is nothing', async () => {
    const { connect } = await open();
    const { subscribe, updates } = connect();
    subscribe();
    await settle();
    expect(updates).toMatchObject([{ type: 'events', events: [], lastSeq: 0, caughtUp: true }]);
  });

  it('hears of the clearing, also when it was away', async () => {
    const { recorder, connect, clear } = await open();
    await recorder.append({ site: SITE, drafts: drafts(0, 10) });
    const present = connect();
    present.subscribe();
    await settle();
    await clear();
    await recorder.append({ site: SITE, drafts: drafts(100, 1) });
    await settle();
    expect(present.updates.map(({ type }) => type)).toEqual(['events', 'cleared', 'events']);
    const away = connect();
    away.subscribe(10);
    await settle();
    expect(away.updates.map(({ type }) => type)).toEqual(['cleared', 'events']);
    expect(away.times()).toEqual([100]);
  });

  it('gets the events of its site alone, and of the other site when it changes', async () => {
    const { recorder, connect } = await open();
    await recorder.append({ site: 'https://other.test', drafts: drafts(50, 2) });
    await recorder.append({ site: SITE, drafts: drafts(0, 2) });
    const { subscribe, times } = connect();
    subscribe();
    await settle();
    subscribe(0, 'https://other.test');
    await settle();
    await recorder.append({ site: SITE, drafts: drafts(2, 1) });
    await settle();
    expect(times()).toEqual([0, 1, 50, 51]);
  });

  it('that says what makes no sense is let go of', async () => {
    const { connect } = await open();
    const { panel, isClosed } = connect();
    panel.post({ version: 1, type: 'subscribe', origin: 5, sinceSeq: -1 });
    await settle();
    expect(isClosed()).toBe(true);
  });
});
