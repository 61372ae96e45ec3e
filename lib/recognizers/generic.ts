import { datesBeside } from './dates-beside.ts';
import { EXAMPLE_JWT as JWT } from './example-jwt.ts';
import { kindOf } from './kind-of.ts';
import type { Found, Recogniser, RecogniserInput } from './types.ts';

/** Names every leaf that its own shape, name or surroundings give away. Libraries use it for what lies inside theirs. */
export function nameLeaves(input: RecogniserInput, only: (path: string) => boolean = () => true): Found[] {
  const found: Found[] = [];
  input.leaves.forEach((leaf, leafIndex) => {
    if (!leaf.reference || !only(leaf.path)) return;
    const credential = kindOf(leaf, input.key);
    if (!credential) return;
    const dates = datesBeside(input.leaves, leaf, credential, input.writtenAt);
    const one: Found = { leafIndex, credential };
    // The token's own claims are its issuer's word; a date beside it is the page's.
    if (typeof leaf.reference.expiresAt !== 'number' && dates.expiresAt !== undefined)
      one.expiresAt = dates.expiresAt;
    if (typeof leaf.reference.issuedAt !== 'number' && dates.issuedAt !== undefined)
      one.issuedAt = dates.issuedAt;
    found.push(one);
  });
  return found;
}

/** Any site: names with access, refresh, id, session, auth and token in them, and JWTs under any name. */
export const generic: Recogniser = {
  id: 'generic',
  library: null,
  about: 'Names and shapes that sites of every kind use',
  recognise: (input) => nameLeaves(input),
  examples: [
    { area: 'localStorage', key: 'access', value: JWT, finds: ['access'] },
    { area: 'localStorage', key: 'refresh_token', value: 'abc123', finds: ['refresh'] },
    { area: 'sessionStorage', key: 'anything', value: JWT, finds: ['unknown'] },
    {
      area: 'localStorage',
      key: 'auth',
      value: JSON.stringify({
        tokens: {
          access: { token: 'Xk29sla02kaPq81z', expires: 1705330335 },
          refresh: { token: 'q0sla02kaPq81zXk2' },
        },
      }),
      finds: ['access', 'refresh'],
    },
    {
      area: 'localStorage',
      key: 'session_id',
      value: '3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f',
      finds: ['session'],
    },
    { area: 'body', key: 'refresh', value: JWT, finds: ['refresh'] },
  ],
  counterExamples: [
    { area: 'localStorage', key: 'theme', value: 'dark' },
    { area: 'localStorage', key: 'device_id', value: '3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f' },
    { area: 'localStorage', key: 'token_type', value: 'Bearer' },
    { area: 'localStorage', key: 'fcm_push_token', value: 'Xk29sla02kaPq81zXk29sla02kaPq81z' },
    {
      area: 'localStorage',
      key: 'settings',
      value: JSON.stringify({ id: '3b2f7c1e8d4a4b529c1f0a1b2c3d4e5f', volume: 3 }),
    },
    {
      area: 'localStorage',
      key: 'logout_reason',
      value: JSON.stringify({ code: 'SESSION_EXPIRED', message: 'Bye' }),
    },
    { area: 'sessionStorage', key: 'auth_state', value: 'Xk29sla02kaPq81z' },
    { area: 'localStorage', key: 'access_token', value: '' },
    { area: 'localStorage', key: 'access_token', value: 'null' },
  ],
};
