import * as v from 'valibot';
import type { EventDraft } from '../events/event.ts';
import type { Intake, Sender } from '../intake/types.ts';
import type { Channel } from '../messaging/channel.ts';
import { observation } from '../messaging/observation.ts';
import { PROTOCOL_VERSION, type RelayBatch, type RelayReply, relayBatch } from '../messaging/protocol.ts';
import type { TabInfo } from '../platform/types.ts';
import type { SiteRef } from '../sensors/browser/sensor.ts';
import type { Errands } from './errands.ts';
import type { Recording } from './recording.ts';
import { lastWord } from './waking.ts';

/** Where a relay runs: the browser's word (`port.sender`), never the page's. */
export type RelaySender = { tab: TabInfo; frameId: number; origin: string | null; documentId: string | null };

export type RelayDeps = {
  /** The site that a document belongs to now; null: nobody watches. */
  siteOf(sender: RelaySender): SiteRef | null;
  isRecorded(origin: string): boolean;
  record: Recording['recordObservations'];
  errands: Pick<Errands, 'beginLast' | 'end' | 'heard'>;
  /** Whether the site's log tells of this jump of the clock already. */
  isKnownJump(site: string, byMs: number, relayId: string): boolean;
  now: () => number;
};

/** A page's clock is the browser's: an observation from later than this was made up or comes through a clock jump. */
const MAX_AHEAD_MS = 1_000;

/** Serves one relay's port. The site is the one that its document belonged to when it connected. */
export function serveRelay(
  channel: Channel,
  sender: RelaySender,
  { siteOf, isRecorded, record, errands, isKnownJump, now }: RelayDeps,
): void {
  const post = (reply: RelayReply) => channel.post(reply);
  const site = siteOf(sender);
  const { tab, frameId, origin, documentId } = sender;
  const from: Sender = { tabId: tab.tabId, frameId, origin, documentId, cookieStoreId: tab.cookieStoreId };
  const stop = () => post({ version: PROTOCOL_VERSION, type: 'stop' });

  /** What could not be guarded is told as a gap, so that the relay need not send it again. */
  const refused = (at: number): EventDraft => ({
    kind: 'recording.gap',
    at,
    by: 'derived',
    tabId: from.tabId,
    origin: from.origin,
    from: at,
    to: at,
    why: 'refused',
    dropped: 1,
  });

  async function take(to: SiteRef, { relayId, first, items }: RelayBatch): Promise<void> {
    const observations = items.map((item, i) => {
      const at = Math.min(item.at, now() + MAX_AHEAD_MS);
      const guarded = v.safeParse(observation, item.observation);
      return {
        relay: { relayId, seq: first + i },
        async make(intake: Intake) {
          if (!guarded.success) return [refused(at)];
          const { output } = guarded;
          if (output.type === 'clock' && isKnownJump(to.origin, output.byMs, relayId)) return [];
          return intake.fromObservation(output, from, at);
        },
      };
    });
    await record(to, observations);
    if (items.length > 0)
      post({ version: PROTOCOL_VERSION, type: 'ack', relayId, upTo: first + items.length - 1 });
  }

  let turn: Promise<void> = Promise.resolve();
  channel.onMessage((message) => {
    if (site === null || !isRecorded(site.origin)) return stop();
    const batch = v.safeParse(relayBatch, message);
    // Another version of us: after an update the old relay goes on in its document until that is loaded again.
    if (!batch.success) return stop();
    errands.heard();
    // A document that ends sends nothing again: what is lost of its last words is counted by the next start.
    const last = lastWord(message);
    const errand = last === null ? null : errands.beginLast(site, last);
    turn = turn
      .then(() => take(site, batch.output))
      .finally(() => {
        if (errand !== null) errands.end(errand);
      });
  });
  if (site === null) stop();
}
