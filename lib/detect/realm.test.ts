import { describe, expect, it } from 'vitest';
import { realmOf } from './realm.ts';

describe('realmOf', () => {
  it('takes what the browsers call their default store, and none, for one', () => {
    for (const cookieStoreId of [undefined, null, '', '0', 'firefox-default'])
      expect(realmOf({ cookieStoreId })).toBe('default');
  });

  it('keeps containers and private windows apart', () => {
    expect(realmOf({ cookieStoreId: 'firefox-container-2' })).toBe('firefox-container-2');
    expect(realmOf({ cookieStoreId: '1' })).toBe('1');
  });
});
