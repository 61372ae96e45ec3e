import type { TokenName } from './types.ts';

const MINUTE_MS = 60_000;

/** From when on a token is about to expire: the first tracker's. A session cookie lasts about as an access token does. */
export const SOON_MS: Record<TokenName, number> = {
  access: 5 * MINUTE_MS,
  session: 5 * MINUTE_MS,
  refresh: 24 * 60 * MINUTE_MS,
};

/** How often all lines are printed: the first tracker's. */
export const EVERY_MS = 30_000;
