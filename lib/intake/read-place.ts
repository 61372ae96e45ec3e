import type { CredentialKind, Place, Reference } from '../events/credential.ts';
import { TAUGHT } from '../events/taught.ts';
import { type RecogniserInput, recognise } from '../recognizers/index.ts';
import { type Fingerprinter, flatten, type Leaf, maskName } from '../secrets/index.ts';
import { matchesWildcard } from '../taught/index.ts';

/** One credential in a stored value, as a reference. */
export type Held = { fingerprint: string; credential: CredentialKind; path: string; reference: Reference };

export type PlaceInput = {
  area: 'localStorage' | 'sessionStorage' | 'indexedDB' | 'response';
  /** Of IndexedDB `database/store/key`; of a response its path. */
  key: string;
  value: string;
  origin: string | null;
  neighbours?: readonly string[];
  /** ms, where the moment of writing was witnessed. */
  writtenAt?: number | null;
  /** Paths inside it (null: the whole value) that the person taught to hold a credential, masked. */
  taughtPaths?: readonly (string | null)[];
};

export type PlaceContent = {
  held: Held[];
  /** The value held more than could be looked at: `too-many` things, of which any may be missing, or `too-deep`. */
  truncated: string | null;
};

/** What recognisers and names go by: the path of a response says nothing of what is in it. */
function nameOf({ area, key }: PlaceInput): string {
  if (area === 'response') return '';
  return area === 'indexedDB' ? (/^[^/]*\/[^/]*\/(.*)$/s.exec(key)?.[1] ?? key) : key;
}

/** `null` is the whole value, in a place that is not made of several. */
function taughtIn(paths: readonly (string | null)[] = []): (path: string) => boolean {
  return (path) =>
    path !== '…' && paths.some((wanted) => (wanted === null ? path === '' : matchesWildcard(wanted, path)));
}

/** The credentials in one key of a store or in one answer; one that lies there twice counts once, where it was found first. */
export async function readPlace(input: PlaceInput, fingerprinter: Fingerprinter): Promise<PlaceContent> {
  const { area, key, value, origin } = input;
  const name = nameOf(input);
  const isTaught = taughtIn(input.taughtPaths);
  const leaves = await flatten(value, { fingerprinter, name, isTaught });
  const question: RecogniserInput = { area, key: name, leaves, writtenAt: input.writtenAt ?? null };
  if (input.neighbours) question.neighbours = input.neighbours;
  const place: Place = { area, key: maskName(key), ...(origin === null ? {} : { origin }) };
  const held = new Map<string, Held>();
  for (const found of recognise(question)) {
    const leaf = leaves[found.leafIndex];
    if (!leaf?.reference || held.has(leaf.reference.fingerprint)) continue;
    held.set(leaf.reference.fingerprint, {
      fingerprint: leaf.reference.fingerprint,
      credential: found.credential,
      path: leaf.path,
      reference: toReference(leaf.reference, found, { ...place, path: leaf.path === '' ? null : leaf.path }),
    });
  }
  for (const leaf of leaves) {
    const { reference, path } = leaf;
    if (!reference || !isTaught(path) || held.has(reference.fingerprint)) continue;
    // What it is for is said by the rules as they are when the log is read.
    held.set(reference.fingerprint, {
      fingerprint: reference.fingerprint,
      credential: 'unknown',
      path,
      reference: {
        ...reference,
        credential: 'unknown',
        place: { ...place, path: path === '' ? null : path },
        library: TAUGHT,
      },
    });
  }
  const last = leaves.at(-1);
  return { held: [...held.values()], truncated: last?.path === '…' ? last.name : null };
}

function toReference(
  known: NonNullable<Leaf['reference']>,
  found: ReturnType<typeof recognise>[number],
  place: Place,
): Reference {
  const reference: Reference = { ...known, credential: found.credential, place, library: found.library };
  if (found.unreadable !== undefined) {
    reference.format = 'unreadable';
    reference.unreadable = found.unreadable;
  }
  if (found.expiresAt !== undefined) reference.expiresAt = found.expiresAt;
  if (found.issuedAt !== undefined) reference.issuedAt = found.issuedAt;
  return reference;
}
