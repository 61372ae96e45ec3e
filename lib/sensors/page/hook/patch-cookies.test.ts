import { describe, expect, it } from 'vitest';
import { createFakeRealm } from './fake-realm.ts';
import { installHook } from './install-hook.ts';

function hooked() {
  const fake = createFakeRealm();
  const native = Object.getOwnPropertyDescriptor(fake.realm.Document.prototype, 'cookie');
  installHook(fake.realm);
  const { document, cookieStore } = fake.realm as unknown as {
    document: { cookie: string };
    cookieStore: { set(...args: unknown[]): Promise<void>; delete(...args: unknown[]): Promise<void> };
  };
  return { ...fake, native, document, cookieStore };
}

describe('the cookie hook says', () => {
  it('that a script deletes a cookie, and which code did it', () => {
    const { document, words } = hooked();
    (function forgetSession() {
      document.cookie = 'sessionid=; Max-Age=0; Path=/';
    })();
    expect(words).toMatchObject([
      { type: 'cookie', call: 'document-cookie', text: 'sessionid=; Max-Age=0; Path=/', input: null },
    ]);
    expect(words[0]?.stack).toContain('forgetSession');
  });

  it('that a script sets one with a telling name, without its value', () => {
    const { document, words } = hooked();
    document.cookie = 'auth_token=super-secret-value; Path=/';
    expect(words).toMatchObject([{ text: 'auth_token=x; Path=/' }]);
    expect(JSON.stringify(words)).not.toContain('secret');
  });

  it('that one is set or deleted through cookieStore', async () => {
    const { cookieStore, words } = hooked();
    await cookieStore.set('session', 'secret');
    await cookieStore.set({ name: 'session', value: 'secret', expires: 1 });
    await cookieStore.delete('sid');
    await cookieStore.delete({ name: 'token', path: '/' });
    expect(words.map(({ call, text }) => `${call} ${text}`)).toEqual([
      'cookie-store-set session=x',
      'cookie-store-set session=x;max-age=0',
      'cookie-store-delete sid=;max-age=0',
      'cookie-store-delete token=;max-age=0',
    ]);
    expect(JSON.stringify(words)).not.toContain('secret');
  });

  it('nothing of cookies that say nothing, of text without a name and of what is no text', () => {
    const { document, words } = hooked();
    for (const text of ['theme=dark', 'nonsense', '=x', '', 'a;b=c', 7, {}, null])
      document.cookie = text as string;
    expect(words).toEqual([]);
  });
});

describe('with the cookie hook, the page', () => {
  it('still sets what it sets, once, and reads as before', () => {
    const { document } = hooked();
    document.cookie = 'sid=1';
    expect(document.cookie).toBe('sid=1');
  });

  it('sees its own object turned into text once, by the native', () => {
    const { document, words } = hooked();
    let asked = 0;
    document.cookie = {
      toString() {
        asked += 1;
        return 'sid=';
      },
    } as unknown as string;
    expect(asked).toBe(1);
    expect(words).toEqual([]);
  });

  it('finds the accessor as it was: same getter, attributes, and a setter of the same name', () => {
    const { realm, native } = hooked();
    const now = Object.getOwnPropertyDescriptor(realm.Document.prototype, 'cookie');
    expect(now?.get).toBe(native?.get);
    expect(now).toMatchObject({ configurable: native?.configurable, enumerable: native?.enumerable });
    expect(now?.set?.name).toBe(native?.set?.name);
    expect(now?.set?.length).toBe(native?.set?.length);
    expect('prototype' in Object(now?.set)).toBe(false);
  });

  it('gets the native’s own error on a foreign object', () => {
    const { realm } = hooked();
    const { set } = Object.getOwnPropertyDescriptor(realm.Document.prototype, 'cookie') ?? {};
    expect(() => Reflect.apply(set as () => void, 1, [Symbol('no text')])).toThrow(TypeError);
  });

  it('has the getters of its options called by the native only', async () => {
    const { cookieStore, words } = hooked();
    let asked = 0;
    await cookieStore.delete({
      get name(): string {
        asked += 1;
        return 'sid';
      },
    });
    expect(asked).toBe(1);
    expect(words).toEqual([]);
  });

  it('is left alone by a flood, which is counted', () => {
    const { document, words } = hooked();
    for (let i = 0; i < 5_000; i++) document.cookie = `session=${i}`;
    expect(words.length).toBeLessThan(1_000);
  });
});
