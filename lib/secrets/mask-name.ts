import { isUuid, looksSecret, looksWord } from './looks-secret.ts';
import { decodePercent } from './mask-path.ts';

const MAX_NAME_CHARS = 200;
const UUID_INSIDE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** JWT and JWE (JSON in base64, with all their parts) and PASETO. */
const TOKEN_INSIDE = /(?:eyJ[\w-]{5,}|v[1-4]\.(?:local|public)\.[\w-]{5,})(?:\.[\w-]*)*/g;
const KNOWN_TAIL =
  /^(?:tokens?|session|auth|jwt|key|access|refresh|csrf|user|state|cache|store|storage|data|code|verifier|cookie|legacy|expiry)$/i;
const SEPARATORS = /([.:|/\\@\s,;=&?#"'{}[\]()<>!*]+)/;

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
    .replace(TOKEN_INSIDE, ':id')
    .replace(UUID_INSIDE, ':id')
    .split(SEPARATORS)
    .map((part, i) => (i % 2 === 1 ? printable(part) : maskPart(part)))
    .join('');
  return masked.length > MAX_NAME_CHARS ? `${masked.slice(0, MAX_NAME_CHARS - 1)}…` : masked;
}

function maskPart(part: string): string {
  // Not an id but the name of a library, letters and digits though it has.
  if (part === '' || part === 'id' || part === 'auth0spajs') return part;
  if (/^[+]?\d{5,}$/.test(part) || isUuid(part) || part.length > 64) return ':id';
  if (part.includes('%') && decodePercent(part) !== part) return ':id';
  if (looksSecret(part)) return maskSubparts(part);
  const parts = part.split(/([-_])/);
  return parts.some((sub) => /^\d{5,}$/.test(sub) || looksSecret(sub)) ? maskSubparts(part) : printable(part);
}

/** `wordpress_logged_in_<hash>`: words before a secret survive, known words after it, never what stands between. */
function maskSubparts(part: string): string {
  const subs = part.split(/[-_]/);
  const first = subs.findIndex(
    (sub) => sub !== '' && !(looksWord(sub) && (sub.length > 1 || /[a-z_]/.test(sub))),
  );
  const last = subs.findLastIndex((sub) => !KNOWN_TAIL.test(sub));
  if (first < 0 || last < first) return ':id';
  const head = subs.slice(0, first);
  const long = head.filter((sub) => sub.length >= 3).length;
  const headSize = head.join('-').length;
  // Short "words" in a row are as likely the beginning of the secret.
  const keep = first > 0 && (headSize < 7 || long * 2 > head.length);
  const tailSize = subs.slice(last + 1).join('-').length;
  return `${keep ? part.slice(0, headSize + 1) : ''}:id${tailSize > 0 ? part.slice(part.length - tailSize - 1) : ''}`;
}

/** Marks that turn or hide text are dropped: a key's name must not spoof the timeline. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '');
}
