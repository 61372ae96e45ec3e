import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../events/event.ts';
import { memoryChannels } from '../messaging/memory-port.ts';
import type { RelayPosition } from '../recorder/index.ts';
import { fakeIntake } from '../sensors/browser/testing.ts';
import { type RelayDeps, type RelaySender, serveRelay } from './relay-ports.ts';

const SITE = { origin: 'https://app.test', isPrivate: false, cookieStoreId: '0' };
const SENDER: RelaySender = {
  tab: { tabId: 3, url: 'https://app.test/', isPrivate: false, cookieStoreId: '0' },
  frameId: 0,
  origin: 'https://app.test',
  documentId: 'doc',
};
const NOW = 1_000_000;
const visible = (at: number) => ({ at, observation: { type: 'visibility', state: 'visible' } });
const batch = (first: number, items: unknown[], more = {}) => ({
  version: 1,
  type: 'batch',
  relayId: 'relay0001',
  first,
  items,
  ...more,
});

/** A relay's end of a port that is served; `stored` is what would be in the log. */
function connect(deps: Partial<RelayDeps> = {}) {
  const [relay, background] = memoryChannels();
  const replies: unknown[] = [];
  const stored: { relay: RelayPosition; drafts: EventDraft[] }[] = [];
  relay.onMessage((reply) => replies.push(reply));
  serveRelay(background, SENDER, {
    siteOf: () => SITE,
    isRecorded: () => true,
    now: () => NOW,
    errands: { beginLast: () => ({ n: 1 }), end: () => {}, heard: () => {} },
    isKnownJump: () => false,
    async record(_site, observations) {
      for (const { make, relay: position } of observations) {
        const intake = {
          ...fakeIntake,
          fromObservation: async (_o: unknown, from: { tabId: number | null }, at: number) => [
            { kind: 'page.visibility', at, by: 'page', state: 'visible', tabId: from.tabId } as EventDraft,
          ],
        };
        stored.push({ relay: position, drafts: await make(intake) });
      }
    },
    ...deps,
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  return { relay, replies, stored, settle };
}

describe('a relay of a watched site', () => {
  it('gets its observations stored under their numbers, and acknowledged once they are', async () => {
    const { relay, replies, stored, settle } = connect();
    relay.post(batch(4, [visible(1), visible(2)]));
    await settle();
    expect(stored.map(({ relay: position }) => position.seq)).toEqual([4, 5]);
    expect(replies).toEqual([{ version: 1, type: 'ack', relayId: 'relay0001', upTo: 5 }]);
  });

  it('is not acknowledged before the disk has it', async () => {
    let store: () => void = () => {};
    const { relay, replies, settle } = connect({
      record: () =>
        new Promise((resolve) => {
          store = resolve;
        }),
    });
    relay.post(batch(0, [visible(1)]));
    await settle();
    expect(replies).toEqual([]);
    store();
    await settle();
    expect(replies).toHaveLength(1);
  });

  it('cannot say in which tab it is', async () => {
    const { relay, stored, settle } = connect();
    relay.post(batch(0, [{ at: 1, observation: { type: 'visibility', state: 'visible', tabId: 99 } }]));
    relay.post(batch(1, [visible(1)]));
    await settle();
    expect(stored[1]?.drafts[0]?.tabId).toBe(3);
  });

  it('has what makes no sense counted as a gap and acknowledged, so that it is not sent for ever', async () => {
    const { relay, replies, stored, settle } = connect();
    relay.post(batch(0, [{ at: 1, observation: { type: 'storage', key: 7 } }, visible(2)]));
    await settle();
    expect(stored[0]?.drafts).toMatchObject([{ kind: 'recording.gap', why: 'refused', dropped: 1 }]);
    expect(stored[1]?.drafts).toMatchObject([{ kind: 'page.visibility' }]);
    expect(replies).toMatchObject([{ type: 'ack', upTo: 1 }]);
  });

  it('cannot speak of the future', async () => {
    const { relay, stored, settle } = connect();
    relay.post(batch(0, [visible(NOW + 86_400_000)]));
    await settle();
    expect(stored[0]?.drafts[0]?.at).toBe(NOW + 1_000);
  });

  it('is told to stop when its batch is none of this version', async () => {
    for (const message of [
      batch(0, [], { version: 2 }),
      batch(-1, []),
      batch(0, new Array(65).fill(visible(1))),
      'x',
      null,
    ]) {
      const { relay, replies, stored, settle } = connect();
      relay.post(message);
      await settle();
      expect(replies).toEqual([{ version: 1, type: 'stop' }]);
      expect(stored).toEqual([]);
    }
  });
});

describe('a relay of a site that nobody watches', () => {
  it('is told to stop at once', async () => {
    const { replies, settle } = connect({ siteOf: () => null });
    await settle();
    expect(replies).toEqual([{ version: 1, type: 'stop' }]);
  });

  it('is told to stop when the person stops watching', async () => {
    let recorded = true;
    const { relay, replies, stored, settle } = connect({ isRecorded: () => recorded });
    relay.post(batch(0, [visible(1)]));
    await settle();
    recorded = false;
    relay.post(batch(1, [visible(2)]));
    await settle();
    expect(stored).toHaveLength(1);
    expect(replies.at(-1)).toEqual({ version: 1, type: 'stop' });
  });
});
