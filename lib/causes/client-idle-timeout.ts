import { text } from '../messages/text.ts';
import { scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import { wrongExpiry } from './expiry-check.ts';
import { eventIdsOf } from './facts.ts';
import { pageGaveUpIdle } from './page-idle.ts';
import type { Evaluation } from './types.ts';

/**
 * The page has an idle timer of its own: nothing was refused, nobody used a control, and the page signed itself out
 * while the person was away for longer than ever before in this session. The removing code ran in no trusted input.
 */
export const clientIdleTimeout = defineCause({
  code: 'CLIENT_IDLE_TIMEOUT',
  type: 'SESSION_ENDED',
  references: ['auth0/auth0-spa-js#655', '18F/identity-idp#429', 'owncloud/core#40025'],
  needs: ['activity', 'removals', 'pages'],
  suspect: true,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    if (incident.firstLink.kind === 'refusal')
      return { result: 'no-match', because: text('ruled-out.refused-first') };
    const { idleMs, longestSurvivedIdleMs } = incident.idle;
    if (idleMs === null) return { result: 'inconclusive', missing: text('missing.activity') };
    const removal = witnessedRemoval(incident);
    const idle = { durationMs: idleMs };
    if (removal?.input?.trusted)
      return {
        result: 'no-match',
        because: text('ruled-out.in-trusted-input', { input: removal.input.type }),
      };
    const found = pageGaveUpIdle(incident);
    if (!found) return { result: 'no-match', because: text('ruled-out.person-not-away', { idle }) };
    return {
      result: 'match',
      strength: wrongExpiry(incident) ? 0.4 : found.actedLikeSignOut ? 0.85 : 0.5,
      culprit: scriptCulprit(removal),
      evidence: [
        {
          says: text('evidence.page-gave-up-idle', {
            idle,
            survived: { durationMs: longestSurvivedIdleMs ?? 0 },
          }),
          eventIds: [
            ...(incident.idle.lastActivityEventId ? [incident.idle.lastActivityEventId] : []),
            ...eventIdsOf(found.signOutRequest),
          ],
        },
      ],
    };
  },
});
