import { maskName } from './mask-name.ts';
import { isExpiryName, normaliseName, tokenName } from './names.ts';
import { unwrap } from './unwrap.ts';

/** A primitive inside a value, RAW. Stays inside lib/secrets. */
export type RawLeaf = {
  /** Masked: a property's name may be an e-mail or a token. */
  path: string;
  /** The same place without masking, of its parent: only to tell siblings. */
  parent: string;
  /** Normalised name; of an array's item or the whole value, the name of what it lies in. */
  name: string;
  /** Normalised names of everything above it, nearest first, ending with the storage key's. */
  ancestors: string[];
  value: string | number | boolean | null;
};

const MAX_DEPTH = 8;
/** Beyond these many, only leaves that may be a credential are kept. */
const MAX_LEAVES = 500;
const MAX_NODES = 20_000;
const MAX_PATH_CHARS = 300;

type Place = { path: string; parent: string; id: string; name: string; ancestors: string[]; depth: number };

export type Walked = {
  leaves: RawLeaf[];
  /** There was more: `too-many` leaves, of which any may be missing, or some lay `too-deep`. */
  truncated: 'too-many' | 'too-deep' | null;
};

/**
 * The primitives of a value in order, through every wrapping (`unwrap`), eight levels deep: the first 500, and of
 * the next 20,000 nodes those with the shape or the name of a credential.
 * Never throws; getters and prototypes play no part, the input is text.
 */
export function walk(raw: string, rootName: string): Walked {
  const leaves: RawLeaf[] = [];
  let truncated: Walked['truncated'] = null;
  let nodes = 0;

  const visit = (value: unknown, at: Place): void => {
    if (typeof value === 'string') {
      const inner = unwrap(value);
      if (inner.is === 'json') visitObject(inner.value, at);
      else add(inner.text, at);
    } else if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
      add(value, at);
    } else if (typeof value === 'object') {
      visitObject(value, at);
    }
  };
  const visitObject = (value: object, at: Place): void => {
    if (at.depth >= MAX_DEPTH) {
      truncated ??= 'too-deep';
      return;
    }
    const list = Array.isArray(value);
    for (const key of Object.keys(value)) {
      nodes += 1;
      if (nodes > MAX_NODES || leaves.length >= MAX_LEAVES * 2) {
        truncated = 'too-many';
        return;
      }
      const step = list ? `[${key}]` : at.path === '' ? maskName(key) : `.${maskName(key)}`;
      visit((value as Record<string, unknown>)[key], {
        path: (at.path + step).slice(0, MAX_PATH_CHARS),
        parent: at.id,
        id: `${at.id}\0${key.slice(0, 200)}`,
        name: list ? at.name : normaliseName(key),
        ancestors: list ? at.ancestors : [at.name, ...at.ancestors],
        depth: at.depth + 1,
      });
    }
  };
  const add = (value: RawLeaf['value'], at: Place) => {
    if (leaves.length >= MAX_LEAVES && !maybeCredential(value, at.name)) return;
    leaves.push({ path: at.path, parent: at.parent, name: at.name, ancestors: at.ancestors, value });
  };

  const name = normaliseName(rootName);
  visit(raw, { path: '', parent: '', id: '', name, ancestors: [], depth: 0 });
  return { leaves, truncated };
}

function maybeCredential(value: RawLeaf['value'], name: string): boolean {
  if (typeof value === 'number') return isExpiryName(name);
  return typeof value === 'string' && (tokenName(name) !== 'no' || /^(?:eyJ|v[1-4]\.)/.test(value));
}
