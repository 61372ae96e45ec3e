import type { DemoSettings } from '../../server/settings.ts';

export type SettingName = keyof DemoSettings;
/** What a person reads: of a number of seconds, 0 means "never" wherever a limit is set. */
export type SettingGroup = {
  readonly title: string;
  readonly settings: readonly (readonly [name: SettingName, label: string])[];
};

/** Every setting, in the words of whoever turns it. The exact meanings stand in server/settings.ts. */
export const settingGroups: readonly SettingGroup[] = [
  {
    title: 'Limits',
    settings: [
      ['sessionIdleSeconds', 'Server forgets an idle session after, in seconds'],
      ['sessionAbsoluteSeconds', 'Server ends every session after, in seconds'],
      ['clientIdleSeconds', 'Page signs an idle user out after, in seconds'],
      ['clientIdleWarningSeconds', 'Page counts down for, in seconds'],
      ['maxSessionsPerUser', 'Sessions that one user may have'],
    ],
  },
  {
    title: 'Tokens',
    settings: [
      ['accessTokenSeconds', 'Access token lives, in seconds'],
      ['refreshTokenSeconds', 'Refresh token lives with "Remember me", in seconds'],
      ['refreshTokenSecondsWithoutRemember', 'Refresh token lives without it, in seconds'],
      ['issueRefresh', 'Server hands out refresh tokens'],
      ['clockOffsetSeconds', "Server's clock is ahead by, in seconds"],
    ],
  },
  {
    title: 'Refresh',
    settings: [
      ['refreshAnswer', 'Refresh answers'],
      ['refreshesPerMinute', 'Refreshes that a session may ask for in a minute'],
      ['refreshDelayMs', 'Refresh takes, in milliseconds'],
      ['reuseDetection', 'A refresh token used twice ends the session'],
      ['accessWithoutSession', 'Its access token goes on working until it expires'],
      ['reuseGraceSeconds', 'The one before is taken for, in seconds'],
    ],
  },
  {
    title: 'What the server says',
    settings: [
      ['words', 'Words for a session that it does not know'],
      ['expiredWords', 'Words for an expired token'],
      ['reuseWords', 'Words for a refresh token used twice'],
      ['revokedWords', 'Words for a revoked session'],
      ['limitWords', 'Words for a limit that was reached'],
      ['missingCredentialsStatus', 'Status for a request without a token'],
      ['ownershipChecks', 'Middleware checks account, plan and user'],
      ['ownershipStatus', 'Status of its refusals'],
      ['ownershipForm', 'Where they state their reason'],
      ['csrf', 'Refuses to write, for CSRF, as'],
    ],
  },
  {
    title: 'Answers that go wrong',
    settings: [
      ['meAnswer', 'Profile answers'],
      ['clearSiteData', 'Profile clears the site data'],
      ['unauthorizedEvery', 'Every n-th request is refused for nothing'],
      ['lookupTimeoutMs', 'Such a refusal takes, in milliseconds'],
      ['sessionBoundToNetwork', 'A session is good from one network only'],
      ['liveAnswer', 'Live connection is'],
      ['graphql', 'GraphQL answers'],
      ['proxyExpired', 'Access proxy wants a new sign-in'],
    ],
  },
  {
    title: 'Classic area',
    settings: [
      ['classicIdleSeconds', 'Forgets an idle session after, in seconds'],
      ['classicCookieSeconds', 'Cookie lives, in seconds'],
      ['classicCookieHttpOnly', 'Cookie is hidden from scripts'],
      ['classicDropCookieOnSave', '"Save draft" takes the cookie away'],
      ['classicCookieOnSave', '"Save draft" spoils the cookie'],
      ['classicNewIdAtOnce', 'An unknown cookie gets a new id at once'],
      ['classicSignInCached', 'Caches may keep the sign-in page'],
      ['classicBackends', 'Backends that share no sessions'],
      ['classicCsrfMismatch', '"Save draft" fails for CSRF'],
    ],
  },
  {
    title: 'Practice ID',
    settings: [
      ['idpSite', 'The provider is'],
      ['idpCookieSameSite', 'Its cookie is SameSite'],
      ['idpSessionSeconds', 'Its session lives, in seconds'],
      ['idpSilent', 'It answers a hidden frame'],
      ['idpFrontChannel', 'Provider signs out of the app in a frame'],
      ['clientCheckSession', 'Page watches its session through a frame'],
    ],
  },
  {
    title: 'The page',
    settings: [
      ['clientTracker', 'Keeps a reason for the sign-in page'],
      ['clientCrossTab', 'Tabs tell each other by'],
      ['clientSilentSeconds', 'Waits for a silent renewal, in seconds'],
      ['clientPollSeconds', 'Asks for the profile every, in seconds'],
    ],
  },
];
