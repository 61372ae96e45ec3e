import type { EventDraft, EventOf } from '../../events/event.ts';

type CookieFields = Omit<EventOf<'cookie.seen'>, 'id' | 'kind' | 'at'>;

/** What is known of one cookie of interest: its reference, as the intake made it. Never its value. */
export type KnownCookie = {
  storeId: string;
  fields: CookieFields;
  /** The log holds it. False after the log was emptied: the next look at the jar tells it again. */
  told: boolean;
  /** Known from before the browser was started: gone now, it ended with the browser. */
  restored?: boolean;
};

/** Known cookies of one site by what makes a cookie the same one (RFC 6265 section 5.3: name, domain, path; and its jar). */
export type KnownJar = Map<string, KnownCookie>;

export const cookieKey = (
  storeId: string,
  {
    name,
    domain,
    path,
    partitioned,
  }: { name: string; domain: string; path: string; partitioned?: boolean | undefined },
): string => JSON.stringify([storeId, domain, path, name, partitioned === true]);

/** The cookie of a draft, null where the draft is of another kind. */
export function cookieOf(draft: EventDraft | undefined): CookieFields | null {
  if (draft?.kind === 'cookie.seen') {
    const { kind: _kind, at: _at, ...fields } = draft;
    return fields;
  }
  if (draft?.kind === 'cookie.changed') {
    const { kind: _kind, at: _at, removed: _removed, cause: _cause, ...fields } = draft;
    return fields;
  }
  return null;
}

const sameFields = (a: CookieFields, b: CookieFields): boolean =>
  a.fingerprint === b.fingerprint &&
  a.expiresAt === b.expiresAt &&
  a.httpOnly === b.httpOnly &&
  a.secure === b.secure &&
  a.sameSite === b.sameSite;

/** Takes note of a change that the browser told of. `overwrite` is followed by the new cookie, so it ends nothing. */
export function noteChange(jar: KnownJar, storeId: string, drafts: readonly EventDraft[]): void {
  for (const draft of drafts) {
    const fields = cookieOf(draft);
    if (fields === null || draft.kind !== 'cookie.changed') continue;
    if (!draft.removed) jar.set(cookieKey(storeId, fields), { storeId, fields, told: true });
    else if (draft.cause !== 'overwrite') jar.delete(cookieKey(storeId, fields));
  }
}

/**
 * Compares what is in the jar now with what was known of it, and takes it over.
 * @param found drafts of `cookie.seen` for every cookie of interest in the jar `storeId`.
 * @param isInView whether a cookie of that domain would have been found; of others, absence says nothing.
 * @returns what is new or different; and a removal for what is gone without the browser having told.
 */
export function noteSnapshot(
  jar: KnownJar,
  storeId: string,
  found: readonly EventDraft[],
  at: number,
  isInView: (domain: string) => boolean = () => true,
): EventDraft[] {
  const news: EventDraft[] = [];
  const present = new Set<string>();
  for (const draft of found) {
    const fields = cookieOf(draft);
    if (fields === null) continue;
    const key = cookieKey(storeId, fields);
    present.add(key);
    const known = jar.get(key);
    if (!known?.told || !sameFields(known.fields, fields)) news.push(draft);
    jar.set(key, { storeId, fields, told: true });
  }
  for (const [key, known] of jar) {
    if (known.storeId !== storeId || present.has(key) || !isInView(known.fields.domain)) continue;
    jar.delete(key);
    const expired = typeof known.fields.expiresAt === 'number' && known.fields.expiresAt <= at;
    news.push(removal(known, expired ? 'own-clock' : known.restored ? 'restart' : 'explicit', at));
  }
  return news;
}

/** The end of a known cookie, at its expiry where that has passed. */
export function removal(
  known: KnownCookie,
  cause: 'own-clock' | 'explicit' | 'restart',
  at: number,
): EventDraft {
  const { expiresAt } = known.fields;
  const when = cause === 'own-clock' && typeof expiresAt === 'number' ? Math.min(expiresAt, at) : at;
  return { ...known.fields, kind: 'cookie.changed', at: when, removed: true, cause };
}

/** When the next known cookie expires by its own date, ms; null where none does. */
export function nextExpiry(open: Iterable<{ jar: KnownJar; storeId: string }>): number | null {
  let next: number | null = null;
  for (const { jar, storeId } of open) {
    for (const cookie of jar.values()) {
      const { expiresAt } = cookie.fields;
      if (cookie.storeId !== storeId || typeof expiresAt !== 'number') continue;
      if (next === null || expiresAt < next) next = expiresAt;
    }
  }
  return next;
}
