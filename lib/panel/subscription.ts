// Not from protocol.ts: its guards would bring their library along.
import { PROTOCOL_VERSION } from '../messaging/port-names.ts';
import type { PanelPlatform, PanelPort, PanelTime } from './platform.ts';

export type LinkState = 'connecting' | 'live' | 'reconnecting' | 'unreachable';

export type SubscriptionListener = {
  onLink(link: LinkState): void;
  onEvents(events: readonly unknown[], caughtUp: boolean): void;
  /** The log was emptied: what was received before is void. */
  onCleared(): void;
};

export type Subscription = { stop(): void; retry(): void };

/** A port that lived this long was a good one: its end is the browser putting the background to sleep. */
const HEALTHY_MS = 1_000;
const BACKOFF_MS = [0, 250, 500, 1_000, 2_000];

/**
 * Follows a site's log over a port. Browsers end ports at will (Chromium stops an idle worker after 30 s), so it
 * connects again and resumes after the last sequence number; events delivered twice are the receiver's to drop.
 * A hidden panel waits until it is shown: it wakes no background and keeps no timer. After five vain attempts it
 * reports `unreachable` and waits for `retry`; a background that answers and dies at once is tried for ever, slower.
 */
export function subscribeToLog(
  origin: string,
  platform: Pick<PanelPlatform, 'openPort'>,
  time: PanelTime,
  listener: SubscriptionListener,
): Subscription {
  let lastSeq = 0;
  let resumedFrom = 0;
  let attempts = 0;
  let port: PanelPort | null = null;
  let cancelRetry: (() => void) | null = null;
  let stopped = false;
  let link: LinkState = 'connecting';

  function setLink(next: LinkState): void {
    if (next === link && next !== 'connecting') return;
    link = next;
    listener.onLink(next);
  }

  function connect(): void {
    cancelRetry = null;
    if (stopped || port !== null) return;
    try {
      const opened = platform.openPort();
      const openedAt = time.now();
      let answered = false;
      port = opened;
      opened.onMessage((update) => {
        if (port !== opened) return;
        answered = true;
        receive(update, opened);
      });
      opened.onDisconnect(() => {
        if (port !== opened) return;
        port = null;
        if (answered) attempts = time.now() - openedAt >= HEALTHY_MS ? 0 : 1;
        reconnect();
      });
      subscribe(opened);
    } catch {
      port = null;
      reconnect();
    }
  }

  function subscribe(opened: PanelPort): void {
    resumedFrom = lastSeq;
    opened.post({ version: PROTOCOL_VERSION, type: 'subscribe', origin, sinceSeq: lastSeq });
  }

  function receive(raw: unknown, opened: PanelPort): void {
    const update = raw as Record<string, unknown> | null;
    if (typeof update !== 'object' || update === null) return;
    if (update.version !== PROTOCOL_VERSION || update.origin !== origin) return;
    if (update.type === 'cleared') {
      lastSeq = 0;
      resumedFrom = 0;
      listener.onCleared();
    } else if (
      update.type === 'events' &&
      Array.isArray(update.events) &&
      typeof update.lastSeq === 'number'
    ) {
      // A log that ends before the place we left it was emptied while no port was open: begin again.
      if (update.lastSeq < resumedFrom) {
        lastSeq = 0;
        listener.onCleared();
        subscribe(opened);
        return;
      }
      lastSeq = update.lastSeq;
      setLink('live');
      listener.onEvents(update.events, update.caughtUp === true);
    }
  }

  function reconnect(): void {
    if (stopped || cancelRetry !== null) return;
    const delayMs = BACKOFF_MS[attempts];
    if (delayMs === undefined) setLink('unreachable');
    if (delayMs === undefined || !time.visible()) return;
    attempts += 1;
    setLink(lastSeq === 0 && link !== 'live' ? 'connecting' : 'reconnecting');
    cancelRetry = time.after(delayMs, connect);
  }

  function visibilityChanged(): void {
    if (time.visible()) {
      if (port === null && link !== 'unreachable') reconnect();
    } else {
      cancelRetry?.();
      cancelRetry = null;
    }
  }

  const endVisibility = time.onVisibility(visibilityChanged);
  connect();
  return {
    stop() {
      stopped = true;
      endVisibility();
      cancelRetry?.();
      port?.close();
      port = null;
    },
    retry() {
      attempts = 0;
      if (port !== null) return;
      link = 'connecting';
      listener.onLink(link);
      connect();
    },
  };
}
