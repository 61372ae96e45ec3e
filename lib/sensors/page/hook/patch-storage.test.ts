import { describe, expect, it, vi } from 'vitest';
import { createFakeRealm } from './fake-realm.ts';
import { installHook } from './install-hook.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

function hooked() {
  const fake = createFakeRealm();
  const natives = { ...Object.getOwnPropertyDescriptors(fake.realm.Storage.prototype) };
  installHook(fake.realm);
  const { localStorage, sessionStorage, Storage } = fake.realm;
  return { ...fake, natives, localStorage, sessionStorage, Storage };
}

describe('the storage hook says', () => {
  it('that a token is written, without its value and without a stack', () => {
    const { localStorage, words } = hooked();
    localStorage.setItem('access_token', JWT);
    expect(words).toEqual([{ type: 'changed', how: 'setItem', area: 'localStorage', key: 'access_token' }]);
    expect(JSON.stringify(words)).not.toContain('eyJ');
  });

  it('that one is about to be overwritten, then that it was, and by whom', () => {
    const { sessionStorage, words } = hooked();
    sessionStorage.setItem('access_token', JWT);
    words.length = 0;
    (function renewSession() {
      sessionStorage.setItem('access_token', `${JWT}2`);
    })();
    expect(words[0]).toEqual({ type: 'before', area: 'sessionStorage', key: 'access_token' });
    expect(words[1]).toMatchObject({ type: 'changed', how: 'setItem', area: 'sessionStorage', input: null });
    expect(words[1]?.stack).toContain('renewSession');
  });

  it('that one is removed, or all of them, and by whom', () => {
    const { localStorage, words } = hooked();
    localStorage.setItem('token', 'a');
    localStorage.setItem('user', 'b');
    words.length = 0;
    (function signOut() {
      localStorage.removeItem('token');
      localStorage.clear();
    })();
    expect(words.map(({ type, how, key }) => [type, how, key])).toEqual([
      ['before', undefined, 'token'],
      ['changed', 'removeItem', 'token'],
      ['before', undefined, null],
      ['changed', 'clear', null],
    ]);
    expect(words[1]?.stack).toContain('signOut');
    expect(words[3]?.stack).toContain('signOut');
  });

  it('what the page was handling when it did so', () => {
    const { realm, localStorage, words } = hooked();
    localStorage.setItem('token', 'a');
    const click = new Event('click');
    Object.defineProperty(click, 'isTrusted', { value: true });
    const other = createFakeRealm();
    Object.defineProperty(other.realm, 'event', { get: () => click });
    installHook(other.realm);
    other.realm.localStorage.setItem('token', 'a');
    other.realm.localStorage.removeItem('token');
    expect(other.words.at(-1)).toMatchObject({ input: { type: 'click', trusted: true } });
    localStorage.removeItem('token');
    expect(words.at(-1)).toMatchObject({ input: null });
    expect(realm.event).toBeUndefined();
  });

  it('that a value under a dull name became a token, and from then on every change of it', () => {
    const { localStorage, words } = hooked();
    localStorage.setItem('state', '{"user":null}');
    expect(words).toEqual([]);
    localStorage.setItem('state', `{"user":{"t":"${JWT}"}}`);
    localStorage.setItem('state', '{"user":null}');
    expect(words.filter(({ type }) => type === 'changed').length).toBe(2);
  });

  it('that a token under a dull name, left from an earlier page, is removed', () => {
    const fake = createFakeRealm();
    fake.realm.localStorage.setItem('blob', JWT);
    installHook(fake.realm);
    fake.realm.localStorage.removeItem('blob');
    expect(fake.words.at(-1)).toMatchObject({ type: 'changed', how: 'removeItem', key: 'blob' });
  });

  it.each([
    ['a dull key', (area: Storage) => area.setItem('theme', 'dark')],
    ['the same value again', (area: Storage) => area.setItem('token', 'same')],
    ['the removal of what is not there', (area: Storage) => area.removeItem('no_such_token')],
    ['reading', (area: Storage) => area.getItem('token')],
  ])('nothing of %s', (_, act) => {
    const { localStorage, words } = hooked();
    localStorage.setItem('token', 'same');
    words.length = 0;
    act(localStorage);
    expect(words).toEqual([]);
  });

  it('nothing of clearing an empty area', () => {
    const { localStorage, words } = hooked();
    localStorage.clear();
    expect(words).toEqual([]);
  });

  it('how many calls it kept back in a flood, exactly', () => {
    vi.useFakeTimers();
    try {
      const { localStorage, words } = hooked();
      for (let n = 0; n < 5_000; n += 1) localStorage.setItem('token', `v${n}`);
      const said = words.filter(({ type }) => type === 'changed').length;
      vi.advanceTimersByTime(1_500);
      const dropped = words.filter(({ type }) => type === 'dropped');
      expect(dropped.length).toBe(1);
      expect(said + Number(dropped[0]?.count)).toBe(5_000);
      expect(said).toBeGreaterThanOrEqual(300);
      expect(said).toBeLessThan(2_000);
    } finally {
      vi.useRealTimers();
    }
  });

  it('so also when the page goes away in the middle of it', () => {
    const { realm, localStorage, words } = hooked();
    for (let n = 0; n < 1_000; n += 1) localStorage.setItem('token', `v${n}`);
    realm.dispatchEvent(new Event('pagehide'));
    expect(words.at(-1)).toMatchObject({
      type: 'dropped',
      count: 1_000 - words.filter((w) => w.type === 'changed').length,
    });
  });

  it('a removal in the middle of a flood of writes', () => {
    const { localStorage, words } = hooked();
    for (let n = 0; n < 5_000; n += 1) localStorage.setItem('token', `v${n}`);
    localStorage.removeItem('token');
    expect(words.at(-1)).toMatchObject({ how: 'removeItem', key: 'token' });
  });
});

describe('to the page, storage stays as it was', () => {
  it('in attributes, name, length, text and own properties of every method', () => {
    const { realm, natives, Storage } = hooked();
    const text = (method: unknown): string => Reflect.apply(realm.Function.prototype.toString, method, []);
    for (const name of ['setItem', 'removeItem', 'clear', 'getItem'] as const) {
      const now = Object.getOwnPropertyDescriptor(Storage.prototype, name);
      const native = natives[name];
      expect({ ...now, value: null }).toEqual({ ...native, value: null });
      expect(now?.value.name).toBe(native.value?.name);
      expect(now?.value.length).toBe(native.value?.length);
      expect(text(now?.value)).toBe(Function.prototype.toString.call(native.value));
      expect(Object.getOwnPropertyNames(now?.value)).toEqual(Object.getOwnPropertyNames(native.value));
      expect(() => Reflect.construct(now?.value, [])).toThrow(/not a constructor/);
    }
    expect(Object.keys(Storage.prototype)).toEqual(Object.keys(createFakeRealm().realm.Storage.prototype));
    expect(text(realm.Function.prototype.toString)).toContain('[native code]');
  });

  it('in results and in errors', () => {
    const { localStorage, Storage } = hooked();
    expect(localStorage.setItem('token', 'x')).toBeUndefined();
    expect(localStorage.removeItem('token')).toBeUndefined();
    expect(localStorage.clear()).toBeUndefined();
    const call = (method: unknown, self: unknown, ...args: unknown[]) =>
      Reflect.apply(method as never, self, args);
    expect(() => call(Storage.prototype.setItem, localStorage)).toThrow(
      '2 arguments required, but only 0 present.',
    );
    expect(() => call(Storage.prototype.setItem, localStorage, 'token')).toThrow('only 1 present');
    for (const self of [undefined, null, {}, Storage.prototype, 5]) {
      expect(() => call(Storage.prototype.setItem, self, 'token', 'x')).toThrow('Illegal invocation');
      expect(() => call(Storage.prototype.removeItem, self, 'token')).toThrow('Illegal invocation');
      expect(() => call(Storage.prototype.clear, self)).toThrow('Illegal invocation');
    }
    expect(() => localStorage.setItem('token', 'x'.repeat(5_000_001))).toThrow('QuotaExceededError');
    expect(() => localStorage.setItem('token', Symbol('s') as never)).toThrow(TypeError);
  });

  it('in how often the page’s own toString is called, and in what order', () => {
    const { localStorage } = hooked();
    const calls: string[] = [];
    const spy = (name: string, text: string) => ({
      toString() {
        calls.push(name);
        return text;
      },
    });
    localStorage.setItem(spy('key', 'token') as never, spy('value', JWT) as never);
    localStorage.setItem('token', spy('value', 'x') as never);
    localStorage.removeItem(spy('key', 'token') as never);
    expect(calls).toEqual(['key', 'value', 'value', 'key']);
    expect(localStorage.getItem('token')).toBeNull();
  });

  it('in what is stored, for values that are no text', () => {
    const { localStorage } = hooked();
    localStorage.setItem('token', null as never);
    localStorage.setItem('user', undefined as never);
    localStorage.setItem(1 as never, 2 as never);
    expect(['token', 'user', '1'].map((key) => localStorage.getItem(key))).toEqual([
      'null',
      'undefined',
      '2',
    ]);
  });

  it('where the relay never came', () => {
    const fake = createFakeRealm();
    Object.defineProperty(fake.realm, 'document', { value: new EventTarget() });
    installHook(fake.realm);
    fake.realm.localStorage.setItem('token', 'x');
    expect(fake.realm.localStorage.getItem('token')).toBe('x');
    expect(fake.words).toEqual([]);
  });

  it('where access to an area is denied', () => {
    const fake = createFakeRealm();
    const area = fake.realm.sessionStorage;
    Object.defineProperty(fake.realm, 'localStorage', {
      get() {
        throw new Error('SecurityError');
      },
    });
    installHook(fake.realm);
    area.setItem('token', 'x');
    expect(fake.words.length).toBe(1);
    expect(area.getItem('token')).toBe('x');
  });

  it('and is wrapped once, however often the hook runs', () => {
    const { realm, Storage, localStorage, words } = hooked();
    const { setItem } = Storage.prototype;
    installHook(realm);
    expect(Storage.prototype.setItem).toBe(setItem);
    localStorage.setItem('token', 'x');
    expect(words.length).toBe(1);
  });
});
