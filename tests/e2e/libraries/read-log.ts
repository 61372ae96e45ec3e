import type { Timeline, TimelineEvent } from '../support/timeline.ts';

/** A credential that a library keeps, as the log has to tell of it. */
export interface Kept {
  kind: 'access' | 'refresh' | 'id' | 'session';
  area: 'localStorage' | 'sessionStorage';
  /** The key, masked as the product masks. */
  key: RegExp;
  format: 'jwt' | 'jwe' | 'opaque' | 'encrypted';
  /** Lifetime from the moment of writing, or null where nothing tells of one. */
  seconds: number | null;
}

/** Events of a kind. */
export function events(timeline: Timeline, kind: string): TimelineEvent[] {
  return timeline.events.filter((event) => event.kind === kind);
}

/** What the log says otherwise of a credential that was written: empty where all is as it has to be. */
export function seenAs(timeline: Timeline, kept: Kept, library: string | null): string[] {
  const found = events(timeline, 'credential.seen').find(
    (event) => event.credential === kept.kind && event.how === 'setItem',
  );
  if (!found) return [`no ${kept.kind} token was seen being written`];
  const place = found.place as { area: string; key: string };
  const wrong: string[] = [];
  const compare = (what: string, is: unknown, holds: boolean) => {
    if (!holds) wrong.push(`${what} is ${JSON.stringify(is)}`);
  };
  compare('library', found.library, found.library === library);
  compare('area', place.area, place.area === kept.area);
  compare('key', place.key, kept.key.test(place.key));
  compare('format', found.format, found.format === kept.format);
  const { expiresAt } = found;
  if (kept.seconds === null) compare('expiry', expiresAt, typeof expiresAt !== 'number');
  else {
    const seconds = typeof expiresAt === 'number' ? (expiresAt - found.at) / 1000 : Number.NaN;
    compare('lifetime in seconds', seconds, Math.abs(seconds - kept.seconds) < 30);
  }
  return wrong;
}
