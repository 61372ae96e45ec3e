import { expect, it } from 'vitest';
import { nextExpiry, noteSnapshot } from './cookie-jar.ts';
import { createKnownJars } from './known-jars.ts';
import { fakeContext, fakeIntake } from './testing.ts';

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

it('tells of a session cookie that was there before the browser was closed and is gone since', async () => {
  const { context, kept, onDisk } = fakeContext(null);
  const jars = () => createKnownJars(context.memory, context.lasting, (storeId) => storeId === '1');
  const seen = async (name: string, storeId: string, session: boolean) => {
    const raw = { name, value: name, domain: 'app.test', path: '/', httpOnly: true, secure: true, session };
    const later = session ? {} : { expirationDate: Date.now() / 1000 + 60 };
    return fakeIntake.fromCookie({ ...raw, ...later, storeId }, null, 1);
  };
  const before = jars();
  const jar = await before.of('https://app.test');
  const found = [...(await seen('session', '0', true)), ...(await seen('session-kept', '0', false))];
  noteSnapshot(jar, '0', found, 1);
  noteSnapshot(jar, '1', await seen('session-private', '1', true), 1);
  before.save('https://app.test');
  await new Promise((resolve) => setTimeout(resolve, 150));

  // The browser is closed: what it keeps in memory ends, and with it every cookie without a date.
  kept.clear();
  expect(JSON.stringify([...onDisk])).not.toContain('private');
  const after = await jars().of('https://app.test');
  expect(noteSnapshot(after, '0', [], 2)).toMatchObject([
    { kind: 'cookie.changed', name: 'session', removed: true, cause: 'restart' },
  ]);
});

it('leaves nothing of an emptied log on the disk', async () => {
  const { context, onDisk } = fakeContext(null);
  const jars = createKnownJars(context.memory, context.lasting, () => false);
  const jar = await jars.of('s');
  const raw = { name: 'session', value: 'x', domain: 'app.test', path: '/', httpOnly: true, secure: true };
  noteSnapshot(jar, '0', await fakeIntake.fromCookie({ ...raw, session: true, storeId: '0' }, null, 1), 1);
  await jars.untell('s');
  jars.save('s');
  await new Promise((resolve) => setTimeout(resolve, 150));
  // In a browser's storage `undefined` takes the key away, and with it the site's name.
  expect([...onDisk.values()]).toEqual([undefined]);
});
