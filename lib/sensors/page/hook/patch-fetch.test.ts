import { describe, expect, it, vi } from 'vitest';
import { MAX_BODY_CHARS } from '../../../messaging/observation-limits.ts';
import { createFakeRealm } from './fake-realm.ts';
import { installHook } from './install-hook.ts';

function hooked(answer: Partial<ReturnType<typeof createFakeRealm>['answer']> = {}) {
  const fake = createFakeRealm();
  Object.assign(fake.answer, answer);
  const native = fake.realm.fetch;
  installHook(fake.realm);
  return { ...fake, native };
}
const refused = {
  status: 401,
  body: '{"error":"invalid_token"}',
  headers: { 'content-type': 'application/json' },
};
/** Lets promises and streams of a small body settle. */
const settle = async (): Promise<void> => {
  for (let n = 0; n < 5; n += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('the fetch hook says', () => {
  it('what a refused answer said, and leaves the page its own copy', async () => {
    const { realm, words } = hooked(refused);
    const response = await realm.fetch('/api/me', { method: 'post' });
    expect(await response.json()).toEqual({ error: 'invalid_token' });
    await settle();
    expect(words).toEqual([
      {
        type: 'body',
        transport: 'fetch',
        method: 'POST',
        url: 'https://app.example/api/me',
        status: 401,
        startedAt: expect.any(Number),
        contentType: 'application/json',
        text: '{"error":"invalid_token"}',
      },
    ]);
  });

  it('so although the page never reads the body', async () => {
    const { realm, words } = hooked(refused);
    await realm.fetch('/api/me');
    await settle();
    expect(words[0]).toMatchObject({ method: 'GET', text: refused.body });
  });

  it('what an answer handed out, where the address says that it may', async () => {
    const tokens = { status: 200, body: '{"a":1}', headers: refused.headers };
    const { realm, words } = hooked(tokens);
    await realm.fetch('/oauth/token', { method: 'POST' });
    await realm.fetch('/api/auth/session');
    await realm.fetch('/api/tokens');
    await realm.fetch('/api/notes', { method: 'POST' });
    await settle();
    expect(words.map(({ url, text }) => [url, text])).toEqual([
      ['https://app.example/oauth/token', '{"a":1}'],
      ['https://app.example/api/auth/session', '{"a":1}'],
    ]);
  });

  it('what refuses under 200, and leaves the page its own copy', async () => {
    const body = '{"errors":[{"message":"x","extensions":{"code":"UNAUTHENTICATED"}}]}';
    const { realm, words } = hooked({ status: 200, body, headers: refused.headers });
    const response = await realm.fetch('/graphql', { method: 'POST' });
    expect(await response.text()).toBe(body);
    await settle();
    expect(words).toMatchObject([{ status: 200, text: body }]);
  });

  it.each([
    ['a stream', { headers: { 'content-type': 'text/event-stream' } }],
    ['media', { headers: { 'content-type': 'image/svg+xml' } }],
    ['a long answer', { headers: { ...refused.headers, 'content-length': '16385' } }],
    ['an answer that turns out long', { body: `${'x'.repeat(16_384)} unauthorized` }],
    ['everyday words', { body: '{"title":"Session notes","token_count":3}' }],
  ])('nothing of %s under 200', async (_what, answer) => {
    const { realm, words } = hooked({ ...refused, status: 200, body: 'unauthorized', ...answer });
    await (await realm.fetch('/x', { method: 'POST' })).text();
    await settle();
    expect(words).toEqual([]);
  });

  it('nothing of an answer that was not refused', async () => {
    const { realm, words } = hooked({ status: 302, body: null });
    await realm.fetch('/api/me');
    await settle();
    expect(words).toEqual([]);
  });

  it.each([
    ['not-text', { headers: { 'content-type': 'image/png' } }],
    ['too-large', { headers: { 'content-length': '50000000' } }],
    ['too-large', { body: 'x'.repeat(MAX_BODY_CHARS + 1) }],
  ])('%s', async (unread, answer) => {
    const { realm, words } = hooked({ ...refused, ...answer });
    const response = await realm.fetch('/x');
    expect((await response.text()).length).toBeGreaterThan(0);
    await settle();
    expect(words[0]).toMatchObject({ unread });
    expect(words[0]).not.toHaveProperty('text');
  });

  it('never-ended, after five seconds, of a body that goes on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{')) });
      const { realm, words } = hooked({ ...refused, body });
      await realm.fetch('/x');
      await settle();
      expect(words).toEqual([]);
      vi.advanceTimersByTime(5_000);
      await settle();
      expect(words[0]).toMatchObject({ unread: 'never-ended' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('failed, of a body that breaks off, and the page gets the error', async () => {
    const body = new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) });
    const { realm, words } = hooked({ ...refused, body });
    const response = await realm.fetch('/x');
    await expect(response.text()).rejects.toThrow('network error');
    await settle();
    expect(words[0]).toMatchObject({ unread: 'failed' });
  });

  it('the method and address of a Request', async () => {
    const { realm, words } = hooked(refused);
    await realm.fetch(new Request('https://api.example/token', { method: 'DELETE' }));
    await settle();
    expect(words[0]).toMatchObject({ method: 'DELETE', url: 'https://api.example/token' });
  });
});

describe('to the page, fetch stays as it was', () => {
  it('in attributes, name, length, text, and as no constructor', () => {
    const { realm, native } = hooked();
    const { fetch } = realm;
    expect([fetch.name, fetch.length]).toEqual([native.name, native.length]);
    expect(Reflect.apply(realm.Function.prototype.toString, fetch, [])).toBe(
      Function.prototype.toString.call(native),
    );
    expect(() => new (fetch as never as new () => unknown)()).toThrow(/not a constructor/);
  });

  it('in the promise that it gives', async () => {
    const { realm } = hooked();
    const answering = realm.fetch('/x');
    expect(Object.getPrototypeOf(answering)).toBe(Promise.prototype);
    expect(await answering).toBeInstanceOf(Response);
  });

  it('in its errors, handled or not', async () => {
    const { realm } = hooked({ fails: true });
    await expect(realm.fetch('/x')).rejects.toThrow(new TypeError('Failed to fetch'));
    const unhandled: unknown[] = [];
    const listeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', (reason) => unhandled.push(reason));
    try {
      void realm.fetch('/nobody-looks');
      await settle();
      expect(unhandled.map(String)).toEqual(['TypeError: Failed to fetch']);
      realm.fetch('/caught').catch(() => {});
      await settle();
      expect(unhandled.length).toBe(1);
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const listener of listeners) process.on('unhandledRejection', listener);
    }
  });

  it('in what it reads of the page’s options: nothing that has a getter', async () => {
    const { realm } = hooked(refused);
    let reads = 0;
    const init = {
      get method() {
        reads += 1;
        return 'POST';
      },
    };
    await realm.fetch('/x', init);
    await settle();
    expect(reads).toBe(0);
  });
});
