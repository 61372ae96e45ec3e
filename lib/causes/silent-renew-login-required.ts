import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { failedRenewal, renewalMatch } from './silent-renew.ts';
import type { Evaluation } from './types.ts';

const ERRORS = new Set(['login_required']);

/**
 * A hidden frame asked the identity provider for a new token and came back with `login_required`: the provider's
 * session had ended, or the browser kept its cookie back because the frame is a third party's.
 */
export const silentRenewLoginRequired = defineCause({
  code: 'SILENT_RENEW_LOGIN_REQUIRED',
  type: 'REFRESH_FAILED',
  references: [
    'OpenID Connect Core 1.0 section 3.1.2.6',
    'authts/oidc-client-ts#1032',
    'auth0/auth0-spa-js#324',
    'keycloak/keycloak#23840',
  ],
  needs: ['frames'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const failed = failedRenewal(incident, ERRORS);
    return failed
      ? renewalMatch(failed)
      : { result: 'no-match', because: text('ruled-out.no-silent-renewal') };
  },
});
