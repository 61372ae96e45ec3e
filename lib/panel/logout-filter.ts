import type { LogoutType } from '../causes/types.ts';

/**
 * Which logouts of the history are shown. `type` and `code` null: all. `least`: confidence from which on they are shown.
 * `site`: null the panel's own, `*` those of all sites, else one site's origin.
 */
export type LogoutFilter = {
  words: string;
  type: LogoutType | null;
  code: string | null;
  least: number;
  site: string | null;
};

export const NO_FILTER: LogoutFilter = { words: '', type: null, code: null, least: 0, site: null };

/** Steps of confidence to choose from: those that have a word in the panel, from the lowest on. */
export const LEAST_STEPS = [0, 0.35, 0.6, 0.8, 0.95] as const;

export const ALL_SITES = '*';
