import type { CredentialKind } from '../events/credential.ts';

/**
 * Cookie names that many use and that are nobody's, first match counts. Those of one framework are in `cookies/`.
 */
export const COOKIE_NAMES: readonly { name: RegExp; credential: CredentialKind }[] = [
  { name: /^(?:remember_token|remember_me|rememberMe)$/i, credential: 'remember' },
  // The signature of the cookie beside it (pillarjs/cookies): it changes with it, and is no handle of its own.
  { name: /\.sig$/, credential: 'unknown' },
  {
    name: /^(?:iron-session|sails\.sid|ci_session|frappe_sid|user_session|_session_id|sid|session|sess|sessid|session_id|session-id)$/i,
    credential: 'session',
  },
  { name: /^(?:XSRF-TOKEN|X-CSRF-TOKEN|_csrf|csrf|csrf_token|_xsrf|xsrf)$/i, credential: 'csrf' },
  // Laravel and Rails name the session after the application.
  { name: /^(?:__Host-|__Secure-)?_?[A-Za-z][\w-]{0,60}[_-]session$/, credential: 'session' },
  // Readable hints: their end is no end of a session, but scripts take it for one.
  { name: /is[._-]?authenticated$|^(?:is[_-]?)?(?:logged|signed)[_-]?in$/i, credential: 'unknown' },
];

/** Names of cookies that carry no credential of a session, though their values may look like one. */
export const NO_CREDENTIAL_COOKIE =
  /^(?:_ga|_gid|_gat|_gcl|_gac|__gads|__gpi|__utm|_fbp|_fbc|_hj|hj|_pk_|mtm_|amp_|amplitude|ajs_|mp_|optimizely|_vwo|_vis_opt|__hs|hubspotutk|_uet|muid|_clck|_clsk|clid|ide$|nid$|1p_jar|_dc_gtm|_rdt|_tt_|_ttp|li_|bcookie|lidc|_scid|_pin_|optanon|cookieconsent|cookieyes|cookie[-_]?consent|euconsent|didomi|usprivacy|__cf_bm|cf_clearance|__cflb|__cfruid|_cfuvid|ak_bmsc|bm_|_abck|datadome|_px|incap_ses|visid_incap|nlbi_|awsalb|awselb|arraffinity|serverid|_dd_s|rl_|rudder|intercom-(?:id|device)|__stripe|crisp-client|locale|lang|language|i18n|theme|timezone|tz$|next_locale)|consent|gdpr|ccpa|\.callback-url$|\.dont_remember$|\.pkce\.|\.state$|oauth_state|^nonce/i;
