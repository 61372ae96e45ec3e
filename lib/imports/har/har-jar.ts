import type { EventDraft } from '../../events/event.ts';
import type { Intake, RawCookie } from '../../intake/index.ts';
import { type ParsedSetCookie, parseSetCookies } from '../../secrets/index.ts';
import type { HarEntry } from './har-entry.ts';

/** More different cookies than this in one file are an attack, or no session's. */
const MAX_COOKIES = 2_000;

/**
 * The cookie jar as far as requests and answers show it: an answer sets and removes, a request has what is there. What
 * page script or the browser does to it shows nowhere in a HAR, and is not made up. Holds RAW values while a file is
 * read, as the file itself does.
 */
export class HarJar {
  readonly #intake: Intake;
  /** Values by host and name. */
  readonly #values = new Map<string, string>();

  constructor(intake: Intake) {
    this.#intake = intake;
  }

  async see(entry: HarEntry): Promise<EventDraft[]> {
    const { hostname } = new URL(entry.url);
    const drafts: EventDraft[] = [];
    for (const { name, value } of sentCookies(entry)) {
      const key = `${hostname}\n${name}`;
      if (this.#values.get(key) === value || this.#values.size >= MAX_COOKIES) continue;
      this.#values.set(key, value);
      const cookie = { ...PLAIN, name, value, domain: hostname };
      drafts.push(...(await this.#intake.fromCookie(cookie, null, entry.startedAt)));
    }
    const at = entry.startedAt + entry.waitMs;
    for (const { name, value } of entry.responseHeaders) {
      if (name.toLowerCase() !== 'set-cookie') continue;
      for (const cookie of parseSetCookies(value, at))
        drafts.push(...(await this.#set(cookie, hostname, at)));
    }
    return drafts.map((draft): EventDraft => ({ ...draft, by: 'derived' }));
  }

  async #set(cookie: ParsedSetCookie, hostname: string, at: number): Promise<EventDraft[]> {
    const key = `${hostname}\n${cookie.name}`;
    const before = this.#values.get(key);
    if (cookie.removes) {
      if (before === undefined) return [];
      this.#values.delete(key);
      const gone = rawCookie({ ...cookie, value: before }, hostname);
      return await this.#intake.fromCookie(gone, { removed: true, cause: 'expired_overwrite' }, at);
    }
    if (this.#values.size < MAX_COOKIES) this.#values.set(key, cookie.value);
    return await this.#intake.fromCookie(
      rawCookie(cookie, hostname),
      { removed: false, cause: 'explicit' },
      at,
    );
  }
}

const PLAIN = { path: '/', httpOnly: false, secure: false, session: true } as const;

function rawCookie(cookie: ParsedSetCookie, hostname: string): RawCookie {
  const { name, value, domain, path, httpOnly, secure, sameSite, expiresAt } = cookie;
  return {
    name,
    value,
    domain: domain?.replace(/^\./, '') ?? hostname,
    path: path?.startsWith('/') ? path : '/',
    hostOnly: domain === undefined,
    httpOnly,
    secure,
    sameSite,
    session: expiresAt === null,
    ...(expiresAt === null ? {} : { expirationDate: expiresAt / 1_000 }),
  };
}

/** Names and values that a request sent; nothing where the recorder took them out. */
function sentCookies({ requestHeaders, requestCookies }: HarEntry): { name: string; value: string }[] {
  const header = requestHeaders.find(({ name }) => name.toLowerCase() === 'cookie')?.value;
  if (header === undefined) return requestCookies;
  return header.split(';').flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals > 0 ? [{ name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1).trim() }] : [];
  });
}
