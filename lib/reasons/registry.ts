import { bearer } from './bearer.ts';
import type { Dialect } from './dialect.ts';
import { kibana } from './kibana.ts';
import { logoutReason } from './logout-reason.ts';
import { oauth } from './oauth.ts';
import { plainWords } from './plain-words.ts';
import { tokenNotValid } from './token-not-valid.ts';

/** Every dialect, the most explicit first. */
export const dialects: readonly Dialect[] = [logoutReason, kibana, tokenNotValid, oauth, bearer, plainWords];
