import { COOKIE_NAMES, NO_CREDENTIAL_COOKIE } from './cookie-names.ts';
import { EXAMPLE_JWT } from './example-jwt.ts';
import { kindOf } from './kind-of.ts';
import type { Recogniser } from './types.ts';

/** Shorter values are flags and counters, not handles of a session. */
const SHORTEST_HANDLE_CHARS = 8;
/** An unknown HttpOnly cookie of this length and made by a machine is of interest, whatever its name. */
const SHORTEST_UNKNOWN_CHARS = 20;

/**
 * Cookies that no framework's file knows: by names that many use, then by what the name says, then, where scripts cannot read it
 * (or that is not known) and a machine made it, as `unknown`. Those of analytics and consent are nothing.
 */
export const cookiesByName: Recogniser = {
  id: 'cookies-by-name',
  library: null,
  about: 'Cookie names that many sites use',
  recognise(input) {
    const leafIndex = input.leaves.findIndex((leaf) => leaf.reference);
    const leaf = input.leaves[leafIndex];
    if (input.area !== 'cookie' || !leaf?.reference || isNoCredentialCookie(input.key)) return [];
    const known = COOKIE_NAMES.find(({ name }) => name.test(input.key));
    if (known) return [{ leafIndex, credential: known.credential }];
    const length = leaf.reference.lengthChars ?? 0;
    const kind = leaf.random || length >= SHORTEST_HANDLE_CHARS ? kindOf(leaf, input.key) : null;
    if (kind && (leaf.random || kind !== 'unknown')) return [{ leafIndex, credential: kind }];
    const hidden = input.cookie === undefined || input.cookie.httpOnly;
    return hidden && leaf.random && length >= SHORTEST_UNKNOWN_CHARS
      ? [{ leafIndex, credential: 'unknown' }]
      : [];
  },
  examples: [
    { area: 'cookie', key: 'sid', value: 'x8', finds: ['session'] },
    { area: 'cookie', key: 'sid.sig', value: 'q0sla02kaPq81zXk2', finds: ['unknown'] },
    { area: 'cookie', key: 'shop_session', value: 'q0sla02kaPq81zXk2', finds: ['session'] },
    { area: 'cookie', key: 'XSRF-TOKEN', value: 'q0sla02kaPq81zXk2', finds: ['csrf'] },
    { area: 'cookie', key: 'remember_me', value: 'q0sla02kaPq81zXk2', finds: ['remember'] },
    { area: 'cookie', key: 'access_token', value: EXAMPLE_JWT, finds: ['access'] },
    {
      area: 'cookie',
      key: 'zq',
      value: 'q0sla02kaPq81zXk2q0sla02ka',
      cookie: { httpOnly: true, session: true },
      finds: ['unknown'],
    },
  ],
  counterExamples: [
    { area: 'cookie', key: '_ga_ABC123', value: 'GS1.1.1705326735.1.1.1705330335.0.0.0' },
    { area: 'cookie', key: 'OptanonConsent', value: 'isGpcEnabled=0&datestamp=Mon+Jan+15+2024' },
    { area: 'cookie', key: 'theme', value: 'dark' },
    {
      area: 'cookie',
      key: 'zq',
      value: 'q0sla02kaPq81zXk2q0sla02ka',
      cookie: { httpOnly: false, session: true },
    },
    { area: 'cookie', key: 'authjs.callback-url', value: 'http%3A%2F%2Fshop.example.test' },
    { area: 'localStorage', key: 'sessionid', value: 'x8' },
  ],
};

/** Analytics, consent, bot walls, load balancers, settings: by name, no credential of a session. */
export function isNoCredentialCookie(name: string): boolean {
  return NO_CREDENTIAL_COOKIE.test(name);
}
