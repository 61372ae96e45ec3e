import { allowOrigin, fieldsOf, json, makeJwt } from './answers.ts';
import type { Backend } from './backend.ts';

const USER = {
  id: '11111111-2222-4333-8444-555555555555',
  aud: 'authenticated',
  role: 'authenticated',
  email: 'ada@example.com',
  app_metadata: { provider: 'email', providers: ['email'] },
  user_metadata: {},
  created_at: '2024-01-15T13:52:15.000Z',
};

/** GoTrue's REST as supabase/auth describes it: password, refresh with rotation, user, logout. */
export function createSupabase(): Backend {
  const refreshTokens = new Set<string>();
  let count = 0;
  const session = () => {
    count += 1;
    const refresh_token = `v1Mk29sla02k${count}`;
    refreshTokens.add(refresh_token);
    const expires_in = 3_600;
    return {
      access_token: makeJwt({ sub: USER.id, aud: 'authenticated', session_id: USER.id }, expires_in),
      token_type: 'bearer',
      expires_in,
      expires_at: Math.floor(Date.now() / 1000) + expires_in,
      refresh_token,
      user: USER,
    };
  };
  return {
    async handle(request, answer) {
      if (allowOrigin(request, answer)) return;
      const url = request.url ?? '';
      if (url.includes('/token?grant_type=password')) return json(answer, 200, session());
      if (url.includes('/token?grant_type=refresh_token')) {
        const { refresh_token } = await fieldsOf(request);
        if (refreshTokens.delete(String(refresh_token))) return json(answer, 200, session());
        return json(answer, 400, {
          code: 400,
          error_code: 'refresh_token_not_found',
          msg: 'Invalid Refresh Token: Refresh Token Not Found',
        });
      }
      if (url.includes('/user')) return json(answer, 200, USER);
      if (url.includes('/logout')) return answer.writeHead(204).end();
      json(answer, 404, {});
    },
    forget: () => refreshTokens.clear(),
  };
}
