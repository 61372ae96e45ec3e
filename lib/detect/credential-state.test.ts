import { expect, test } from 'vitest';
import { englishResolver } from '../messages/resolve.ts';
import { credentialStateText } from './credential-state.ts';

const LOGOUT_AT = 100_000;
const says = (ended: 'removed' | 'rotated' | null, endedAt: number | null) =>
  englishResolver(credentialStateText('valid', { ended, endedAt }, LOGOUT_AT));

test('a credential that is there stands as its dates say', () => {
  expect(says(null, null)).toBe('valid');
});

test('one that was taken away before is said to be gone', () => {
  expect(says('removed', 98_000)).toBe('removed 2 s before; by its date valid');
});

test('one that goes with the logout, or was replaced, is not', () => {
  expect(says('removed', LOGOUT_AT)).toBe('valid');
  expect(says('removed', 101_000)).toBe('valid');
  expect(says('rotated', 98_000)).toBe('valid');
});
