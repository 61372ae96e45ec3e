import { expect, it } from 'vitest';
import { createJSONStorage, persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { inputOf } from './check-examples.ts';
import { recognise } from './recognise.ts';

it("finds the tokens in what zustand's own persist middleware writes", async () => {
  const kept = new Map<string, string>();
  const storage = createJSONStorage(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }));
  const store = createStore(
    persist(() => ({ token: null as string | null, refreshToken: null as string | null, theme: 'dark' }), {
      name: 'shop',
      ...(storage ? { storage } : {}),
    }),
  );
  store.setState({ token: 'Xk29sla02kaPq81z', refreshToken: 'q0sla02kaPq81zXk2' });
  const found = recognise(
    await inputOf({ area: 'localStorage', key: 'shop', value: kept.get('shop') ?? '' }),
  );
  expect(found.map((one) => [one.library, one.credential])).toEqual([
    ['zustand-persist', 'access'],
    ['zustand-persist', 'refresh'],
  ]);
});
