import { EXAMPLE_JWT as JWT } from './example-jwt.ts';
import { nameLeaves } from './name-leaves.ts';
import type { Recogniser } from './types.ts';

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
