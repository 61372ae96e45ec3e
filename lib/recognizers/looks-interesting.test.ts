import { describe, expect, it } from 'vitest';
import { EXAMPLE_JWT } from './example-jwt.ts';
import { looksInteresting, valueLooksInteresting } from './looks-interesting.ts';
import { recognisers } from './registry.ts';

describe('looksInteresting', () => {
  const stored = recognisers
    .filter(({ id }) => id !== 'generic')
    .flatMap(({ examples }) => examples)
    .filter(({ area }) => area === 'localStorage' || area === 'sessionStorage');

  it.each(stored.map(({ key }) => key))('lets %s through', (key) => {
    expect(looksInteresting(key)).toBe(true);
  });

  it('lets the reason of a logout through', () => {
    expect(looksInteresting('logout_reason')).toBe(true);
    expect(looksInteresting('last_logout_reason')).toBe(true);
  });

  it.each(['theme', 'cart', 'i18nextLng', 'volume', 'recentSearches'])('holds %s back', (key) => {
    expect(looksInteresting(key)).toBe(false);
  });

  it('looks at the value where the name says nothing', () => {
    expect(valueLooksInteresting(EXAMPLE_JWT)).toBe(true);
    expect(valueLooksInteresting('{"state":{"refreshToken":"x"}}')).toBe(true);
    expect(valueLooksInteresting('{"volume":3}')).toBe(false);
  });
});
