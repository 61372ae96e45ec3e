import type { Observation, ObservationOf } from '../../messaging/observation.ts';
import { MAX_VALUE_CHARS } from '../../messaging/observation-limits.ts';
import { type AreaName, KEY_LIMIT_CHARS, type Witness } from '../../messaging/page-channel.ts';
import { isInteresting, isTellingName } from './interesting.ts';

type How = ObservationOf<'storage'>['how'];
type Entry = ObservationOf<'snapshot'>['entries'][number];

/** What a snapshot may hold. */
const MAX_ENTRIES = 200;
const MAX_SNAPSHOT_CHARS = 4_000_000;
/** Raw values kept in memory for comparison, per area. */
const MAX_KNOWN = 500;
/** Names known to be of no interest. */
const MAX_DULL = 20_000;
/** Keys looked at in one go; the rest follows in a later task. */
const SLICE_KEYS = 400;

/** Follows the interesting entries of one storage area by reading it. Every method may throw what the area throws. */
export type AreaWatch = {
  /** Reads the next slice of the first look. True when the snapshot is complete and told. */
  readOn(isLast: boolean): boolean;
  /** Reads one key now and tells what changed. A key that was never met counts as absent before. */
  compare(key: string, how: How, witness?: Witness): void;
  /** Tells a change that the browser reported with both values (a `storage` event). */
  reported(key: string, before: string | null, after: string | null): void;
  /** Compares all that is known, then looks for new keys where the number of keys changed. */
  scan(how: How, witness?: Witness): void;
};

/**
 * @param source the area. @param emit receives raw values.
 * @param isHooked whether calls are witnessed. Where not, names of no interest are judged anew by each scan.
 * Changes under a name of no interest that go round the hook (`localStorage.x = …`) are found only if they bring a
 * new key. Values too large for a message are named, not read again and not compared.
 */
export function watchArea(
  area: AreaName,
  source: Storage,
  emit: (observation: Observation) => void,
  isHooked: () => boolean,
): AreaWatch {
  const known = new Map<string, string>();
  const large = new Map<string, number>();
  const dull = new Set<string>();
  /** Entries of the first look, null once they are told. */
  let first: Entry[] | null = [];
  let firstChars = 0;
  /**
   * Names that the first look has still to read. Taken all at once: `key(n)` changes its order between tasks
   * (Chromium) and takes time in proportion to the number of keys (Firefox).
   */
  let names: string[] | null = null;
  let keyCount = -1;
  let saidTooMany = false;

  function unread(what: string, why: string, lengthChars?: number): void {
    const where = `${area} ${what}`.slice(0, KEY_LIMIT_CHARS);
    emit({
      type: 'unread',
      sensor: 'storage',
      what: where,
      why,
      lengthChars,
    });
  }

  function keep(key: string, value: string): void {
    known.delete(key);
    const oldest = known.size < MAX_KNOWN ? undefined : known.keys().next().value;
    if (oldest !== undefined) {
      known.delete(oldest);
      dull.add(oldest);
    }
    known.set(key, value);
  }

  /** The value under a key where it fits a message; a larger one is named once for each length and counts as null. */
  function read(key: string): string | null {
    const value = source.getItem(key);
    if (value === null || value.length <= MAX_VALUE_CHARS) {
      large.delete(key);
      return value;
    }
    if (large.get(key) !== value.length) unread(key, 'too-large', value.length);
    large.set(key, value.length);
    return null;
  }

  function tell(
    key: string,
    before: string | null,
    after: string | null,
    how: How,
    witness: Witness = {},
  ): void {
    if (before !== after) emit({ type: 'storage', area, key, before, after, how, ...witness });
  }

  function meet(key: string, how: How): void {
    if (key.length > KEY_LIMIT_CHARS || known.has(key) || large.has(key) || dull.has(key)) return;
    const value = source.getItem(key);
    if (value === null) return;
    if (!isInteresting(key, value)) {
      if (dull.size >= MAX_DULL) dull.clear();
      dull.add(key);
      return;
    }
    const readable = read(key);
    if (readable === null) return;
    if (first === null) {
      keep(key, readable);
      tell(key, null, readable, how);
    } else if (first.length < MAX_ENTRIES && firstChars + readable.length <= MAX_SNAPSHOT_CHARS) {
      keep(key, readable);
      first.push({ key, value: readable });
      firstChars += key.length + readable.length;
    } else if (!saidTooMany) {
      saidTooMany = true;
      unread('', 'too-many-keys', source.length);
    }
  }

  function compare(key: string, how: How, witness?: Witness): void {
    if (key.length > KEY_LIMIT_CHARS) return;
    // While the first look goes on, a key that it has not reached yet belongs to it.
    if (first !== null && !known.has(key) && how === 'unwitnessed') {
      meet(key, how);
      return;
    }
    const wasLarge = large.has(key);
    const wasDull = dull.has(key) && how === 'unwitnessed';
    const before = known.get(key) ?? null;
    const after = read(key);
    if (after === null) known.delete(key);
    else keep(key, after);
    dull.delete(key);
    // What was too large to be read has no `before` that could be told, and what was dull has been there all along.
    if (!wasDull && !(wasLarge && after === null) && !large.has(key)) tell(key, before, after, how, witness);
  }

  return {
    compare,
    readOn(isLast) {
      if (first === null) return true;
      names ??= Object.keys(source);
      for (const key of names.splice(0, isLast ? names.length : SLICE_KEYS)) meet(key, 'unwitnessed');
      if (names.length > 0) return false;
      const entries = first;
      first = null;
      names = null;
      keyCount = source.length;
      emit({ type: 'snapshot', area, keyCount, entries });
      return true;
    },
    reported(key, before, after) {
      if (key.length > KEY_LIMIT_CHARS) return;
      if (first !== null) meet(key, 'other-tab');
      // Chromium tells a new document of what the one before it in this tab changed last: no news, and no other tab.
      if (source.getItem(key) === (known.get(key) ?? null)) return;
      if ((before?.length ?? 0) > MAX_VALUE_CHARS || (after?.length ?? 0) > MAX_VALUE_CHARS) {
        if (isTellingName(key)) compare(key, 'other-tab');
        return;
      }
      const isOfInterest =
        known.has(key) || isInteresting(key, after ?? '') || isInteresting(key, before ?? '');
      if (!isOfInterest) return;
      if (after === null) known.delete(key);
      else keep(key, after);
      dull.delete(key);
      tell(key, before, after, 'other-tab');
    },
    scan(how, witness) {
      if (first !== null) return;
      const count = source.length;
      let hasLost = false;
      for (const key of [...known.keys()]) {
        if (source.getItem(key) === known.get(key)) continue;
        hasLost ||= source.getItem(key) === null;
        compare(key, how, witness);
      }
      const looksAnew = !isHooked() && count <= SLICE_KEYS;
      if (hasLost && count === 0 && (how === 'unwitnessed' || how === 'emptied'))
        emit({ type: 'snapshot', area, keyCount: 0, keysBefore: Math.max(keyCount, 1), entries: [] });
      if (count === keyCount && !hasLost && !looksAnew) return;
      keyCount = count;
      if (looksAnew) dull.clear();
      for (const key of Object.keys(source)) meet(key, how);
    },
  };
}
