import type { EventOf } from '../events/event.ts';
import type { RemovalAuthor, RemovalFact, Scene } from './types.ts';

/** An answer, a script's call and the cookie that goes meet within this time. */
const SAME_MOMENT_MS = 1_000;

type Author = { author: RemovalAuthor; answer: EventOf<'request.finished'> | null };

/**
 * Who took a credential away. Pure; judges by what was seen in the same moment. A cookie that goes by nobody's call,
 * header or date was taken by the browser's own interface or by another extension: both are told alike (`explicit`).
 * Where a script may have done it unseen (Firefox names a script's deletion the same) it is `unknown`.
 */
export function removalAuthor(removal: RemovalFact, scene: Scene): Author {
  const by = (author: RemovalAuthor): Author => ({ author, answer: null });
  switch (removal.how) {
    case 'cookie':
      return cookieAuthor(removal, scene);
    case 'other-tab':
      return by('other-tab');
    case 'emptied':
      return by('cleared');
    case 'unwitnessed':
      return by('unknown');
    default:
      return by('script');
  }
}

function cookieAuthor({ at, place, cookieCause, credential }: RemovalFact, scene: Scene): Author {
  const by = (author: RemovalAuthor): Author => ({ author, answer: null });
  if (cookieCause === 'expired' || cookieCause === 'own-clock') return by('expiry');
  if (cookieCause === 'evicted') return by('eviction');
  if (cookieCause === 'restart') return by('restart');
  const near = (event: { at: number }) => Math.abs(event.at - at) <= SAME_MOMENT_MS;
  if (scene.deletions.some((event) => event.name === place.key && near(event))) return by('script');
  const answer = scene.takingCookies.find(
    (event) =>
      near(event) &&
      (event.clearSiteData !== undefined ||
        event.setCookies?.some((cookie) => cookie.removes && cookie.name === place.key)),
  );
  if (answer) return { author: 'server', answer };
  if (cookieCause !== 'explicit') return by('unknown');
  if (scene.emptied.some(({ event }) => near(event))) return by('cleared');
  // Chromium numbers its cookie stores, and calls explicit only what no page and no header did.
  const scriptMay = place.httpOnly !== true && !/^\d+$/.test(credential.cookieStoreId ?? '');
  return by(scriptMay ? 'unknown' : 'outside');
}
