import { describe, expect, it } from 'vitest';
import { fingerprintOf, frameOf, HOUR, Story } from '../../tests/support/story.ts';
import { Ledger } from './ledger.ts';

/** All changes that a story's events make, with the ledger they were made in. */
function kept(story: Story) {
  const ledger = new Ledger();
  const changes = story.events.flatMap((event) => ledger.apply(event));
  return { ledger, changes, types: changes.map((change) => change.type) };
}
const held = (ledger: Ledger, realm = 'default') =>
  ledger.held(realm).map((credential) => credential.fingerprint);

describe('Ledger', () => {
  it('gains a token once, however often it is seen', () => {
    const story = new Story().token('a', 'access', HOUR).token('a', 'access', HOUR, { present: true });
    const { ledger, types } = kept(story);
    expect(types).toEqual(['gain']);
    expect(held(ledger)).toEqual([fingerprintOf('a')]);
  });

  it('says which token a new one replaced', () => {
    const { changes, ledger } = kept(
      new Story().token('a', 'access', HOUR).token('b', 'access', HOUR, { rotates: 'a' }),
    );
    expect(changes[1]).toMatchObject({ type: 'gain', replaced: { fingerprint: fingerprintOf('a') } });
    expect(ledger.credentials.list()[0]).toMatchObject({ ended: 'rotated', replacedBy: 'c2' });
    expect(held(ledger)).toEqual([fingerprintOf('b')]);
  });

  it('loses a token with the stack of the call that removed it', () => {
    const stack = [frameOf('purge', '/a.js', 3)];
    const { changes, ledger } = kept(new Story().token('a', 'access', HOUR).remove('a', { stack }));
    expect(changes[1]).toMatchObject({ type: 'loss', again: false, removal: { how: 'removeItem', stack } });
    expect(held(ledger)).toEqual([]);
  });

  it('takes a second witness of a loss for no second loss', () => {
    const { changes } = kept(
      new Story().token('a', 'access', HOUR).remove('a').wait(3).remove('a', { how: 'other-tab', tab: 2 }),
    );
    expect(changes.slice(1)).toMatchObject([
      { type: 'loss', again: false },
      { type: 'loss', again: true, removal: { how: 'other-tab', tabId: 2 } },
    ]);
  });

  it('knows nothing of a removal of what was never held', () => {
    const story = new Story().token('a', 'access', HOUR);
    story.events.length = 0;
    expect(kept(story.remove('a')).changes).toEqual([]);
  });

  it('loses a value that lies in two places with the last of them only', () => {
    const story = new Story().token('a', 'access', HOUR).cookie('jwt', { set: 'a', kind: 'access' });
    const losses = () => kept(story).changes.filter((change) => change.type === 'loss' && !change.again);
    story.remove('a');
    expect(losses()).toEqual([]);
    story.cookie('jwt', { removed: true, value: 'a' });
    expect(losses()).toHaveLength(1);
  });

  it('takes an overwritten cookie for a new value and no loss, whichever value the browser names', () => {
    for (const named of ['old', 'new']) {
      const { types, ledger } = kept(
        new Story()
          .cookie('sid', { set: 'old' })
          .cookie('sid', { removed: true, cause: 'overwrite', value: named })
          .cookie('sid', { set: 'new' }),
      );
      expect(types).toEqual(['gain', 'gain']);
      expect(held(ledger)).toEqual([fingerprintOf('new')]);
    }
  });

  it('names what was held as lost, even where the browser names another value', () => {
    const { changes } = kept(
      new Story().cookie('sid', { set: 'old' }).cookie('sid', { removed: true, value: 'new' }),
    );
    expect(changes[1]).toMatchObject({ type: 'loss', credential: { fingerprint: fingerprintOf('old') } });
  });

  it('tells cookies of two domains or paths apart', () => {
    const { types, ledger } = kept(
      new Story()
        .cookie('sid', { set: 'a' })
        .cookie('sid', { set: 'b', path: '/admin' })
        .cookie('sid', { removed: true, value: 'b', path: '/admin' }),
    );
    expect(types).toEqual(['gain', 'gain', 'loss']);
    expect(held(ledger)).toEqual([fingerprintOf('a')]);
  });

  it('says that a cookie ended by its own date', () => {
    const { ledger } = kept(
      new Story().cookie('sid', { set: 'a' }).cookie('sid', { removed: true, value: 'a', cause: 'expired' }),
    );
    expect(ledger.credentials.list()[0]?.ended).toBe('expired');
  });

  it('finds by a snapshot what was lost with nobody looking', () => {
    const { changes } = kept(new Story().token('a', 'access', HOUR).token('b', 'id', HOUR).snapshot(['b']));
    expect(changes.at(-1)).toMatchObject({
      type: 'loss',
      removal: { how: 'unwitnessed', stack: null },
      credential: { fingerprint: fingerprintOf('a') },
    });
  });

  it('compares a snapshot with its own area only, and sessionStorage with its own tab only', () => {
    const story = new Story()
      .token('a', 'access', HOUR)
      .token('b', 'access', HOUR, { area: 'sessionStorage' })
      .snapshot([], { area: 'sessionStorage', tab: 2 });
    expect(kept(story).types).not.toContain('loss');
    expect(kept(story.snapshot([], { area: 'sessionStorage', tab: 1 })).types).toEqual([
      'gain',
      'gain',
      'loss',
    ]);
  });

  it('keeps cookie stores apart', () => {
    const { ledger } = kept(
      new Story().token('a', 'access', HOUR).inStore('firefox-container-1').token('b', 'access', HOUR),
    );
    expect(held(ledger)).toEqual([fingerprintOf('a')]);
    expect(held(ledger, 'firefox-container-1')).toEqual([fingerprintOf('b')]);
  });
});
