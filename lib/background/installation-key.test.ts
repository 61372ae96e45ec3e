import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { loadInstallationKey } from './installation-key.ts';

/** Stands for a CryptoKey: something that structured clone keeps. */
const maker = () => {
  let n = 0;
  return vi.fn(async () => {
    n += 1;
    return { key: n } as unknown as CryptoKey;
  });
};

it('is made once and kept', async () => {
  const factory = new IDBFactory();
  const make = maker();
  const first = await loadInstallationKey(factory, make);
  expect(await loadInstallationKey(factory, make)).toEqual(first);
  expect(make).toHaveBeenCalledTimes(1);
});

it('is the same for all who ask at the same time', async () => {
  const factory = new IDBFactory();
  const make = maker();
  const keys = await Promise.all([1, 2, 3].map(() => loadInstallationKey(factory, make)));
  expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(1);
});

it('is a new one for this start where the disk gives nothing', async () => {
  const broken = {
    open: () => {
      throw new DOMException('switched off', 'SecurityError');
    },
  } as unknown as IDBFactory;
  expect(await loadInstallationKey(broken, maker())).toEqual({ key: 1 });
});
