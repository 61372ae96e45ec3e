const KEY =
  /token|jwt|auth|sess|sid$|login|logout|signin|signout|oidc|oauth|msal|okta|^sb-|supabase|firebase|cognito|hasstokens|persist:|credential|identity|account|user|access|refresh|remember|csrf|xsrf|kc-|clerk|secret|ticket|bearer|-storage$|store$|^root$|^state$/i;
const VALUE = /eyJ[\w-]{8}|token|jwt|"(?:access|refresh|session)|bearer |v[1-4]\.(?:local|public)\./i;

/** How much of a value is looked at. */
const MAX_LOOK_CHARS = 65_536;

/**
 * Whether a storage key may hold a credential or a reason of a logout, by its name. Cheap, and generous: what it
 * lets through is judged by shape later, what it holds back is not.
 */
export function looksInteresting(key: string): boolean {
  return KEY.test(key.length > 400 ? key.slice(0, 400) : key);
}

/** The same by a look at the value, for keys whose name says nothing (zustand stores under any key). */
export function valueLooksInteresting(value: string): boolean {
  return VALUE.test(value.length > MAX_LOOK_CHARS ? value.slice(0, MAX_LOOK_CHARS) : value);
}
