import type { Channel } from '../../lib/messaging/channel.ts';

/** A channel over a port between two documents. Such a port never tells that its other end is gone. */
export function portChannel(port: MessagePort): Channel {
  return {
    post: (message) => port.postMessage(message),
    onMessage(listener) {
      port.onmessage = ({ data }) => listener(data);
    },
    onClose() {},
    close: () => port.close(),
  };
}
