import { nameLeaves } from './name-leaves.ts';
import type { Recogniser } from './types.ts';

/** redux-persist: `persist:<key>`, JSON of JSON strings, one a slice, with `_persist` among them. */
export const reduxPersist: Recogniser = {
  id: 'redux-persist',
  library: 'redux-persist',
  about: 'rt2zz/redux-persist src/createPersistoid.ts',
  recognise(input) {
    if (!input.key.startsWith('persist:')) return [];
    return input.leaves.some((leaf) => leaf.path.startsWith('_persist')) ? nameLeaves(input) : [];
  },
  examples: [
    {
      area: 'localStorage',
      key: 'persist:root',
      value: JSON.stringify({
        auth: JSON.stringify({ accessToken: 'Xk29sla02kaPq81z', refreshToken: 'q0sla02kaPq81zXk2' }),
        ui: JSON.stringify({ theme: 'dark' }),
        _persist: JSON.stringify({ version: -1, rehydrated: true }),
      }),
      finds: ['access', 'refresh'],
    },
  ],
  counterExamples: [
    {
      area: 'localStorage',
      key: 'persist:root',
      value: JSON.stringify({ auth: '{"accessToken":"Xk29sla02kaPq81z"}' }),
    },
    {
      area: 'localStorage',
      key: 'persist:ui',
      value: JSON.stringify({ ui: '{}', _persist: '{"version":-1}' }),
    },
  ],
};
