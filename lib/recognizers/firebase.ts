import { byPath } from './by-path.ts';
import type { Recogniser } from './types.ts';

/** Firebase Auth with local or session persistence: `firebase:authUser:<api key>:<app>`, expiry in ms. */
export const firebase: Recogniser = {
  id: 'firebase',
  library: 'firebase',
  about: 'firebase/firebase-js-sdk packages/auth/src/core/user/token_manager.ts (toJSON)',
  recognise(input) {
    if (!input.key.startsWith('firebase:authUser:')) return [];
    return byPath(input, [
      {
        path: /(?:^|\.)stsTokenManager\.accessToken$/,
        credential: 'access',
        expiry: /stsTokenManager\.expirationTime$/,
      },
      { path: /(?:^|\.)stsTokenManager\.refreshToken$/, credential: 'refresh' },
    ]);
  },
  examples: [
    {
      area: 'localStorage',
      key: 'firebase:authUser:AIzaExample:[DEFAULT]',
      value: JSON.stringify({
        uid: 'u1',
        stsTokenManager: {
          refreshToken: 'q0sla02kaPq81zXk2',
          accessToken: 'a0sla02kaPq81zXk2',
          expirationTime: 1705330335000,
        },
        apiKey: 'AIzaExample',
      }),
      finds: ['refresh', 'access'],
    },
  ],
  counterExamples: [
    {
      area: 'localStorage',
      key: 'firebase:host:shop.example.test',
      value: '"s-usc1c-nss-2331.firebaseio.test"',
    },
    { area: 'sessionStorage', key: 'firebase:pendingRedirect:AIzaExample:[DEFAULT]', value: '"true"' },
  ],
};
