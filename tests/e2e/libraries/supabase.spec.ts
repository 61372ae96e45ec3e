import { playLibrary } from './play-library.ts';
import { createSupabase } from './servers/supabase.ts';

const session = {
  area: 'localStorage',
  key: /^sb-:id-auth-token$/,
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
  // `refresh_token_not_found` says that the server has no session with it any more.
  refused: 'SESSION_REVOKED',
});
