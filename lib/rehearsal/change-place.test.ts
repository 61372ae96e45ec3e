import { describe, expect, it } from 'vitest';
import type { PageOrder } from '../messaging/rehearsal-order.ts';
import { maskName } from '../secrets/index.ts';
import { watchArea } from '../sensors/page/area-watch.ts';
import { changePlace } from './change-place.ts';

const APP = 'https://app.test';
const TOKEN = 'at_0123456789abcdef0123456789abcdef';

/** What of Storage is used, with entries as own properties. */
function area(entries: Record<string, string>): Storage {
  const proto = {
    getItem: (key: string) => (Object.hasOwn(store, key) ? (store as Record<string, string>)[key] : null),
    setItem: (key: string, value: string) => void Object.assign(store, { [key]: value }),
    removeItem: (key: string) => void delete (store as Record<string, string>)[key],
    get length() {
      return Object.keys(store).length;
    },
  };
  const store = Object.assign(Object.create(proto), entries) as Storage;
  return store;
}

function page(entries: Record<string, string>) {
  const localStorage = area(entries);
  const told: unknown[] = [];
  const hear = { word: (_word: { type: string; key: string }) => {} };
  const run = (order: Partial<PageOrder>, origin = APP) =>
    changePlace(
      { area: 'localStorage', key: 'auth', path: 'token', origin: APP, how: 'look', ...order },
      { origin, areas: { localStorage, sessionStorage: area({}) }, nowMs: 1_760_000_000_000 },
      (word) => {
        told.push(word);
        hear.word(word);
      },
    );
  return { localStorage, told, hear, run };
}

describe('the script that changes a credential in its place', () => {
  const auth = JSON.stringify({ token: TOKEN, refresh: 'rt' });

  it('says what could be done, and does nothing yet', () => {
    const { run, localStorage, told } = page({ auth });
    expect(run({})).toEqual({ result: 'there', can: ['removed', 'corrupted'] });
    expect([localStorage.getItem('auth'), told]).toEqual([auth, []]);
  });

  it.each([undefined, null, 'look', 'nonsense'])('changes nothing for the word %s', (how) => {
    const { run, localStorage } = page({ auth });
    expect(run({ how } as Partial<PageOrder>).result).toBe('there');
    expect(localStorage.getItem('auth')).toBe(auth);
  });

  it('changes that field only, and tells the relay before and after, with no value', () => {
    const { run, localStorage, told } = page({ auth, other: 'x' });
    expect(run({ how: 'removed' })).toEqual({ result: 'changed', can: ['removed', 'corrupted'] });
    expect({ ...localStorage }).toEqual({ auth: '{"refresh":"rt"}', other: 'x' });
    expect(told).toEqual([
      { type: 'before', area: 'localStorage', key: 'auth', how: 'rehearsal' },
      { type: 'changed', area: 'localStorage', key: 'auth', how: 'rehearsal' },
    ]);
  });

  it('is seen by the storage sensor as a rehearsal, once, and as nobody else’s afterwards', () => {
    const { run, localStorage, hear } = page({ auth });
    const seen: unknown[] = [];
    const watch = watchArea(
      'localStorage',
      localStorage,
      (one) => seen.push(one),
      () => true,
    );
    while (!watch.readOn(true));
    hear.word = ({ key, type }) => watch.compare(key, type === 'before' ? 'unwitnessed' : 'rehearsal');
    run({ how: 'corrupted' });
    watch.scan('unwitnessed');
    expect(seen.slice(1)).toMatchObject([{ type: 'storage', how: 'rehearsal', before: auth }]);
  });

  it('finds a key by its masked name, and refuses where two look alike', () => {
    const names = ['ann@app.test', 'bob@app.test'];
    const [key = ''] = names.map(maskName);
    const one = page({ [`${names[0]}`]: TOKEN });
    expect(one.run({ key, path: null, how: 'removed' }).result).toBe('changed');
    expect(Object.keys(one.localStorage)).toEqual([]);
    const two = page({ [`${names[0]}`]: TOKEN, [`${names[1]}`]: TOKEN });
    expect(two.run({ key, path: null, how: 'removed' }).result).toBe('ambiguous');
    expect(Object.keys(two.localStorage)).toEqual(names);
  });

  it.each([
    ['another origin’s document', { how: 'removed' as const }, 'https://evil.test', 'elsewhere'],
    ['a key that is gone', { key: 'gone', how: 'removed' as const }, APP, 'not-there'],
    ['a field that is gone', { path: 'gone', how: 'removed' as const }, APP, 'not-there'],
    ['no date beside it', { how: 'expired' as const }, APP, 'not-possible'],
  ])('leaves all as it is for %s', (_what, order, origin, result) => {
    const { run, localStorage } = page({ auth });
    expect(run(order, origin).result).toBe(result);
    expect(localStorage.getItem('auth')).toBe(auth);
  });

  it('says so where the browser refuses', () => {
    const { run, localStorage } = page({ auth });
    Object.getPrototypeOf(localStorage).removeItem = () => {
      throw new Error('denied');
    };
    Object.getPrototypeOf(localStorage).setItem = Object.getPrototypeOf(localStorage).removeItem;
    expect(run({ how: 'removed' })).toEqual({ result: 'refused', can: [] });
  });
});
