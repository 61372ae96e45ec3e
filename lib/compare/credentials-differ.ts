import type { CookieAttributes, Credential } from '../detect/types.ts';
import { type TextRef, text } from '../messages/text.ts';
import { differs, isFar, side } from './sides.ts';
import type { Difference, DifferenceRule, Piece } from './types.ts';

/** Dates have whole seconds, and what was seen to come was on its way for a while. */
const FAR = { ratio: 1.02, atLeastMs: 5_000 };

/** What a session is lost with first; then what else there is. */
const WEIGHT: Partial<Record<Credential['kind'], number>> = {
  session: 4,
  access: 3,
  refresh: 3,
  remember: 2,
  id: 1,
};

/** Lifetimes that differ, credentials that only one side has, and cookies that are kept in another way. */
export const credentialsDiffer: DifferenceRule = (a, b) => {
  const [ofA, ofB] = [byPlace(a), byPlace(b)];
  return [...new Set([...ofA.keys(), ...ofB.keys()])].flatMap((key) => {
    const [mine, theirs] = [ofA.get(key) ?? [], ofB.get(key) ?? []];
    const [one] = [...mine, ...theirs];
    if (one === undefined) return [];
    const weight = WEIGHT[one.kind] ?? 0;
    if (mine.length === 0 || theirs.length === 0)
      return [differs('credential', key, nameOf(one), presence(mine), presence(theirs), weight)];
    return [...lifetime(key, a, mine, b, theirs, weight), ...attributes(key, mine, theirs, weight)];
  });
};

/** By kind and place: the values are others in every session. */
function byPlace({ credentials }: Piece): Map<string, Credential[]> {
  const found = new Map<string, Credential[]>();
  for (const credential of credentials) {
    const { kind, place } = credential;
    if (kind === 'csrf' || kind === 'unknown' || place.area === 'response') continue;
    const key = `${kind} ${place.area} ${place.key}`;
    found.set(key, [...(found.get(key) ?? []), credential]);
  }
  return found;
}

function nameOf({ kind, place }: Credential): TextRef {
  return text('compare.about.credential', {
    credential: { text: text(`common.credential.${kind}`) },
    place: { text: text(`common.place.${place.area}`) },
    key: place.key,
  });
}

function presence(credentials: readonly Credential[]) {
  const [first] = credentials;
  return first === undefined
    ? side(text('compare.credential.absent'))
    : side(text('compare.credential.present'), first.seenIn);
}

/** @returns ms from issue to expiry of the first one whose dates are known */
function lifetimeOf(
  piece: Piece,
  credentials: readonly Credential[],
): { ms: number; seenIn: string | undefined } | null {
  for (const { issuedAt, expiresAt, firstSeenAt, seenIn } of credentials) {
    const begins =
      issuedAt ?? (firstSeenAt >= piece.from && piece.session?.start === 'login' ? firstSeenAt : null);
    if (begins !== null && expiresAt !== null && expiresAt > begins)
      return { ms: expiresAt - begins, seenIn };
  }
  return null;
}

function lifetime(
  key: string,
  a: Piece,
  mine: readonly Credential[],
  b: Piece,
  theirs: readonly Credential[],
  weight: number,
): Difference[] {
  const [ofA, ofB] = [lifetimeOf(a, mine), lifetimeOf(b, theirs)];
  if (ofA === null || ofB === null || !isFar(ofA.ms, ofB.ms, FAR)) return [];
  const words = ({ ms, seenIn }: { ms: number; seenIn: string | undefined }) =>
    side(text('compare.lifetime', { duration: { durationMs: ms } }), seenIn);
  const [one] = mine;
  return one === undefined
    ? []
    : [
        differs(
          'lifetime',
          key,
          text('compare.about.lifetime', { credential: { text: nameOf(one) } }),
          words(ofA),
          words(ofB),
          weight,
        ),
      ];
}

function attributes(
  key: string,
  [mine]: readonly Credential[],
  [theirs]: readonly Credential[],
  weight: number,
): Difference[] {
  if (!mine?.cookie || !theirs?.cookie) return [];
  const [ofA, ofB] = [attributesIn(mine.cookie), attributesIn(theirs.cookie)];
  if (ofA === ofB) return [];
  const words = (credential: Credential, says: string) =>
    side(text('compare.cookie', { attributes: says }), credential.seenIn);
  return [differs('cookie', key, nameOf(mine), words(mine, ofA), words(theirs, ofB), weight)];
}

/** Attributes in the names that `Set-Cookie` has for them (RFC 6265bis section 4.1.2). */
function attributesIn({ sameSite, secure, hostOnly, session, partitioned }: CookieAttributes): string {
  return (
    [
      ...(sameSite === undefined ? [] : [`SameSite=${sameSite}`]),
      ...(secure ? ['Secure'] : []),
      ...(hostOnly === false ? ['Domain'] : []),
      ...(session ? [] : ['Expires']),
      ...(partitioned ? ['Partitioned'] : []),
    ].join('; ') || '–'
  );
}
