import { describe, expect, it } from 'vitest';
import { idle } from './idle.ts';
import { fakeContext } from './testing.ts';

describe('the idle sensor', () => {
  it('tells of the computer being idle, locked and used again while a watched site is open', async () => {
    const { context, emit, recorded } = fakeContext({
      origin: 'https://app.test',
      isPrivate: false,
      cookieStoreId: '0',
    });
    const stop = idle.start(context);
    for (const state of ['idle', 'locked', 'active']) emit('idle', state);
    await Promise.resolve();
    expect(recorded).toMatchObject([
      { kind: 'machine.idle', state: 'idle', afterMs: 60_000 },
      { state: 'locked' },
      { state: 'active' },
    ]);
    stop();
    emit('idle', 'idle');
    await Promise.resolve();
    expect(recorded).toHaveLength(3);
  });

  it('tells nothing while no watched site is open', async () => {
    const { context, emit, recorded } = fakeContext(null);
    idle.start(context);
    emit('idle', 'idle');
    await Promise.resolve();
    expect(recorded).toEqual([]);
  });
});
