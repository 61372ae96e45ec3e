import { allowOrigin, fieldsOf, json, makeJwt } from './answers.ts';
import type { Backend } from './backend.ts';

const ENDPOINTS = '/realms/practice/protocol/openid-connect';

/**
 * Keycloak's endpoints of one realm. Its refresh tokens are JWTs, which keycloak-js takes apart and `oidc-provider`
 * cannot give; the sign-in page has one button.
 */
export function createKeycloak(issuer: string): Backend {
  const refreshTokens = new Set<string>();
  const nonces = new Map<string, string>();
  const tokens = (nonce?: string) => {
    const common = { iss: `${issuer}/realms/practice`, sub: 'ada', sid: 'practice-session' };
    const refresh_token = makeJwt({ ...common, typ: 'Refresh' }, 1_800, { alg: 'HS512' });
    refreshTokens.add(refresh_token);
    return {
      access_token: makeJwt({ ...common, typ: 'Bearer', azp: 'practice-client' }, 300),
      expires_in: 300,
      refresh_expires_in: 1_800,
      refresh_token,
      token_type: 'Bearer',
      id_token: makeJwt({ ...common, typ: 'ID', aud: 'practice-client', ...(nonce ? { nonce } : {}) }, 300),
      'not-before-policy': 0,
      session_state: 'practice-session',
      scope: 'openid',
    };
  };
  return {
    async handle(request, answer) {
      if (allowOrigin(request, answer)) return;
      const { pathname, searchParams: query } = new URL(request.url ?? '/', issuer);
      if (pathname === `${ENDPOINTS}/auth` && request.method === 'GET') {
        const page =
          '<!doctype html><title>Keycloak</title><h1>Keycloak</h1><form method="post"><button>Continue</button></form>';
        return answer.setHeader('content-type', 'text/html').end(page);
      }
      if (pathname === `${ENDPOINTS}/auth`) {
        const code = crypto.randomUUID();
        nonces.set(code, query.get('nonce') ?? '');
        const back = new URLSearchParams({
          state: query.get('state') ?? '',
          session_state: 'practice-session',
          code,
        });
        const cookies = ['KEYCLOAK_IDENTITY', 'KEYCLOAK_SESSION'].map(
          (name) =>
            `${name}=${makeJwt({ typ: 'Serialized-ID' }, 36_000)}; Path=/realms/practice/; ${name.endsWith('Y') ? 'HttpOnly' : ''}`,
        );
        answer.setHeader('set-cookie', cookies);
        return answer.writeHead(302, { location: `${query.get('redirect_uri')}#${back}` }).end();
      }
      if (pathname === `${ENDPOINTS}/logout`) {
        answer.setHeader(
          'set-cookie',
          ['KEYCLOAK_IDENTITY', 'KEYCLOAK_SESSION'].map(
            (name) => `${name}=; Path=/realms/practice/; Max-Age=0`,
          ),
        );
        return answer.writeHead(302, { location: query.get('post_logout_redirect_uri') ?? '/' }).end();
      }
      if (pathname !== `${ENDPOINTS}/token`) return json(answer, 404, {});
      const { grant_type, refresh_token, code } = await fieldsOf(request);
      if (grant_type === 'authorization_code') return json(answer, 200, tokens(nonces.get(String(code))));
      if (refreshTokens.delete(String(refresh_token))) return json(answer, 200, tokens());
      json(answer, 400, { error: 'invalid_grant', error_description: 'Token is not active' });
    },
    forget: () => refreshTokens.clear(),
  };
}
