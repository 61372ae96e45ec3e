import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { failedRenewal, renewalMatch } from './silent-renew.ts';
import { statedMatch } from './stated.ts';
import type { Evaluation } from './types.ts';

const ERRORS = new Set([
  'interaction_required',
  'consent_required',
  'account_selection_required',
  'mfa_required',
]);

/**
 * The identity provider wants to see the person (consent, a second factor, a choice of account), which a hidden frame
 * or a refresh cannot show.
 */
export const interactionRequired = defineCause({
  code: 'INTERACTION_REQUIRED',
  type: 'REFRESH_FAILED',
  references: [
    'OpenID Connect Core 1.0 section 3.1.2.6',
    'AzureAD/microsoft-authentication-library-for-js#4056',
  ],
  needs: ['requests', 'answers', 'frames'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const failed = failedRenewal(incident, ERRORS);
    if (failed) return renewalMatch(failed);
    return (
      statedMatch(incident, 'INTERACTION_REQUIRED') ?? {
        result: 'no-match',
        because: text('ruled-out.no-silent-renewal'),
      }
    );
  },
});
