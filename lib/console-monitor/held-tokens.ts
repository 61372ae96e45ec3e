import type { Diagnosis } from '../classify/types.ts';
import { isHeld } from '../deadlines/credential-deadlines.ts';
import { issuerOffsetMs } from '../detect/issuer-clock.ts';
import { realmOf } from '../detect/realm.ts';
import type { HeldToken, HeldTokens } from './types.ts';

/**
 * The tokens that a cookie store holds: of several of a kind the one that lasts longest, by its issuer's clock where that
 * is known. A session cookie counts where there is no access token. Of a store in which sessions belong to tabs, those
 * of all its tabs are taken together.
 * @param store the browser's name of it
 */
export function heldTokens(
  { credentials, clocks }: Pick<Diagnosis, 'credentials' | 'clocks'>,
  store: string | null,
): HeldTokens {
  const realm = realmOf({ cookieStoreId: store });
  const held = credentials.filter((one) => isHeld(one) && realmOf(one) === realm);
  const latest = (kind: 'access' | 'refresh' | 'session'): HeldToken | null => {
    const ends = held
      .filter((one) => one.kind === kind)
      .map((one) => (one.expiresAt === null ? null : one.expiresAt - issuerOffsetMs(one, clocks)));
    if (ends.length === 0) return null;
    const dated = ends.filter((at) => at !== null);
    return { expiresAt: dated.length === 0 ? null : Math.max(...dated) };
  };
  const access = latest('access');
  return { access, refresh: latest('refresh'), session: access === null ? latest('session') : null };
}
