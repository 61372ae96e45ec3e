import { afterEach, describe, expect, it } from 'vitest';
import { startTestSite, type TestSite } from './testing.ts';

let site: TestSite;
afterEach(() => site.demo.close());

describe('the live connection', () => {
  it('is closed with 1001 for a signed-in session', async () => {
    site = await startTestSite();
    expect(await closeCode((await site.signIn()).access)).toBe(1001);
  });

  it('is closed with 4401 for a session that is over', async () => {
    site = await startTestSite();
    const { access } = await site.signIn();
    site.demo.revokeSessions();
    expect(await closeCode(access)).toBe(4401);
  });
});

function closeCode(token: string): Promise<number> {
  const socket = new WebSocket(`ws://127.0.0.1:${site.demo.port}/v1/live?token=${token}`);
  return new Promise((resolve) => {
    socket.onclose = (event) => resolve(event.code);
  });
}
