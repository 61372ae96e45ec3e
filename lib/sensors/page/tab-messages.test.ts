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

  it('tells of a frame of another origin that says `changed`, and of nothing else that frames say', () => {
    const { said, stop } = started();
    const frame = document.body.appendChild(document.createElement('iframe'));
    // happy-dom loads no frame: its window is one by name only.
    const contentWindow = { isFrame: true };
    Object.defineProperty(frame, 'contentWindow', { value: contentWindow });
    Object.defineProperty(frame, 'src', { value: 'https://idp.example/check-session?client_id=app' });
    const origin = 'https://idp.example';
    const message = ({ data = 'changed', source = contentWindow, ...init }: Says) => {
      const event = new MessageEvent('message', { data, origin, ...init });
      return Object.defineProperty(event, 'source', { value: source });
    };
    type Says = { data?: unknown; origin?: string; source?: object | null };
    const says = (init: Says) => window.dispatchEvent(trusted(message(init)));
    says({});
    says({ data: 'unchanged' });
    says({ data: { changed: true } });
    says({ origin: window.location.origin });
    says({ source: window });
    says({ source: null });
    window.dispatchEvent(message({}));
    stop();
    says({});
    frame.remove();
    expect(said).toEqual([
      {
        type: 'message',
        channel: 'frame',
        name: 'https://idp.example/check-session?client_id=app',
        word: 'session-changed',
        direction: 'received',
      },
    ]);
  });

  it('hands on what the hook says', () => {
    const { said, hear, stop } = started();
    hear({ type: 'message', channel: 'broadcast', name: 'a', word: 'sign-out', direction: 'sent' });
    stop();
    expect(said).toHaveLength(1);
  });
});
