import { describe, expect, it } from 'vitest';
import { createFakeRealm } from './fake-realm.ts';
import { installHook } from './install-hook.ts';

function hooked() {
  const sent: unknown[] = [];
  class BroadcastChannel extends EventTarget {
    readonly #name: string;
    constructor(name: string) {
      super();
      this.#name = name;
    }
    get name(): string {
      return this.#name;
    }
    postMessage(message: unknown): void {
      sent.push(message);
    }
  }
  const fake = createFakeRealm();
  Object.assign(fake.realm, { BroadcastChannel });
  installHook(fake.realm);
  const arrive = (channel: EventTarget, data: unknown) =>
    channel.dispatchEvent(
      Object.defineProperty(new MessageEvent('message', { data }), 'isTrusted', { value: true }),
    );
  return { ...fake, sent, arrive };
}

describe('the broadcast hook says', () => {
  it.each([
    ['a text', 'logout', 'sign-out'],
    ['a type', { type: 'USER_LOGGED_OUT', user: 'ada' }, 'sign-out'],
    ['Supabase', { event: 'SIGNED_OUT', session: null }, 'sign-out'],
    ['Auth.js', { event: 'session', data: { trigger: 'signout' }, timestamp: 1 }, 'sign-out'],
    ['a sign-in', { action: 'login' }, 'sign-in'],
  ])('that a message to sign out or in is sent: %s', (_what, message, word) => {
    const { realm, words, sent } = hooked();
    new realm.BroadcastChannel('auth').postMessage(message);
    expect(words).toMatchObject([
      {
        type: 'message',
        channel: 'broadcast',
        name: 'auth',
        word,
        direction: 'sent',
        stack: expect.any(String),
      },
    ]);
    expect(sent).toEqual([message]);
    expect(JSON.stringify(words)).not.toContain('ada');
  });

  it('that one came, without a caller', () => {
    const { realm, words, arrive } = hooked();
    arrive(new realm.BroadcastChannel('auth'), { type: 'sign_out' });
    expect(words).toEqual([
      { type: 'message', channel: 'broadcast', name: 'auth', word: 'sign-out', direction: 'received' },
    ]);
  });

  it('nothing of other messages, and calls nothing of theirs', () => {
    const { realm, words } = hooked();
    const channel = new realm.BroadcastChannel('app');
    const trap = Object.defineProperty({}, 'type', {
      get: () => {
        throw new Error('called');
      },
    });
    for (const message of [
      { type: 'price' },
      'blog posts',
      7,
      null,
      undefined,
      trap,
      { data: { data: 'logout' } },
    ])
      channel.postMessage(message);
    expect(words).toEqual([]);
  });
});
