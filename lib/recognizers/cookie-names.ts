import type { CredentialKind } from '../events/credential.ts';

/** Cookie names that frameworks set by default, first match counts. Chunks end in `.0`, `_1` or `C1`. */
export const COOKIE_NAMES: readonly { name: RegExp; credential: CredentialKind; library?: string }[] = [
  {
    name: /^(?:__Host-|__Secure-)?(?:authjs)\.session-token(?:\.\d{1,2})?$/,
    credential: 'session',
    library: 'authjs',
  },
  {
    name: /^(?:__Host-|__Secure-)?next-auth\.session-token(?:\.\d{1,2})?$/,
    credential: 'session',
    library: 'next-auth',
  },
  { name: /^(?:__Host-|__Secure-)?(?:authjs|next-auth)\.csrf-token$/, credential: 'csrf' },
  {
    name: /^(?:__Host-|__Secure-)?[\w-]{1,60}\.session_token(?:\.\d{1,2})?$/,
    credential: 'session',
    library: 'better-auth',
  },
  // A cache of five minutes that comes and goes while the session lives.
  {
    name: /^(?:__Host-|__Secure-)?[\w-]{1,60}\.session_data(?:\.\d{1,2})?$/,
    credential: 'unknown',
    library: 'better-auth',
  },
  // Clerk: __session is a JWT of a minute, renewed with what __client stands for.
  { name: /^__session(?:_\w{1,20})?$/, credential: 'access', library: 'clerk' },
  { name: /^__client(?:_\w{1,20})?$/, credential: 'session', library: 'clerk' },
  { name: /^__client_uat(?:_\w{1,20})?$/, credential: 'unknown', library: 'clerk' },
  { name: /^__refresh(?:_\w{1,20})?$/, credential: 'refresh', library: 'clerk' },
  { name: /^sb-.{1,80}-auth-token(?:\.\d{1,2})?$/, credential: 'session', library: 'supabase' },
  { name: /^msal\.cache\.encryption$/, credential: 'session', library: 'msal-browser' },
  { name: /^(?:sessionid|django_session)$/, credential: 'session', library: 'django' },
  { name: /^csrftoken$/, credential: 'csrf', library: 'django' },
  { name: /^connect\.sid$/, credential: 'session', library: 'express-session' },
  { name: /^(?:__Host-)?JSESSIONID(?:SSO)?$/i, credential: 'session', library: 'java-servlet' },
  { name: /^SESSION$/, credential: 'session', library: 'spring-session' },
  { name: /^remember-me$/, credential: 'remember', library: 'spring-security' },
  { name: /^(?:__Host-|__Secure-)?PHPSESSID$/i, credential: 'session', library: 'php' },
  {
    name: /^\.AspNetCore\.(?:Identity\.Application|Cookies|Session)(?:C\d{1,2})?$/,
    credential: 'session',
    library: 'aspnet-core',
  },
  {
    name: /^\.AspNetCore\.Antiforgery\.|^__RequestVerificationToken/,
    credential: 'csrf',
    library: 'aspnet-core',
  },
  {
    name: /^(?:ASP\.NET_SessionId|\.ASPXAUTH|\.AspNet\.ApplicationCookie|FedAuth\d?)$/i,
    credential: 'session',
    library: 'aspnet',
  },
  { name: /^remember_(?:web|admin|user)_(?:[0-9a-f]{20,64})$/, credential: 'remember', library: 'laravel' },
  { name: /^(?:remember_user_token|remember_token|remember_me|rememberMe)$/i, credential: 'remember' },
  { name: /^_gitlab_session(?:_\w{1,64})?$/, credential: 'session', library: 'gitlab' },
  { name: /^grafana_session$/, credential: 'session', library: 'grafana' },
  { name: /^grafana_session_expiry$/, credential: 'unknown', library: 'grafana' },
  { name: /^(?:__Host-)?nc_session_id$/, credential: 'session', library: 'nextcloud' },
  { name: /^auth_session$/, credential: 'session', library: 'lucia' },
  { name: /^wos-session$/, credential: 'session', library: 'workos' },
  { name: /^_oauth2_proxy(?:_\d{1,2})?$/, credential: 'session', library: 'oauth2-proxy' },
  { name: /^CF_Authorization$/, credential: 'session', library: 'cloudflare-access' },
  { name: /^KEYCLOAK_(?:SESSION|IDENTITY)(?:_LEGACY)?$/, credential: 'session', library: 'keycloak' },
  // Of a sign-in that goes on, not of a session.
  { name: /^AUTH_SESSION_ID(?:_LEGACY)?$/, credential: 'unknown', library: 'keycloak' },
  { name: /^koa\.sess(?:\.sig)?$|^koa:sess$/, credential: 'session', library: 'koa-session' },
  {
    name: /^(?:iron-session|sails\.sid|ci_session|frappe_sid|user_session|_session_id|sid|session|sess|sessid|session_id|session-id)$/i,
    credential: 'session',
  },
  { name: /^wordpress_(?:logged_in|sec)_/, credential: 'session', library: 'wordpress' },
  { name: /^(?:XSRF-TOKEN|X-CSRF-TOKEN|_csrf|csrf|csrf_token|_xsrf|xsrf)$/i, credential: 'csrf' },
  // Laravel and Rails name the session after the application.
  { name: /^(?:__Host-|__Secure-)?_?[A-Za-z][\w-]{0,60}[_-]session$/, credential: 'session' },
  // Readable hints: their end is no end of a session, but scripts take it for one.
  { name: /is[._-]?authenticated$|^(?:is[_-]?)?(?:logged|signed)[_-]?in$/i, credential: 'unknown' },
];

/** Names of cookies that carry no credential of a session, though their values may look like one. */
export const NO_CREDENTIAL_COOKIE =
  /^(?:_ga|_gid|_gat|_gcl|_gac|__gads|__gpi|__utm|_fbp|_fbc|_hj|hj|_pk_|mtm_|amp_|amplitude|ajs_|mp_|optimizely|_vwo|_vis_opt|__hs|hubspotutk|_uet|muid|_clck|_clsk|clid|ide$|nid$|1p_jar|_dc_gtm|_rdt|_tt_|_ttp|li_|bcookie|lidc|_scid|_pin_|optanon|cookieconsent|cookieyes|cookie[-_]?consent|euconsent|didomi|usprivacy|__cf_bm|cf_clearance|__cflb|__cfruid|_cfuvid|ak_bmsc|bm_|_abck|datadome|_px|incap_ses|visid_incap|nlbi_|awsalb|awselb|arraffinity|serverid|_dd_s|rl_|rudder|intercom-(?:id|device)|__stripe|crisp-client|locale|lang|language|i18n|theme|timezone|tz$|next_locale)|consent|gdpr|ccpa|\.callback-url$|\.dont_remember$|\.pkce\.|\.state$|oauth_state|^nonce/i;
