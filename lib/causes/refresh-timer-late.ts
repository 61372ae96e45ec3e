import type { CredentialAt, Incident, Stall } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { carriedOf, credentialOf, eventIdsOf, firstRefusal, nameOf, triedToRenew } from './facts.ts';
import type { Evaluation } from './types.ts';

/**
 * The access token's end fell into a time in which the page's timers stood still or ran late (sleep, a hidden tab), and
 * the page went on with the dead token when it woke up. Only where it could have renewed, and did not try.
 */
export const refreshTimerLate = defineCause({
  code: 'REFRESH_TIMER_LATE',
  type: 'TOKEN_EXPIRED',
  references: [
    'HTML Standard, timers',
    'workos/authkit-nextjs#289',
    'shopware/shopware#3572',
    'saleor/saleor-dashboard#6795',
  ],
  needs: ['requests', 'dates', 'stalls'],
  suspect: true,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    if (triedToRenew(incident)) return { result: 'no-match', because: text('ruled-out.refresh-tried') };
    const refusal = firstRefusal(incident);
    const access = carriedOf(incident, refusal, 'access') ?? credentialOf(incident, 'access');
    if (access?.state === 'unknown')
      return { result: 'inconclusive', missing: text('missing.access-expiry') };
    const stall = access && stallOver(incident, access);
    if (!stall) return { result: 'no-match', because: text('ruled-out.timers-ran') };
    const renewedBefore = incident.session.refreshes > 0;
    if (!renewedBefore && !credentialOf(incident, 'refresh'))
      return { result: 'no-match', because: text('ruled-out.nothing-to-renew') };
    return {
      result: 'match',
      // Above the server's words that the token expired: those say that it did, and not why nobody renewed it.
      strength: renewedBefore ? 0.96 : stall.why === 'asleep' ? 0.955 : 0.7,
      culprit: { kind: 'browser', says: text(`culprit.${stall.why}`), eventId: stall.eventId },
      evidence: [
        {
          says: text(`evidence.expired-${stall.why}`, {
            credential: nameOf(access),
            stall: { durationMs: stall.to - stall.from },
          }),
          eventIds: [stall.eventId, ...eventIdsOf(refusal)],
        },
        ...(renewedBefore ? [{ says: text('evidence.renewed-before'), eventIds: [] }] : []),
      ],
    };
  },
});

/** The stall in which the token ran out, by its issuer's clock; the browser's clock stood at its end when it woke. */
function stallOver(incident: Incident, access: CredentialAt): Stall | undefined {
  const expiredMs = -(access.remainingMs ?? 0);
  if (access.state !== 'expired') return undefined;
  const judgedAt = firstRefusal(incident)?.event.startedAt ?? incident.at;
  const expiredAt = judgedAt - expiredMs;
  return incident.scene.stalls.findLast(
    (stall) =>
      stall.from <= expiredAt &&
      expiredAt <= stall.to &&
      (stall.tabId === null || incident.tabs.includes(stall.tabId)),
  );
}
