import type { Dialect } from './dialect.ts';
import { meaningOf } from './known-codes.ts';

/** Codes of GraphQL servers beside those that everybody has: Hasura, Directus, Hot Chocolate, tRPC. */
const CODES = new Map<string, string | null>([
  ['invalid-jwt', null],
  ['invalid-headers', null],
  ['AUTH_NOT_AUTHENTICATED', null],
  ['AUTH_NOT_AUTHORIZED', null],
  ['INVALID_CREDENTIALS', null],
]);

/** What Hasura says after "Could not verify JWT:". */
const JWT: [RegExp, string][] = [
  [/jwtexpired/i, 'ACCESS_TOKEN_EXPIRED'],
  [/jwsinvalidsignature|jwserror/i, 'SIGNING_KEY_ROTATED'],
];

/**
 * `errors[n].extensions.code` of GraphQL servers, and of others that took the form over. The same code is the answer
 * under status 200, where it is all that says that nobody is signed in.
 */
export const graphql: Dialect = {
  id: 'graphql',
  read({ fields, status }) {
    for (let i = 0; i < 5; i += 1) {
      const code = fields[`errors[${i}].extensions.code`] ?? fields[`[0].errors[${i}].extensions.code`];
      if (code === undefined) continue;
      const known = CODES.has(code) ? CODES.get(code) : meaningOf(code);
      if (known === undefined) continue;
      const message = fields[`errors[${i}].message`] ?? fields[`[0].errors[${i}].message`] ?? null;
      const ofJwt = code === 'invalid-jwt' ? JWT.find(([text]) => text.test(message ?? ''))?.[1] : undefined;
      const form =
        status === 200 && /^UNAUTHENTICATED$|^AUTH_NOT_AUTH/.test(code) ? 'UNAUTHENTICATED_IN_200' : null;
      return { code, message, means: ofJwt ?? known ?? form };
    }
    return null;
  },
};
