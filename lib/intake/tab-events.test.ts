import { describe, expect, it } from 'vitest';
import { AT, observe } from './testing.ts';

describe('messages between tabs and closed connections', () => {
  it('keep the name and the kind of word, and who sent it', async () => {
    const message = { type: 'message', name: 'auth', word: 'sign-out' };
    const sent = { channel: 'broadcast', direction: 'sent', stack: 'at f (https://app.test/a.js:1:2)' };
    expect(await observe({ ...message, ...sent, input: null })).toMatchObject([
      { kind: 'tab.message', by: 'page', name: 'auth', stack: [{ function: 'f', line: 1 }], input: null },
    ]);
    expect(await observe({ ...message, channel: 'storage', direction: 'received' })).toMatchObject([
      { kind: 'tab.message', by: 'browser', channel: 'storage', direction: 'received' },
    ]);
  });

  it('mask the address and the reason', async () => {
    const secret = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1In0.c2lnbmF0dXJl';
    const events = await observe({
      type: 'connection',
      transport: 'websocket',
      url: `wss://app.test/live?token=${secret}`,
      code: 4401,
      reason: `expired: ${secret}`,
      opened: true,
      startedAt: AT - 5,
    });
    expect(events).toMatchObject([{ kind: 'connection.closed', code: 4401, opened: true }]);
    expect(JSON.stringify(events)).not.toContain('c2lnbmF0dXJl');
  });
});
