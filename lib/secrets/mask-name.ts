import { isUuid, looksSecret } from './looks-secret.ts';
import { decodePercent } from './mask-path.ts';

const MAX_NAME_CHARS = 200;
const UUID_INSIDE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const SEPARATORS = /([.:|/\\@\s,;=&?#"'{}[\]()<>!*]+)/;
const WORD_LIKE = /^(?:[a-z]{1,16}|[A-Z]{1,16}|[A-Z][a-z]{1,15}|\d{1,4})$/;

/** Client id, then mostly the user's name or e-mail (with dots of its own), then what it is (aws-amplify v6). */
const COGNITO = /^(CognitoIdentityServiceProvider)\.([^\n]{1,400})\.([A-Za-z]{4,24})$/;

/**
 * The name of a storage key, cookie, field or JSON property with ids, e-mails and secrets inside as `:id`:
 * libraries put user names and account ids there (Cognito, MSAL), pages put whole tokens. The same name always
 * gives the same result; two names may give the same one.
 */
export function maskName(raw: string): string {
  const name = raw.length > 2_000 ? raw.slice(0, 2_000) : raw;
  const cognito = COGNITO.exec(name);
  if (cognito) return `${cognito[1]}.:id${cognito[2]?.includes('.') ? '.:id' : ''}.${cognito[3]}`;
  const decoded = decodePercent(name);
  const address = (decoded ?? '').includes('@') && !/^@@/.test(name);
  const masked = (
    address
      ? (decoded ?? '').replace(/[^\s:|/@,;=&"'{}()<>]{1,100}@[^\s:|/@,;=&"'{}()<>]{1,200}/g, ':id')
      : name
  )
    .replace(UUID_INSIDE, ':id')
    .split(SEPARATORS)
    .map((part, i) => (i % 2 === 1 ? printable(part) : maskPart(part)))
    .join('');
  return masked.length > MAX_NAME_CHARS ? `${masked.slice(0, MAX_NAME_CHARS - 1)}…` : masked;
}

function maskPart(part: string): string {
  if (part === '' || part === 'id') return part;
  if (/^[+]?\d{5,}$/.test(part) || isUuid(part) || part.length > 64) return ':id';
  if (part.includes('%') && decodePercent(part) !== part) return ':id';
  if (looksSecret(part)) return maskSubparts(part);
  const parts = part.split(/([-_])/);
  return parts.some((sub) => /^\d{5,}$/.test(sub) || looksSecret(sub)) ? maskSubparts(part) : printable(part);
}

/** `wordpress_logged_in_<hash>`: only plain words survive beside a secret. */
function maskSubparts(part: string): string {
  const subs = part.split(/([-_])/);
  return subs.length === 1
    ? ':id'
    : subs.map((sub, i) => (i % 2 === 1 || WORD_LIKE.test(sub) ? sub : ':id')).join('');
}

/** Marks that turn or hide text are dropped: a key's name must not spoof the timeline. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '');
}
