import { allowOrigin, fieldsOf, json, makeJwt } from './answers.ts';
import type { Backend } from './backend.ts';

const JSON_1_1 = 'application/x-amz-json-1.1';
const SUB = '11111111-2222-4333-8444-555555555555';

/** Cognito user pools: InitiateAuth, GetTokensFromRefreshToken, RevokeToken, by `X-Amz-Target`. */
export function createCognito(): Backend {
  const refreshTokens = new Set<string>();
  const tokens = () => ({
    AccessToken: makeJwt({
      sub: SUB,
      token_use: 'access',
      username: 'ada',
      origin_jti: SUB,
      client_id: 'practiceclient',
    }),
    IdToken: makeJwt({ sub: SUB, token_use: 'id', 'cognito:username': 'ada', aud: 'practiceclient' }, 3_600),
    ExpiresIn: 600,
    TokenType: 'Bearer',
  });
  const refreshToken = () => {
    const token = `${makeJwt({}, 60, { alg: 'RSA-OAEP', enc: 'A256GCM' }).split('.')[0]}.a1b2c3d4.e5f6a7b8.${crypto.randomUUID()}.c2ln`;
    refreshTokens.add(token);
    return token;
  };
  const renew = (token: unknown) =>
    refreshTokens.has(String(token))
      ? { status: 200, body: { AuthenticationResult: tokens(), ChallengeParameters: {} } }
      : {
          status: 400,
          body: { __type: 'NotAuthorizedException', message: 'Refresh Token has been revoked' },
        };
  return {
    async handle(request, answer) {
      answer.setHeader(
        'access-control-expose-headers',
        'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage',
      );
      if (allowOrigin(request, answer)) return;
      const target = String(request.headers['x-amz-target']).split('.').at(-1);
      const fields = await fieldsOf(request);
      const parameters = (fields.AuthParameters ?? {}) as Record<string, unknown>;
      if (target === 'GetTokensFromRefreshToken' || parameters.REFRESH_TOKEN !== undefined) {
        const { status, body } = renew(fields.RefreshToken ?? parameters.REFRESH_TOKEN);
        return json(answer, status, body, JSON_1_1);
      }
      if (target === 'InitiateAuth') {
        const AuthenticationResult = { ...tokens(), RefreshToken: refreshToken() };
        return json(answer, 200, { AuthenticationResult, ChallengeParameters: {} }, JSON_1_1);
      }
      if (target === 'RevokeToken' || target === 'GlobalSignOut') return json(answer, 200, {}, JSON_1_1);
      if (target === 'GetUser') return json(answer, 200, { Username: 'ada', UserAttributes: [] }, JSON_1_1);
      json(answer, 400, { __type: 'UnknownOperationException', message: String(target) }, JSON_1_1);
    },
    forget: () => refreshTokens.clear(),
  };
}
