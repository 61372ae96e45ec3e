import type { CredentialKind } from '../events/credential.ts';
import type { Recogniser } from './types.ts';

const KINDS: Record<string, CredentialKind> = {
  access_token: 'access',
  refresh_token: 'refresh',
  id_token: 'id',
};
const TELLTALE = ['id_token_claims_obj', 'access_token_stored_at', 'id_token_stored_at', 'granted_scopes'];

/**
 * angular-oauth2-oidc: plain strings under bare names. Others use those names too, so that only a neighbour that
 * nobody else writes tells; its dates stand under keys of their own and are not read.
 */
export const angularOauth2Oidc: Recogniser = {
  id: 'angular-oauth2-oidc',
  library: 'angular-oauth2-oidc',
  about: 'manfredsteyer/angular-oauth2-oidc projects/lib/src/oauth-service.ts (storeAccessTokenResponse)',
  recognise(input) {
    const credential = Object.hasOwn(KINDS, input.key) ? KINDS[input.key] : undefined;
    const leafIndex = input.leaves.findIndex((leaf) => leaf.path === '' && leaf.reference);
    if (!credential || leafIndex < 0 || !input.neighbours?.some((key) => TELLTALE.includes(key))) return [];
    return [{ leafIndex, credential }];
  },
  examples: [
    {
      area: 'sessionStorage',
      key: 'access_token',
      value: 'a0sla02kaPq81zXk2',
      neighbours: ['access_token', 'access_token_stored_at', 'expires_at'],
      finds: ['access'],
    },
  ],
  counterExamples: [
    { area: 'sessionStorage', key: 'access_token', value: 'a0sla02kaPq81zXk2' },
    {
      area: 'sessionStorage',
      key: 'nonce',
      value: 'Xk29sla02kaPq81z',
      neighbours: ['access_token_stored_at'],
    },
  ],
};
