import * as v from 'valibot';
import type { Channel } from '../messaging/channel.ts';
import { type PanelUpdate, PROTOCOL_VERSION, panelCommand } from '../messaging/protocol.ts';
import { lastSeqOf, type Recorder, type Run } from '../recorder/index.ts';

/** Events in one message: big enough to be fast, small enough to keep the panel able to draw. */
const SLICE_EVENTS = 2_000;

export type PanelDeps = {
  recorder: Pick<Recorder, 'readSince' | 'subscribe' | 'head'>;
  /** Calls when a site's log was emptied; returns the stop. */
  onCleared(listener: (site: string) => void): () => void;
};

/**
 * Serves one panel's port: the site's past in slices, then its events as they are stored. Every event once, in the
 * order of their numbers, however the two overlap.
 */
export function servePanel(channel: Channel, { recorder, onCleared }: PanelDeps): void {
  const post = (update: PanelUpdate) => channel.post(update);
  let stopCurrent: () => void = () => {};

  function follow(origin: string, sinceSeq: number): () => void {
    let sent = sinceSeq;
    let caughtUp = false;
    let stopped = false;
    let arrived: Run[] = [];

    const send = (events: unknown[], lastSeq: number, isLast: boolean) => {
      sent = lastSeq;
      post({ version: PROTOCOL_VERSION, type: 'events', origin, events, lastSeq, caughtUp: isLast });
    };

    function pass(run: Run): void {
      const lastSeq = lastSeqOf(run);
      if (lastSeq <= sent) return;
      send(run.events.slice(Math.max(0, sent + 1 - run.firstSeq)), lastSeq, true);
    }

    const stopLive = recorder.subscribe((run) => {
      if (run.site !== origin) return;
      if (caughtUp) pass(run);
      else arrived.push(run);
    });
    const stopCleared = onCleared((site) => {
      if (site !== origin) return;
      arrived = [];
      post({ version: PROTOCOL_VERSION, type: 'cleared', origin });
    });

    async function sendPast(): Promise<void> {
      const head = await recorder.head(origin);
      // What the panel holds was removed while it was away, or is of a log that had to be set aside.
      if (sent > 0 && (sent <= (head?.clearedUpTo ?? 0) || sent > (head?.lastSeq ?? 0))) {
        sent = 0;
        post({ version: PROTOCOL_VERSION, type: 'cleared', origin });
      }
      let slice: unknown[] = [];
      let last = sent;
      for await (const run of recorder.readSince(origin, sent)) {
        if (stopped) return;
        if (slice.length > 0 && slice.length + run.events.length > SLICE_EVENTS) {
          send(slice, last, false);
          slice = [];
        }
        slice = slice.length === 0 ? run.events : [...slice, ...run.events];
        last = lastSeqOf(run);
      }
      if (stopped) return;
      send(slice, last, true);
      caughtUp = true;
      for (const run of arrived) pass(run);
      arrived = [];
    }

    // A log that cannot be read now: the panel comes back by itself and tries again.
    sendPast().catch(() => channel.close());
    return () => {
      stopped = true;
      stopLive();
      stopCleared();
    };
  }

  channel.onMessage((message) => {
    const command = v.safeParse(panelCommand, message);
    if (!command.success) return channel.close();
    stopCurrent();
    stopCurrent = follow(command.output.origin, command.output.sinceSeq);
  });
  channel.onClose(() => stopCurrent());
}
