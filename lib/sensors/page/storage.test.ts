// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storageSensor } from './storage.ts';
import { createTestingContext, trusted } from './testing-context.ts';

let stop = (): void => {};
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

function started() {
  const context = createTestingContext(window);
  stop = storageSensor.start(context);
  const first = context.said.splice(0);
  return { ...context, first };
}

describe('the storage sensor', () => {
  it('begins with what both areas hold', () => {
    sessionStorage.setItem('token', 'a');
    expect(started().first).toMatchObject([
      { type: 'snapshot', area: 'localStorage', entries: [] },
      { type: 'snapshot', area: 'sessionStorage', entries: [{ key: 'token', value: 'a' }] },
    ]);
  });

  it('reads at the hook’s word, before and after: a value that lived in between is seen', () => {
    const { said, hear } = started();
    (localStorage as unknown as Record<string, string>).token = 'short-lived';
    hear({ type: 'before', area: 'localStorage', key: 'token' });
    localStorage.removeItem('token');
    hear({
      type: 'changed',
      how: 'removeItem',
      area: 'localStorage',
      key: 'token',
      stack: 'f@x:1:1',
      input: null,
    });
    expect(said).toMatchObject([
      { before: null, after: 'short-lived', how: 'unwitnessed' },
      { before: 'short-lived', after: null, how: 'removeItem', stack: 'f@x:1:1', input: null },
    ]);
  });

  it('believes the hook in who, never in what', () => {
    localStorage.setItem('token', 'a');
    const { said, hear } = started();
    hear({ type: 'changed', how: 'removeItem', area: 'localStorage', key: 'token', stack: 'forged' });
    hear({ type: 'changed', how: 'clear', area: 'localStorage', key: null, stack: 'forged' });
    expect(said).toEqual([]);
  });

  it('looks again when the page goes away, and after the back-forward cache holds other tabs for the cause', () => {
    localStorage.setItem('theme', 'dark');
    localStorage.setItem('token', 'a');
    const { said, occasions } = started();
    delete (localStorage as unknown as Record<string, string>).token;
    occasions.tell('leaving');
    localStorage.setItem('token', 'b');
    occasions.tell('restored');
    expect(said).toMatchObject([
      { before: 'a', after: null, how: 'unwitnessed' },
      { before: null, after: 'b', how: 'other-tab' },
    ]);
  });

  it('does not look at every occasion where they come in dozens', () => {
    const { occasions } = started();
    const reads = vi.spyOn(Storage.prototype, 'getItem');
    localStorage.setItem('token', 'a');
    for (let n = 0; n < 100; n += 1) occasions.tell('answered');
    expect(reads.mock.calls.length).toBeLessThan(5);
  });

  it('says that a credential is gone, so that others look at the page', () => {
    localStorage.setItem('token', 'a');
    const { occasions, hear } = started();
    const told: string[] = [];
    occasions.on((occasion) => told.push(occasion));
    localStorage.removeItem('token');
    hear({ type: 'changed', how: 'removeItem', area: 'localStorage', key: 'token' });
    expect(told).toEqual(['changed']);
  });

  it('takes the browser’s word for other tabs, not the page’s', () => {
    localStorage.setItem('token', 'a');
    const { said } = started();
    const event = (): StorageEvent =>
      new StorageEvent('storage', { key: 'token', oldValue: 'a', newValue: null, storageArea: localStorage });
    localStorage.removeItem('token');
    window.dispatchEvent(event());
    expect(said).toEqual([]);
    window.dispatchEvent(trusted(event()));
    expect(said).toMatchObject([{ before: 'a', after: null, how: 'other-tab' }]);
  });

  it('says where access is denied, and goes on with the other area', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(started().first).toMatchObject([
      { type: 'unread', sensor: 'storage', what: 'localStorage', why: 'access-denied' },
      { type: 'snapshot', area: 'sessionStorage' },
    ]);
  });
});
