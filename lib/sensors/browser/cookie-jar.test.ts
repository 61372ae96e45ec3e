import { expect, it } from 'vitest';
import { nextExpiry } from './cookie-jar.ts';

type Open = Parameters<typeof nextExpiry>[0];
const cookie = (storeId: string, expiresAt: number | null) => ({ storeId, fields: { expiresAt } });
const jarOf = (...cookies: ReturnType<typeof cookie>[]) =>
  new Map(cookies.map((entry, index) => [`c${index}`, entry])) as never;

it('waits for the next date of the cookies in open stores, and never for one of a store that was closed', () => {
  const jar = jarOf(
    cookie('private', 1_000),
    cookie('default', 9_000),
    cookie('default', 7_000),
    cookie('default', null),
  );
  expect(nextExpiry([{ jar, storeId: 'default' }] as Open)).toBe(7_000);
  expect(nextExpiry([{ jar, storeId: 'other' }] as Open)).toBeNull();
});
