import type { Channel } from '../messaging/channel.ts';

/** A channel that keeps what arrives until somebody listens: the other end may speak before we are ready. */
export function bufferedChannel(channel: Channel): Channel {
  const waiting: unknown[] = [];
  const listeners: ((message: unknown) => void)[] = [];
  channel.onMessage((message) => {
    if (listeners.length === 0) waiting.push(message);
    for (const listener of listeners) listener(message);
  });
  return {
    ...channel,
    onMessage(listener) {
      listeners.push(listener);
      for (const message of waiting.splice(0)) listener(message);
    },
  };
}
