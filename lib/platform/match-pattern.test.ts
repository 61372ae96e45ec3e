import { expect, it } from 'vitest';
import { matchPattern } from './match-pattern.ts';

it('covers an origin and nothing else where patterns know ports', () => {
  expect(matchPattern('http://app.localhost:3000', 'chromium')).toBe('http://app.localhost:3000/*');
  expect(matchPattern('https://app.test', 'chromium')).toBe('https://app.test/*');
});

it('covers every port of the host in Firefox, whose patterns know none', () => {
  expect(matchPattern('http://app.localhost:3000', 'firefox')).toBe('http://app.localhost/*');
});
