import type { Channel } from './channel.ts';

/** The part of `runtime.Port` that a channel needs; both browsers' ports have this shape. */
export type RuntimePort = {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
};

/** A channel over a runtime port. Posting on a port whose other end has gone throws in the browser, never here. */
export function runtimeChannel(port: RuntimePort): Channel {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  return {
    post(message) {
      if (!open) return;
      try {
        port.postMessage(message);
      } catch {
        // The other end went between two events; `onDisconnect` is on its way.
        open = false;
      }
    },
    onMessage: (listener) => port.onMessage.addListener((message) => listener(message)),
    onClose: (listener) => port.onDisconnect.addListener(() => listener()),
    close() {
      open = false;
      port.disconnect();
    },
  };
}
