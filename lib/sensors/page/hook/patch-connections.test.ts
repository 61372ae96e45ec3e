import { describe, expect, it } from 'vitest';
import { createFakeRealm } from './fake-realm.ts';
import { installHook } from './install-hook.ts';

class CloseEvent extends Event {
  readonly #init: { code: number; reason: string };
  constructor(init: { code: number; reason: string }) {
    super('close');
    this.#init = init;
    Object.defineProperty(this, 'isTrusted', { value: true });
  }
  get code(): number {
    return this.#init.code;
  }
  get reason(): string {
    return this.#init.reason;
  }
}
function hooked() {
  class Connection extends EventTarget {
    readonly #url: string;
    state = 0;
    static readonly OPEN = 1;
    constructor(url: string) {
      super();
      if (url === '') throw new SyntaxError('no address');
      this.#url = url;
    }
    get url(): string {
      return this.#url;
    }
    get readyState(): number {
      return this.state;
    }
  }
  class WebSocket extends Connection {}
  class EventSource extends Connection {}
  const fake = createFakeRealm();
  Object.assign(fake.realm, { CloseEvent, WebSocket, EventSource });
  installHook(fake.realm);
  return { ...fake, native: WebSocket };
}
const error = () => Object.defineProperty(new Event('error'), 'isTrusted', { value: true });

describe('the connections hook says', () => {
  it('with what code and reason a WebSocket was closed, and whether it had been open', () => {
    const { realm, words } = hooked();
    const socket = new realm.WebSocket('wss://app.example/live');
    socket.dispatchEvent(new Event('open'));
    socket.dispatchEvent(new CloseEvent({ code: 4401, reason: 'session expired' }));
    new realm.WebSocket('wss://x').dispatchEvent(new CloseEvent({ code: 1006, reason: '' }));
    expect(words).toMatchObject([
      {
        type: 'connection',
        transport: 'websocket',
        url: 'wss://app.example/live',
        code: 4401,
        reason: 'session expired',
        opened: true,
        startedAt: expect.any(Number),
      },
      { code: 1006, opened: false },
    ]);
  });

  it('that an EventSource is closed for good, not that it tries again', () => {
    const { realm, words } = hooked();
    const source = new realm.EventSource('/events');
    source.dispatchEvent(error());
    expect(words).toEqual([]);
    Object.assign(source, { state: 2 });
    source.dispatchEvent(error());
    expect(words).toMatchObject([{ transport: 'eventsource', code: null, opened: false }]);
  });

  it('nothing of an event that the page made up', () => {
    const { realm, words } = hooked();
    new realm.WebSocket('wss://x').dispatchEvent(new Event('close'));
    expect(words).toEqual([]);
  });
});

describe('a constructor that is listened to', () => {
  it('is for the page what it was: statics, identity, subclasses, errors, text', () => {
    const { realm, native } = hooked();
    const { WebSocket } = realm;
    class Own extends WebSocket {}
    const own = new Own('wss://x');
    expect(WebSocket).not.toBe(native);
    expect([WebSocket.OPEN, WebSocket.name, WebSocket.length]).toEqual([1, 'WebSocket', native.length]);
    expect([own instanceof WebSocket, own instanceof native, own instanceof Own]).toEqual([true, true, true]);
    expect(WebSocket.prototype.constructor).toBe(WebSocket);
    expect(() => new WebSocket('')).toThrow('no address');
    const text = (of: unknown) => realm.Function.prototype.toString.call(of);
    expect(text(WebSocket)).toBe(text(native));
  });
});
