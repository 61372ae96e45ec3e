import type { EventDraft } from '../events/event.ts';
import { maskUrl } from '../secrets/index.ts';
import type { RawNavigation } from './types.ts';
import { originOf, whereOf } from './where.ts';

/** A frame shows another address; the words in it (`reason`, `error` …) become fields. */
export function navigationEvents(navigation: RawNavigation): EventDraft[] {
  const { at, transition } = navigation;
  const { url, fields } = maskUrl(navigation.url);
  return [
    {
      at,
      by: 'browser',
      ...whereOf({ ...navigation, origin: originOf(navigation.url) }),
      kind: 'page.navigated',
      url,
      navigation: navigation.navigation,
      ...(transition && /^[a-z_]{1,40}$/.test(transition) ? { transition } : {}),
      ...(Object.keys(fields).length > 0 ? { fields } : {}),
    },
  ];
}
