import type { Dialect } from './dialect.ts';
import { meaningOf } from './known-codes.ts';
import { codesOf, messageOf } from './places.ts';

/** A code that many backends share (`TOKEN_EXPIRED`, `session-idle-timeout`), in any spelling, wherever codes stand. */
export const knownCode: Dialect = {
  id: 'known-code',
  read({ fields }) {
    const codes = codesOf(fields).map(({ value }) => ({ code: value, means: meaningOf(value) }));
    const found = codes.find(({ means }) => means) ?? codes.find(({ means }) => means === null);
    if (!found) return null;
    return { code: found.code, message: messageOf(fields, found.code), means: found.means ?? null };
  },
};
