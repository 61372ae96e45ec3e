import type { Dialect } from './dialect.ts';
import { lastName, messageOf } from './places.ts';

/** Names that say something by being true, and what. */
const FLAGS = new Map<string, string | null>([
  // ASP.NET habit: OnAuthenticationFailed adds a header Token-Expired.
  ['tokenexpired', 'ACCESS_TOKEN_EXPIRED'],
  ['xtokenexpired', 'ACCESS_TOKEN_EXPIRED'],
  ['istokenexpired', 'ACCESS_TOKEN_EXPIRED'],
  ['sessionexpired', null],
  ['xsessionexpired', null],
  ['forcelogout', null],
  ['logoutrequired', null],
  ['mustlogin', null],
  ['forcerelogin', null],
]);

/** A name with nothing but a yes: `Token-Expired: true`, `{ "sessionExpired": true }`. */
export const flags: Dialect = {
  id: 'flags',
  read({ fields }) {
    for (const [place, value] of Object.entries(fields)) {
      const means = /^(?:true|1|yes)$/i.test(value) ? FLAGS.get(lastName(place)) : undefined;
      if (means !== undefined) return { code: place, message: messageOf(fields, place), means };
    }
    return null;
  },
};
