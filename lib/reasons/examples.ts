import { arcgisExamples } from './arcgis.examples.ts';
import { auth0Examples } from './auth0.examples.ts';
import { bearerExamples } from './bearer.examples.ts';
import { clerkExamples } from './clerk.examples.ts';
import { cognitoExamples } from './cognito.examples.ts';
import { csrfExamples } from './csrf.examples.ts';
import { deviseExamples } from './devise.examples.ts';
import type { DialectExamples } from './dialect.ts';
import { djangoRestExamples } from './django-rest.examples.ts';
import { entraExamples } from './entra.examples.ts';
import { firebaseExamples } from './firebase.examples.ts';
import { flagsExamples } from './flags.examples.ts';
import { graphqlExamples } from './graphql.examples.ts';
import { grpcExamples } from './grpc.examples.ts';
import { jwtLibrariesExamples } from './jwt-libraries.examples.ts';
import { keycloakExamples } from './keycloak.examples.ts';
import { kibanaExamples } from './kibana.examples.ts';
import { knownCodeExamples } from './known-code.examples.ts';
import { laravelExamples } from './laravel.examples.ts';
import { loginStatusExamples } from './login-status.examples.ts';
import { logoutReasonExamples } from './logout-reason.examples.ts';
import { oauthExamples } from './oauth.examples.ts';
import { oktaExamples } from './okta.examples.ts';
import { plainWordsExamples } from './plain-words.examples.ts';
import { problemDetailsExamples } from './problem-details.examples.ts';
import { productsExamples } from './products.examples.ts';
import { springExamples } from './spring.examples.ts';
import { statedCodeExamples } from './stated-code.examples.ts';
import { supabaseExamples } from './supabase.examples.ts';
import { tokenNotValidExamples } from './token-not-valid.examples.ts';

/** Examples of every dialect, in the registry's order. For tests and docs only: nothing that ships imports them. */
export const dialectExamples: readonly DialectExamples[] = [
  logoutReasonExamples,
  kibanaExamples,
  supabaseExamples,
  firebaseExamples,
  cognitoExamples,
  clerkExamples,
  entraExamples,
  keycloakExamples,
  auth0Examples,
  oktaExamples,
  tokenNotValidExamples,
  djangoRestExamples,
  springExamples,
  deviseExamples,
  laravelExamples,
  csrfExamples,
  productsExamples,
  statedCodeExamples,
  graphqlExamples,
  grpcExamples,
  arcgisExamples,
  oauthExamples,
  bearerExamples,
  problemDetailsExamples,
  jwtLibrariesExamples,
  flagsExamples,
  loginStatusExamples,
  knownCodeExamples,
  plainWordsExamples,
];
