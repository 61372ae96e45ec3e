import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOver, waitForOrders } from './waiting-script.ts';

const NAME = 'a script for tests';
const world = globalThis as unknown as Record<symbol, unknown>;

/** As `scripting.executeScript` does it: the text of the function, and nothing of what is around it. */
const give = (order: object): unknown =>
  new Function(`return (${handOver})(...arguments)`)(NAME, JSON.stringify(order));

beforeEach(() => {
  vi.stubGlobal('document', { name: 'first' });
  vi.stubGlobal('chrome', { runtime: { id: 'abc' } });
});
afterEach(() => {
  delete world[Symbol.for(NAME)];
  vi.unstubAllGlobals();
});

/** Puts the script there, and tells what its beginnings were asked. */
function put(answer: unknown = 'done') {
  const orders: unknown[] = [];
  let begun = 0;
  waitForOrders(NAME, () => {
    begun += 1;
    return (order: unknown) => {
      orders.push(order);
      return answer;
    };
  });
  return { orders, begun };
}

describe('a script that waits in a document', () => {
  it('takes orders, nulls and all, and answers', () => {
    const { orders } = put();
    expect(give({ do: 'show', value: null })).toBe('done');
    expect(orders).toEqual([{ do: 'show', value: null }]);
  });

  it('is begun once, however often it is put there', () => {
    const first = put();
    const second = put();
    give({ do: 'show' });
    expect([first.begun, second.begun]).toEqual([1, 0]);
    expect([first.orders.length, second.orders.length]).toEqual([1, 0]);
  });

  it('answers null where it was never put', () => {
    expect(give({ do: 'show' })).toBe(null);
  });

  it('is not asked after the extension was loaded anew, and the next one takes its place', () => {
    const old = put();
    vi.stubGlobal('chrome', { runtime: {} });
    expect(give({ do: 'show' })).toBe(null);
    const next = put();
    expect(next.begun).toBe(1);
    vi.stubGlobal('chrome', { runtime: { id: 'abc' } });
    expect(give({ do: 'show' })).toBe('done');
    expect([old.orders.length, next.orders.length]).toEqual([0, 1]);
  });

  it('counts as gone where the browser throws at whoever asks for the extension', () => {
    put();
    vi.stubGlobal('chrome', {
      get runtime() {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(give({ do: 'show' })).toBe(null);
  });

  it('does not count where the window has another document now', () => {
    const old = put();
    vi.stubGlobal('document', { name: 'second' });
    expect(give({ do: 'show' })).toBe(null);
    expect(put().begun).toBe(1);
    expect(give({ do: 'show' })).toBe('done');
    expect(old.orders).toEqual([]);
  });
});
