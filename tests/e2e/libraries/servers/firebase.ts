import { allowOrigin, fieldsOf, json, makeJwt } from './answers.ts';
import type { Backend } from './backend.ts';

const UID = 'Zq29sla02kaPq81zXk29sla02kaP';

/** Identity Toolkit and Secure Token Service as the Auth emulator serves them. */
export function createFirebase(): Backend {
  const refreshTokens = new Set<string>();
  const idToken = () =>
    makeJwt(
      { iss: 'https://securetoken.google.com/practice', aud: 'practice', sub: UID, user_id: UID },
      3_600,
    );
  const refreshToken = () => {
    const token = `AMf-${crypto.randomUUID()}`;
    refreshTokens.add(token);
    return token;
  };
  return {
    async handle(request, answer) {
      if (allowOrigin(request, answer)) return;
      const url = request.url ?? '';
      if (url.includes('accounts:signInWithPassword')) {
        return json(answer, 200, {
          kind: 'identitytoolkit#VerifyPasswordResponse',
          localId: UID,
          email: 'ada@example.com',
          idToken: idToken(),
          refreshToken: refreshToken(),
          expiresIn: '3600',
        });
      }
      if (url.includes('accounts:lookup')) {
        const user = {
          localId: UID,
          email: 'ada@example.com',
          lastLoginAt: '1705326735000',
          createdAt: '1705326735000',
        };
        return json(answer, 200, { kind: 'identitytoolkit#GetAccountInfoResponse', users: [user] });
      }
      if (url.includes('/v1/token')) {
        const { refresh_token } = await fieldsOf(request);
        // Firebase's refresh tokens do not rotate.
        if (!refreshTokens.has(String(refresh_token)))
          return json(answer, 400, {
            error: { code: 400, message: 'TOKEN_EXPIRED', status: 'INVALID_ARGUMENT' },
          });
        const token = idToken();
        return json(answer, 200, {
          access_token: token,
          id_token: token,
          refresh_token,
          expires_in: '3600',
          token_type: 'Bearer',
          user_id: UID,
        });
      }
      json(answer, 404, {});
    },
    forget: () => refreshTokens.clear(),
  };
}
