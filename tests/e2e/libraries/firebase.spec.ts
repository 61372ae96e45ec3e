import { playLibrary } from './play-library.ts';
import { createFirebase } from './servers/firebase.ts';

const user = { area: 'localStorage', key: /^firebase:authUser:/ } as const;

playLibrary({
  name: 'firebase',
  library: 'firebase',
  backend: createFirebase,
  redirects: false,
  keeps: [
    { ...user, kind: 'access', format: 'jwt', seconds: 3_600 },
    { ...user, kind: 'refresh', format: 'opaque', seconds: null },
  ],
  renews: ['access'],
  refused: /^REFRESH_TOKEN_/,
});
