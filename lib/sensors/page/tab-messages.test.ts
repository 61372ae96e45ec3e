// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { tabMessagesSensor } from './tab-messages.ts';
import { createTestingContext, trusted } from './testing-context.ts';

const started = () => {
  const context = createTestingContext(window);
  return { ...context, stop: tabMessagesSensor.start(context) };
};
const stored = (key: string, newValue: string | null) =>
  window.dispatchEvent(trusted(new StorageEvent('storage', { key, newValue })));

describe('the sensor of messages between tabs', () => {
  it('tells of a key or a short value that says to sign out, never of its content', () => {
    const { said, stop } = started();
    stored('app-logout', '1795655508936');
    stored('nextauth.message', '{"event":"session","data":{"trigger":"signout"}}');
    stop();
    stored('logout', '2');
    expect(said).toEqual([
      { type: 'message', channel: 'storage', name: 'app-logout', word: 'sign-out', direction: 'received' },
      {
        type: 'message',
        channel: 'storage',
        name: 'nextauth.message',
        word: 'sign-out',
        direction: 'received',
      },
    ]);
  });

  it('says nothing of other keys, of a removal, of a long value, or of an event that the page made up', () => {
    const { said, stop } = started();
    stored('theme', 'dark');
    stored('logout', null);
    stored('logins', 'x'.repeat(2_000));
    window.dispatchEvent(new StorageEvent('storage', { key: 'logout', newValue: '1' }));
    stop();
    expect(said).toEqual([]);
  });

  it('hands on what the hook says', () => {
    const { said, hear, stop } = started();
    hear({ type: 'message', channel: 'broadcast', name: 'a', word: 'sign-out', direction: 'sent' });
    stop();
    expect(said).toHaveLength(1);
  });
});
