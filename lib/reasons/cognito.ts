import type { Dialect } from './dialect.ts';
import { byCode, messageOf, type Texts } from './places.ts';

/** Names of Cognito's exceptions, in `__type` or a header; `NotAuthorizedException` says more in its text. */
const NAMES = new Map<string, string | null>([
  ['NotAuthorizedException', null],
  ['RefreshTokenReuseException', 'REFRESH_TOKEN_REUSED'],
  ['UserNotFoundException', 'ACCOUNT_MISSING'],
  ['UserNotConfirmedException', null],
  ['PasswordResetRequiredException', 'INTERACTION_REQUIRED'],
  ['TooManyRequestsException', 'RATE_LIMITED'],
  ['ResourceNotFoundException', null],
]);

/** What tells one NotAuthorizedException from another (aws-amplify/amplify-android#3390, amplify-js#2205). */
const TEXTS: Texts = [
  [/^refresh token has expired/i, 'REFRESH_TOKEN_EXPIRED'],
  [/^refresh token has been revoked/i, 'REFRESH_TOKEN_REVOKED'],
  [/^refresh token (?:has been|was) (?:already )?(?:re)?used/i, 'REFRESH_TOKEN_REUSED'],
  [/^access token has expired/i, 'ACCESS_TOKEN_EXPIRED'],
  [/^access token has been revoked/i, 'SESSION_REVOKED'],
  [/^user is disabled/i, 'REFRESH_TOKEN_REVOKED'],
  [/^user does not exist/i, 'ACCOUNT_MISSING'],
];

/** Amazon Cognito: the name of an exception, bare, before a colon or behind `#`. */
export const cognito: Dialect = {
  id: 'cognito',
  read({ fields }) {
    const type = fields.__type ?? fields['x-amzn-errortype'];
    const reading = byCode(type === undefined ? fields : { code: type, ...fields }, NAMES, bareName);
    if (!reading) return null;
    const message = messageOf(fields, type ?? reading.code);
    const code = bareName(reading.code ?? '');
    const texts = code === 'NotAuthorizedException' ? TEXTS : [];
    return { code, message, means: texts.find(([text]) => text.test(message ?? ''))?.[1] ?? reading.means };
  },
};

/** `com.amazonaws…#NotAuthorizedException:http://…` → `NotAuthorizedException`. */
function bareName(type: string): string {
  return type.slice(type.lastIndexOf('#') + 1).split(':', 1)[0] ?? '';
}
