import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { statedMatch } from './stated.ts';

/** The server says that the request carried no credentials. A form of refusal: the answer only where nothing else says why. */
export const authCredentialsMissing = defineCause({
  code: 'AUTH_CREDENTIALS_MISSING',
  type: 'AUTH_ERROR',
  references: ['RFC 9110 section 15.5.2'],
  needs: ['requests', 'carried', 'answers'],
  suspect: false,
  evaluate: (incident) =>
    statedMatch(incident, 'AUTH_CREDENTIALS_MISSING', 0.6) ?? {
      result: 'no-match',
      because: text('ruled-out.not-said'),
    },
});
