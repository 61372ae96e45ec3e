import { describe, expect, it } from 'vitest';
import { createFakeTime } from './fixtures/fake-platform.ts';
import { createLookKeeper } from './look-keeper.ts';
import { DEFAULT_LOOK } from './panel-look.ts';
import { createPanelStore, emptyLog } from './store.ts';

function boot() {
  const kept = new Map<string, unknown>();
  const time = createFakeTime();
  const store = createPanelStore(time.now());
  const keeper = createLookKeeper(
    store,
    { load: async (origin) => kept.get(origin), save: async (origin, look) => void kept.set(origin, look) },
    time,
  );
  return { kept, time, store, keeper };
}
const [A, B] = ['https://a.example', 'https://b.example'];

describe('the look of a site', () => {
  it('stays the site’s own when the panel goes on to another and back', async () => {
    const { kept, store, keeper } = boot();
    keeper.follow();
    await keeper.restore(A);
    store.setState({ look: { ...DEFAULT_LOOK, words: 'status:401' }, selectedEventIds: ['e1'] });
    keeper.leave();
    store.setState(emptyLog);
    await keeper.restore(B);
    expect(store.getState().look).toEqual(DEFAULT_LOOK);
    expect(kept.get(A)).toMatchObject({ words: 'status:401', selectedEventIds: ['e1'] });
    keeper.leave();
    store.setState(emptyLog);
    await keeper.restore(A);
    expect(store.getState()).toMatchObject({ look: { words: 'status:401' }, selectedEventIds: ['e1'] });
  });

  it('of a site that was left while it was read is not shown on another', async () => {
    const { kept, store, keeper } = boot();
    kept.set(A, { words: 'of a' });
    const first = keeper.restore(A);
    const second = keeper.restore(B);
    await Promise.all([first, second]);
    expect(store.getState().look.words).toBe('');
  });

  it('is written once for many changes, and not at all for none', async () => {
    const { kept, time, store, keeper } = boot();
    const stop = keeper.follow();
    await keeper.restore(A);
    store.setState({ received: 5 });
    time.pass(1_000);
    expect(kept.size).toBe(0);
    for (const words of ['k', 'ki', 'kind:']) store.setState({ look: { ...DEFAULT_LOOK, words } });
    expect(time.timers()).toBe(1);
    time.pass(1_000);
    expect(kept.get(A)).toMatchObject({ words: 'kind:' });
    stop();
    expect(time.timers()).toBe(0);
  });
});
