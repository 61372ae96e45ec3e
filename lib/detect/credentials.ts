import type { Place, Reference } from '../events/credential.ts';
import type { Carried } from '../events/kinds/request.ts';
import type { CookieAttributes, Credential } from './types.ts';

/** What is known of a credential when it is first seen, wherever that is. */
export type Sighting = Pick<Reference, 'fingerprint' | 'credential' | 'format' | 'place'> &
  Partial<Pick<Reference, 'library' | 'issuedAt' | 'expiresAt' | 'claims'>> & {
    at: number;
    /** Of the event that tells. */
    id?: string | undefined;
    cookieStoreId: string | null;
    cookie?: CookieAttributes | undefined;
  };

/** Cookies are dated to the second: less is no later date. */
const DATE_RESOLUTION_MS = 1_000;

/** The table of credentials of a log: one row a fingerprint, ids by first sight. */
export class Credentials {
  readonly #byFingerprint = new Map<string, Credential>();

  see(sighting: Sighting): Credential {
    const known = this.#byFingerprint.get(sighting.fingerprint);
    if (!known) return this.#add(sighting);
    known.lastSeenAt = Math.max(known.lastSeenAt ?? 0, sighting.at);
    // A cookie that is sent again gets a later date; a token's own date never changes.
    if (sighting.place.area === 'cookie' && sighting.expiresAt != null) {
      if (known.expiresAt !== null && sighting.expiresAt - known.expiresAt >= DATE_RESOLUTION_MS)
        known.extendedAt = sighting.at;
      known.expiresAt = sighting.expiresAt;
    }
    known.expiresAt ??= sighting.expiresAt ?? null;
    known.issuedAt ??= sighting.issuedAt ?? null;
    known.library ??= sighting.library ?? null;
    if (sighting.cookie) known.cookie = sighting.cookie;
    if (known.kind === 'unknown') known.kind = sighting.credential;
    // A value first met on its way has its home where it is kept, or at least where it came from.
    if (homeliness(sighting.place) > homeliness(known.place)) {
      known.alsoIn.push(known.place);
      known.place = sighting.place;
      known.kind = sighting.credential === 'unknown' ? known.kind : sighting.credential;
      known.format = sighting.format;
      known.claims = sighting.claims ?? known.claims;
    } else if (
      !samePlace(known.place, sighting.place) &&
      !known.alsoIn.some((place) => samePlace(place, sighting.place))
    ) {
      known.alsoIn.push(sighting.place);
    }
    return known;
  }

  /** A value met only on a request: all that is known is its kind and where it travelled. */
  seeCarried(item: Carried, at: number, cookieStoreId: string | null, id?: string): Credential {
    const known = this.#byFingerprint.get(item.fingerprint);
    if (known) {
      known.lastSeenAt = Math.max(known.lastSeenAt ?? 0, at);
      // What is sent to open doors is an access token, whatever the key is called that it lies under.
      if (item.in === 'authorization' && known.kind === 'id' && item.credential === 'access')
        known.kind = 'access';
      return known;
    }
    const area = item.in === 'cookie' ? 'cookie' : 'header';
    return this.see({
      fingerprint: item.fingerprint,
      credential: item.credential,
      format: 'opaque',
      place: { area, key: item.in === 'authorization' ? 'Authorization' : item.name },
      at,
      id,
      cookieStoreId,
    });
  }

  get(fingerprint: string): Credential | undefined {
    return this.#byFingerprint.get(fingerprint);
  }

  list(): Credential[] {
    return [...this.#byFingerprint.values()];
  }

  #add(sighting: Sighting): Credential {
    const credential: Credential = {
      id: `c${this.#byFingerprint.size + 1}`,
      kind: sighting.credential,
      format: sighting.format,
      place: sighting.place,
      library: sighting.library ?? null,
      fingerprint: sighting.fingerprint,
      issuedAt: sighting.issuedAt ?? null,
      expiresAt: sighting.expiresAt ?? null,
      claims: sighting.claims ?? {},
      firstSeenAt: sighting.at,
      lastSeenAt: sighting.at,
      endedAt: null,
      ended: null,
      replacedBy: null,
      alsoIn: [],
      cookieStoreId: sighting.cookieStoreId,
      ...(sighting.cookie ? { cookie: sighting.cookie } : {}),
      ...(sighting.id === undefined ? {} : { seenIn: sighting.id }),
    };
    this.#byFingerprint.set(sighting.fingerprint, credential);
    return credential;
  }
}

/** Where a credential is at home rather: in a store, else in the answer that gave it out, last on a request. */
function homeliness({ area }: Place): number {
  return area === 'header' ? 0 : area === 'response' ? 1 : 2;
}

export function samePlace(a: Place, b: Place): boolean {
  return (
    a.area === b.area &&
    a.key === b.key &&
    (a.path ?? null) === (b.path ?? null) &&
    (a.origin ?? '') === (b.origin ?? '')
  );
}
