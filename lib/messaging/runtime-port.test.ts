import { expect, it } from 'vitest';
import { runtimeChannel } from './runtime-port.ts';

/** A runtime port as browsers give it: posting throws once it is disconnected. */
function fakePort() {
  const messages: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  let open = true;
  const posted: unknown[] = [];
  return {
    posted,
    deliver(message: unknown) {
      for (const listener of messages) listener(message);
    },
    /** The other end goes; the event comes later, as it does in a browser. */
    cut() {
      open = false;
      return () => {
        for (const listener of ends) listener();
      };
    },
    port: {
      postMessage(message: unknown) {
        if (!open) throw new Error('Attempting to use a disconnected port object');
        posted.push(message);
      },
      disconnect: () => {
        open = false;
      },
      onMessage: { addListener: (listener: (message: unknown) => void) => void messages.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => void ends.push(listener) },
    },
  };
}

it('passes messages both ways', () => {
  const { port, posted, deliver } = fakePort();
  const channel = runtimeChannel(port);
  const heard: unknown[] = [];
  channel.onMessage((message) => heard.push(message));
  deliver({ n: 1 });
  channel.post({ n: 2 });
  expect([heard, posted]).toEqual([[{ n: 1 }], [{ n: 2 }]]);
});

it('does not throw on a port whose other end has gone, before and after the browser says so', () => {
  const { port, posted, cut } = fakePort();
  const channel = runtimeChannel(port);
  let closed = 0;
  channel.onClose(() => {
    closed += 1;
  });
  const tell = cut();
  channel.post('lost');
  tell();
  channel.post('lost too');
  expect([posted, closed]).toEqual([[], 1]);
});
