import type { Channel } from './channel.ts';

/**
 * Two ends of a line within one context, for tests. Like a runtime port it copies messages through JSON, delivers
 * them later than `post` returns and in order, and drops what is under way when an end closes.
 */
export function memoryChannels(): [Channel, Channel] {
  let open = true;
  const listeners: [((message: unknown) => void)[], ((message: unknown) => void)[]] = [[], []];
  const closers: [(() => void)[], (() => void)[]] = [[], []];
  const end = (own: 0 | 1, other: 0 | 1): Channel => ({
    post(message) {
      if (!open) return;
      const copy: unknown = JSON.parse(JSON.stringify(message));
      queueMicrotask(() => {
        if (open) for (const listener of listeners[other]) listener(copy);
      });
    },
    onMessage: (listener) => void listeners[own].push(listener),
    onClose: (listener) => void closers[own].push(listener),
    close() {
      if (!open) return;
      open = false;
      for (const closer of closers[other]) closer();
    },
  });
  return [end(0, 1), end(1, 0)];
}
