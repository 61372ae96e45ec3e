/** What reports take from exports and causes, in one place. */
export type { LogoutType } from '../causes/types.ts';
export type { Generator, Timeline, TimelineLogout } from '../exports/timeline.ts';
