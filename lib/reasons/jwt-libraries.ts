import type { Dialect } from './dialect.ts';
import { byCode, byText, type Texts } from './places.ts';

/** Names and codes of the errors that JWT libraries throw and that backends pass on as they are. */
const CODES = new Map<string, string>([
  ['TokenExpiredError', 'ACCESS_TOKEN_EXPIRED'],
  ['ERR_JWT_EXPIRED', 'ACCESS_TOKEN_EXPIRED'],
  ['JWTExpired', 'ACCESS_TOKEN_EXPIRED'],
  ['ExpiredSignatureError', 'ACCESS_TOKEN_EXPIRED'],
  ['ExpiredSignature', 'ACCESS_TOKEN_EXPIRED'],
  ['FST_JWT_AUTHORIZATION_TOKEN_EXPIRED', 'ACCESS_TOKEN_EXPIRED'],
  ['ERR_JWS_SIGNATURE_VERIFICATION_FAILED', 'SIGNING_KEY_ROTATED'],
  ['ERR_JWKS_NO_MATCHING_KEY', 'SIGNING_KEY_ROTATED'],
  ['InvalidSignatureError', 'SIGNING_KEY_ROTATED'],
  ['FST_JWT_NO_AUTHORIZATION_IN_HEADER', 'AUTH_CREDENTIALS_MISSING'],
  ['credentials_required', 'AUTH_CREDENTIALS_MISSING'],
]);

const TEXTS: Texts = [
  // "Signature has expired" is PyJWT's word for a token past its date.
  [/^(?:the )?(?:jwt|token|access token|signature) (?:is|has|was)? ?expired\.?$/i, 'ACCESS_TOKEN_EXPIRED'],
  [/^(?:unauthorized: )?jwt expired/i, 'ACCESS_TOKEN_EXPIRED'],
  [/^(?:token has invalid claims: )?token is expired/i, 'ACCESS_TOKEN_EXPIRED'],
  [/^"exp" claim timestamp check failed/i, 'ACCESS_TOKEN_EXPIRED'],
  [/^the token expired at /i, 'ACCESS_TOKEN_EXPIRED'],
  [/^(?:idx10223: )?lifetime validation failed\. the token is expired/i, 'ACCESS_TOKEN_EXPIRED'],
  [/^invalid signature$/i, 'SIGNING_KEY_ROTATED'],
  [/^signature verification failed/i, 'SIGNING_KEY_ROTATED'],
  [/^idx10(?:500|501|503|511|517)\b/i, 'SIGNING_KEY_ROTATED'],
  [/^no applicable key found in the json web key set/i, 'SIGNING_KEY_ROTATED'],
  [/^unable to find a signing key that matches/i, 'SIGNING_KEY_ROTATED'],
  [/^the signature (?:key was not found|is invalid)/i, 'SIGNING_KEY_ROTATED'],
  [/^(?:the )?token has been revoked/i, 'SESSION_REVOKED'],
  [/^missing (?:authorization header|cookie ".{1,60}")/i, 'AUTH_CREDENTIALS_MISSING'],
  [/^no (?:auth|authorization) token(?: was found)?\.?$/i, 'AUTH_CREDENTIALS_MISSING'],
];

/** jsonwebtoken, jose, express-jwt, fastify-jwt, PyJWT, flask-jwt-extended, golang-jwt, Microsoft.IdentityModel. */
export const jwtLibraries: Dialect = {
  id: 'jwt-libraries',
  read: ({ fields }) => byCode(fields, CODES) ?? byText(fields, TEXTS),
};
