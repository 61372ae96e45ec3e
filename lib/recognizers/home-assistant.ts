import { byPath } from './by-path.ts';
import type { Recogniser } from './types.ts';

/** Home Assistant's frontend: `hassTokens`, `expires` in ms. */
export const homeAssistant: Recogniser = {
  id: 'home-assistant',
  library: 'home-assistant',
  about:
    'home-assistant/home-assistant-js-websocket lib/auth.ts and home-assistant/frontend src/common/auth/token_storage.ts',
  recognise(input) {
    if (input.key !== 'hassTokens') return [];
    return byPath(input, [
      { path: /^access_token$/, credential: 'access', expiry: /^expires$/ },
      { path: /^refresh_token$/, credential: 'refresh' },
    ]);
  },
  examples: [
    {
      area: 'localStorage',
      key: 'hassTokens',
      value: JSON.stringify({
        access_token: 'a0sla02kaPq81zXk2',
        refresh_token: 'q0sla02kaPq81zXk2',
        expires: 1705330335000,
        expires_in: 1800,
        hassUrl: 'http://ha.test',
        clientId: 'http://ha.test/',
      }),
      finds: ['access', 'refresh'],
    },
  ],
  counterExamples: [{ area: 'localStorage', key: 'hassTokens', value: 'null' }],
};
