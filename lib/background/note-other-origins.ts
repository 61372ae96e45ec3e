import type { Intake } from '../intake/types.ts';
import type { RelatedOrigin, Strength } from './related-origins.ts';

/**
 * Hosts of services that only count visitors and errors. Pages talk to them all day, no session lives there, and to
 * ask for access would be noise. A miss costs a suggestion too many, so the list is short: the common ones.
 */
const COUNTERS =
  /(?:^|\.)(?:google-analytics\.com|analytics\.google\.com|googletagmanager\.com|doubleclick\.net|googlesyndication\.com|clarity\.ms|hotjar\.(?:com|io)|segment\.(?:io|com)|mixpanel\.com|amplitude\.com|posthog\.com|heapanalytics\.com|fullstory\.com|logrocket\.(?:io|com)|sentry\.io|bugsnag\.com|rollbar\.com|nr-data\.net|newrelic\.com|datadoghq\.(?:com|eu)|cloudflareinsights\.com|plausible\.io)$/;

const STRENGTH: Record<'unseen' | 'readable' | 'refused', Strength> = {
  unseen: 'asked',
  readable: 'answered',
  refused: 'refused',
};

export const isCounter = (origin: string): boolean => COUNTERS.test(new URL(origin).hostname);

/**
 * A site's intake that also takes note of the origins that the site's own documents talk to; frames of others have
 * APIs of their own. `note` is never called for a private window.
 */
export function noteOtherOrigins(
  intake: Intake,
  site: string,
  isPrivateStore: (storeId: string) => boolean,
  note: (found: RelatedOrigin) => void,
): Intake {
  return {
    ...intake,
    async fromObservation(observation, sender, at) {
      if (observation.type !== 'other-origin') return intake.fromObservation(observation, sender, at);
      const isPrivate = sender.cookieStoreId === null || isPrivateStore(sender.cookieStoreId);
      if (isPrivate || sender.origin !== site || !URL.canParse(observation.origin)) return [];
      if (isCounter(observation.origin)) return [];
      const strength = STRENGTH[observation.answer];
      note({ origin: observation.origin, uses: 'api', strength, seenAt: at });
      return [];
    },
  };
}
