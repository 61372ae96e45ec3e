import { describe } from 'vitest';
import { angularOauth2Oidc } from './angular-oauth2-oidc.ts';
import { checkExamples } from './check-examples.ts';

describe('angular-oauth2-oidc', () => {
  checkExamples(angularOauth2Oidc);
});
