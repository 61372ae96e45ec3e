import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession } from './session.ts';
import { fakeArea } from './testing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a new session', () => {
  it('takes the browser’s word for why it began', async () => {
    const session = createSession(fakeArea(), 100);
    await session.startedAt();
    session.because('extension-updated');
    expect(await session.interruption).toBe('extension-updated');
  });

  it('of which the browser says nothing began with the extension switched on', async () => {
    const session = createSession(fakeArea(), 100);
    expect(await session.startedAt()).toBe(100);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await session.interruption).toBe('extension-off');
    await session.switchedOn;
  });

  it('is the same one after a restart of the background, for the same reason', async () => {
    const area = fakeArea();
    const first = createSession(area, 100);
    await first.startedAt();
    first.because('extension-updated');
    const second = createSession(area, 900);
    let isOn = false;
    void second.switchedOn.then(() => {
      isOn = true;
    });
    expect(await second.startedAt()).toBe(100);
    expect(await second.interruption).toBe('extension-updated');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(isOn).toBe(false);
  });
});
