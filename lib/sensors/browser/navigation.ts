import type { NavigationStep } from '../../platform/types.ts';
import type { BrowserSensor } from './sensor.ts';

/** Frames that show no address of their own tell nothing. */
const hasAddress = ({ url }: NavigationStep) => url.startsWith('http:') || url.startsWith('https:');

/** Where the frames of watched sites go, also where a sign-in page leads them. */
export const navigation: BrowserSensor = {
  id: 'navigation',
  start({ platform, routing, record }) {
    return platform.navigation.listen((step) => {
      if (!hasAddress(step) || step.prerender) return;
      for (const site of routing.ofNavigation(step)) {
        void record(site, (intake) =>
          intake.fromNavigation({
            url: step.url,
            navigation: step.kind,
            transition: step.transition ?? undefined,
            at: step.at,
            tabId: step.tabId,
            frameId: step.frameId,
            documentId: step.documentId,
            cookieStoreId: site.cookieStoreId,
          }),
        );
      }
    });
  },
};
