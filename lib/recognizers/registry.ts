import { angularOauth2Oidc } from './angular-oauth2-oidc.ts';
import { auth0SpaJs } from './auth0-spa-js.ts';
import { awsAmplify } from './aws-amplify.ts';
import { cookieFamilies } from './cookies/registry.ts';
import { cookiesByName } from './cookies-by-name.ts';
import { firebase } from './firebase.ts';
import { generic } from './generic.ts';
import { homeAssistant } from './home-assistant.ts';
import { keycloakJs } from './keycloak-js.ts';
import { msalBrowser } from './msal-browser.ts';
import { oidcClientTs } from './oidc-client-ts.ts';
import { oktaAuthJs } from './okta-auth-js.ts';
import { reduxPersist } from './redux-persist.ts';
import { supabase } from './supabase.ts';
import type { Recogniser } from './types.ts';
import { zustandPersist } from './zustand-persist.ts';

/** All recognisers, libraries first, general rules last. To add one: a file, its test, a line here. */
export const recognisers: readonly Recogniser[] = [
  oidcClientTs,
  auth0SpaJs,
  msalBrowser,
  supabase,
  firebase,
  awsAmplify,
  oktaAuthJs,
  angularOauth2Oidc,
  keycloakJs,
  homeAssistant,
  zustandPersist,
  reduxPersist,
  ...cookieFamilies,
  cookiesByName,
  generic,
];
