import type { Timeline, TimelineEvent } from '../support/timeline.ts';

/** A credential that a library keeps, as the log has to tell of it. */
export interface Kept {
  kind: 'access' | 'refresh' | 'id' | 'session';
  area: 'localStorage' | 'sessionStorage';
  /** The key, masked as the product masks. */
  key: RegExp;
  format: 'jwt' | 'jwe' | 'opaque' | 'unreadable';
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

/** A cookie that a library's server sets, as the log has to tell of it. */
export interface KeptCookie {
  name: string;
  kind: 'session' | 'access' | 'unknown';
  format: 'jwt' | 'jwe' | 'opaque';
  /** Whom the recogniser has to name, where it is not the case's library. */
  library?: string;
}

/** What the log says otherwise of a cookie, and of its ends: both have to be the server's. */
export function cookieAs(timeline: Timeline, kept: KeptCookie, library: string | null): string[] {
  const changes = events(timeline, 'cookie.changed').filter((event) => event.name === kept.name);
  const set = changes.find((event) => event.removed === false);
  if (!set) return ['it was not seen being set'];
  const { credential, format, httpOnly } = set;
  const wanted = {
    credential: kept.kind,
    format: kept.format,
    httpOnly: true,
    library: kept.library ?? library,
  };
  const is = { credential, format, httpOnly, library: set.library };
  const wrong = JSON.stringify(is) === JSON.stringify(wanted) ? [] : [JSON.stringify(is)];
  const ends = timeline.events.flatMap((event) =>
    event.kind === 'request.finished'
      ? ((event.setCookies ?? []) as { name: string; removes: boolean }[]).filter(
          (cookie) => cookie.name === kept.name && cookie.removes,
        )
      : [],
  );
  return ends.length >= 2 ? wrong : [...wrong, `${ends.length} answers took it away`];
}
