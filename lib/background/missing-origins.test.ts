import { describe, expect, it } from 'vitest';
import { missingOrigins } from './missing-origins.ts';
import type { RelatedOrigin } from './related-origins.ts';

const SITE = {
  origin: 'https://app.example.com',
  since: 1,
  paused: false,
  origins: [],
  blind: [],
  accessLostAt: null,
};
const related = (host: string, more: Partial<RelatedOrigin> = {}): RelatedOrigin => ({
  origin: `https://${host}`,
  uses: 'api',
  strength: 'answered',
  seenAt: 2,
  ...more,
});
const missing = async (list: RelatedOrigin[], more = {}, seen: string[] = []) =>
  (await missingOrigins({ ...SITE, ...more }, list, async (origin) => seen.includes(origin))).map(
    ({ origin, uses }) => `${uses} ${origin}`,
  );

describe('what is missing of a site', () => {
  it('is what it uses and we may not see', async () => {
    const list = [related('id.test', { uses: 'sign-in', strength: 'led-to' }), related('api.test')];
    expect(await missing(list)).toEqual(['sign-in https://id.test', 'api https://api.test']);
    expect(await missing(list, {}, ['https://api.test'])).toEqual(['sign-in https://id.test']);
  });

  it('is no host of others that the page could read nothing from, but is one of the own', async () => {
    const list = [
      related('cdn.test', { strength: 'asked' }),
      related('api.example.com', { strength: 'asked' }),
    ];
    expect(await missing(list)).toEqual(['api https://api.example.com']);
  });

  it('is first what belonged to it and was taken away', async () => {
    const more = { origins: ['https://id.test', 'https://cdn.test'] };
    const list = [related('cdn.test', { strength: 'asked' })];
    expect(await missing(list, more)).toEqual(['sign-in https://id.test', 'api https://cdn.test']);
  });

  it('is asked for a few at a time', async () => {
    expect(await missing(Array.from({ length: 20 }, (_, i) => related(`s${i}.test`)))).toHaveLength(6);
  });
});
