import type { Wanted } from './kind.ts';
import { matchesWildcard } from './wildcard.ts';

/** Headers that may state the reason in an answer with this status, in lower case. */
export function headersOn({ headers }: Wanted, status: number | null): ReadonlySet<string> {
  return new Set(headers.filter((one) => one.statuses.includes(status ?? 0)).map(({ name }) => name));
}

/** Places in a body that may state the reason in an answer with this status. */
export function fieldsOn({ fields }: Wanted, status: number): ReadonlySet<string> {
  return new Set(fields.filter((one) => one.statuses.includes(status)).map(({ place }) => place));
}

/** Whether a cookie of this masked name is taught to be a credential. */
export function isWantedCookie(wanted: Wanted, name: string): boolean {
  return pathsWantedIn(wanted, 'cookie', name).length > 0;
}

/** Paths inside a storage key (masked) that are taught to hold a credential; null is the whole value. */
export function pathsWantedIn({ credentials }: Wanted, area: string, key: string): (string | null)[] {
  return credentials
    .filter((one) => one.area === area && matchesWildcard(one.key, key))
    .map(({ path }) => path);
}
