import type { AccuracyCase } from '../case.ts';
import { pause } from '../session.ts';
import type { Stack } from '../stack.ts';

const MINUTE_MS = 60_000;

/** Ends that every stack with a session on the server has in common. */
export function storedSessionCases(stack: Stack, prefix: string): AccuracyCase[] {
  const all: Omit<AccuracyCase, 'stack'>[] = [
    {
      id: 'idle',
      limits: { idleMs: 2_600 },
      ends: 'logout',
      async play(session) {
        await session.signIn();
        await session.work(3, 400);
        await pause(3_600);
        await session.findOut();
      },
    },
    {
      id: 'revoked',
      ends: 'logout',
      async play(session) {
        await session.signIn();
        await session.work(3, 600);
        await session.act('revoke-all');
        await session.findOut();
      },
    },
    {
      id: 'sign-out',
      ends: 'logout',
      async play(session) {
        await session.signIn();
        await session.work(2);
        await session.press('signOut');
        await session.signedOut();
      },
    },
    {
      id: 'cookie-expired',
      limits: { cookieMs: 3_000 },
      ends: 'logout',
      async play(session) {
        await session.signIn();
        await session.work(1);
        await pause(4_500);
        await session.findOut();
      },
    },
    {
      id: 'working',
      limits: { idleMs: MINUTE_MS },
      ends: 'none',
      async play(session) {
        await session.signIn();
        await session.work(2);
        await session.page.reload();
        await session.work(2);
      },
    },
  ];
  return all.map((one) => ({ ...one, id: `${prefix}-${one.id}`, stack }));
}
