import { arcgis } from './arcgis.ts';
import { auth0 } from './auth0.ts';
import { bearer } from './bearer.ts';
import { clerk } from './clerk.ts';
import { cognito } from './cognito.ts';
import { csrf } from './csrf.ts';
import { devise } from './devise.ts';
import type { Dialect } from './dialect.ts';
import { djangoRest } from './django-rest.ts';
import { entra } from './entra.ts';
import { firebase } from './firebase.ts';
import { flags } from './flags.ts';
import { graphql } from './graphql.ts';
import { grpc } from './grpc.ts';
import { jwtLibraries } from './jwt-libraries.ts';
import { keycloak } from './keycloak.ts';
import { kibana } from './kibana.ts';
import { knownCode } from './known-code.ts';
import { laravel } from './laravel.ts';
import { loginStatus } from './login-status.ts';
import { logoutReason } from './logout-reason.ts';
import { oauth } from './oauth.ts';
import { okta } from './okta.ts';
import { plainWords } from './plain-words.ts';
import { problemDetails } from './problem-details.ts';
import { products } from './products.ts';
import { spring } from './spring.ts';
import { statedCode } from './stated-code.ts';
import { supabase } from './supabase.ts';
import { tokenNotValid } from './token-not-valid.ts';

/**
 * Every dialect, the most explicit first: a stated reason, then what one product says, then standards, then any
 * code, then free text. To add one: a file, its examples beside it, a line here and one in examples.ts.
 */
export const dialects: readonly Dialect[] = [
  logoutReason,
  kibana,
  supabase,
  firebase,
  cognito,
  clerk,
  entra,
  keycloak,
  auth0,
  okta,
  tokenNotValid,
  djangoRest,
  spring,
  devise,
  laravel,
  csrf,
  products,
  statedCode,
  graphql,
  grpc,
  arcgis,
  oauth,
  bearer,
  problemDetails,
  jwtLibraries,
  flags,
  loginStatus,
  knownCode,
  plainWords,
];
