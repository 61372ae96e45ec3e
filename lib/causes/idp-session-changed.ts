import type { Incident, RequestFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf } from './facts.ts';
import type { Evaluation } from './types.ts';

/** From the provider’s sign to the loss: the app may still try to renew in between. */
const TOGETHER_MS = 10_000;

/** OpenID Connect Front-Channel Logout 1.0 section 3: the provider adds `iss` and `sid`. */
const FRONT_CHANNEL = /[?&](?:iss|sid)(?:[=&#]|$)|front-?channel/i;

/**
 * The identity provider told the app that its session there ended: its page loaded the app's front-channel logout
 * address in a frame, or its check-session frame answered `changed`.
 */
export const idpSessionChanged = defineCause({
  code: 'IDP_SESSION_CHANGED',
  type: 'SESSION_ENDED',
  references: [
    'OpenID Connect Front-Channel Logout 1.0 section 3',
    'OpenID Connect Session Management 1.0 section 3',
    'keycloak/keycloak#7177',
  ],
  needs: ['frames'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const frame = frontChannel(incident);
    const changed = incident.scene.providerChanges?.findLast(({ at }) => at <= incident.at);
    if (!frame && !changed) return { result: 'no-match', because: text('ruled-out.provider-silent') };
    return {
      result: 'match',
      strength: frame ? 0.96 : 0.9,
      source: 'backend_middleware',
      culprit: responseCulprit(frame),
      evidence: frame
        ? [{ says: text('evidence.front-channel'), eventIds: eventIdsOf(frame) }]
        : [{ says: text('evidence.check-session-changed'), eventIds: changed ? [changed.eventId] : [] }],
    };
  },
});

function frontChannel(incident: Incident): RequestFact | undefined {
  return incident.scene.requests.findLast(
    ({ event, role }) =>
      event.type === 'sub_frame' &&
      (role === 'sign-out' || /front-?channel/i.test(event.url)) &&
      FRONT_CHANNEL.test(event.url) &&
      Math.abs(incident.at - event.at) <= TOGETHER_MS,
  );
}
