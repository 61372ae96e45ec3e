/** A name without case and separators: `Access_Token`, `accessToken` and `access-token` are `accesstoken`. */
export function normaliseName(name: string): string {
  return name
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Ends of names that hold an identifier or a property of a token, not a token, whatever the value looks like. */
const PROPERTY_NAME =
  /(?:type|use|expires|expiresat|expiresin|expireson|expiry|expirydate|expiration|expirationtime|expired|exp|iat|lifetime|ttl|maxage|issuedat|createdat|updatedat|storedat|keys|interval|level|method|provider|url|uri|endpoint|path|scope|scopes|username|name|email|status|state|count|enabled|version|issuer|authority|algorithm|alg|kid|length|header|prefix|mode|flow|audience|hint|hash|domain|region|locale)$/;

/** Identifiers of things: a UUID here is no credential. `sessionid` is missing on purpose. */
const IDENTIFIER_NAME =
  /^(?:id|uid|uuid|guid|sub|oid|tid)$|(?:device|client|user|account|tenant|org|organi[sz]ation|project|request|trace|span|correlation|message|event|install|installation|visitor|anonymous|tracking|app|application|workspace|team|customer|object|record|entity|group|role|key|flow|page|view|instance|build|release|measurement|home|localaccount|homeaccount)u?u?id$/;

/** Names that say outright that the value is a credential. */
const EXPLICIT_NAME =
  /token$|jwt$|^(?:refresh|rt|at|sid|phpsessid|jsessionid|bearer|apikey)$|sess(?:ion)?id$|sessionkey$|(?:access|refresh|id)jwt$|csrf$|xsrf$|secret$|ticket$/;

/** Names that may say so; the value has to look like one too. */
const WEAK_NAME =
  /token|jwt|session|sess$|access|refresh|bearer|auth|credential|csrf|xsrf|remember|ticket|login/;

/** Names of one-time and lasting secrets of a person. Their values are never even fingerprinted. */
const PERSONAL_NAME =
  /pass(?:word|wd|phrase|code)|^(?:pass|pwd|pw|pin)$|pwd$|otp|^code$|(?:verification|auth|authori[sz]ation|confirmation|recovery|backup|mfa|sms|email|login|security|onetime|twofactor)code|codeverifier|verifier$|secret|^answer$|securityanswer|cvv|cvc|cardnumber|iban|ssn|privatekey|mfa|captcha/;

/** How strongly a name (as `normaliseName` gives it) says that its value is a credential. */
export function tokenName(name: string): 'explicit' | 'weak' | 'no' {
  if (IDENTIFIER_NAME.test(name) || PROPERTY_NAME.test(name)) return 'no';
  if (EXPLICIT_NAME.test(name)) return 'explicit';
  return WEAK_NAME.test(name) ? 'weak' : 'no';
}

/** True for `id`, `device_id` and the like: identifiers of things. Takes a normalised name. */
export function isIdentifierName(name: string): boolean {
  return IDENTIFIER_NAME.test(name);
}

/** True for password, one-time code and the like. Takes a normalised name. */
export function isPersonalName(name: string): boolean {
  return PERSONAL_NAME.test(name);
}

const EXPIRY_NAME = /expir(?:es|y|ation)|^exp$|validuntil|validto|notafter|goodtill/;
const ISSUED_NAME =
  /^iat$|^lastupdatedat$|issuedat|createdat|obtainedat|storedat|cachedat|^created$|savedat|acquiredat/;

/** True for names of an expiry, whether a date (`expires_at`) or a lifetime (`expires_in`). Normalised name. */
export function isExpiryName(name: string): boolean {
  return EXPIRY_NAME.test(name);
}

/** True for names of the moment of issue. Takes a normalised name. */
export function isIssuedName(name: string): boolean {
  return ISSUED_NAME.test(name);
}
