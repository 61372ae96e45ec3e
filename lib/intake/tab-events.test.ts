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

  it('mask the address of a frame', async () => {
    const name = 'https://idp.test/check-session?session_state=5f1c2b7e9d3a4c8b';
    const frame = { type: 'message', channel: 'frame', name, word: 'session-changed', direction: 'received' };
    const [event] = await observe(frame);
    expect(event).toMatchObject({ by: 'browser', channel: 'frame', word: 'session-changed' });
    expect(JSON.stringify(event)).not.toContain('5f1c2b7e9d3a4c8b');
    expect(JSON.stringify(event)).toContain('https://idp.test/check-session');
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
