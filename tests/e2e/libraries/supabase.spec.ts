import { playLibrary } from './play-library.ts';
import { createSupabase } from './servers/supabase.ts';

const session = {
  area: 'localStorage',
  key: /^sb-abcdefghijklmnopqrst-auth-token$|^sb-:.*-auth-token$/,
} as const;

playLibrary({
  name: 'supabase',
  library: 'supabase',
  backend: createSupabase,
  redirects: false,
  keeps: [
    { ...session, kind: 'access', format: 'jwt', seconds: 3_600 },
    { ...session, kind: 'refresh', format: 'opaque', seconds: null },
  ],
  renews: ['access', 'refresh'],
  refused: /^REFRESH_TOKEN_/,
});
