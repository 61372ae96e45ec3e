import { byPath } from './by-path.ts';
import type { Recogniser } from './types.ts';

const EXPIRY = /^expiresAt$/;

/** auth0-spa-js with `cacheLocation: 'localstorage'`: `@@auth0spajs@@::<client>::<audience>::<scope>`, s. */
export const auth0SpaJs: Recogniser = {
  id: 'auth0-spa-js',
  library: 'auth0-spa-js',
  about: 'auth0/auth0-spa-js src/cache/shared.ts and src/cache/cache-manager.ts',
  owns: (key) => key.startsWith('@@auth0spajs@@::') || key.startsWith('a0.spajs.'),
  recognise(input) {
    if (!input.key.startsWith('@@auth0spajs@@::')) return [];
    return byPath(input, [
      { path: /^body\.access_token$/, credential: 'access', expiry: EXPIRY },
      { path: /^body\.refresh_token$/, credential: 'refresh' },
      { path: /^(?:body\.)?id_token$/, credential: 'id', expiry: EXPIRY },
    ]);
  },
  examples: [
    {
      area: 'localStorage',
      key: '@@auth0spajs@@::c11entId::default::openid profile email',
      value: JSON.stringify({
        body: {
          access_token: 'a0sla02kaPq81zXk2',
          refresh_token: 'q0sla02kaPq81zXk2',
          expires_in: 86400,
          scope: 'openid',
        },
        expiresAt: 1705330335,
      }),
      finds: ['access', 'refresh'],
    },
    {
      area: 'localStorage',
      key: '@@auth0spajs@@::c11entId::@@user@@',
      value: JSON.stringify({ id_token: 'i0sla02kaPq81zXk2', decodedToken: { user: {} } }),
      finds: ['id'],
    },
  ],
  counterExamples: [
    {
      area: 'sessionStorage',
      key: 'a0.spajs.txs.c11entId',
      value: JSON.stringify({ nonce: 'Xk29sla02kaPq81z', code_verifier: 'q0sla02kaPq81zXk2' }),
    },
  ],
};
