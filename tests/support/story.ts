import type { CredentialKind, Frame, InputAtCall, StorageHow } from '../../lib/events/credential.ts';
import type { EventDraft, EventOf, LogEvent } from '../../lib/events/event.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type RequestExtra = Partial<Omit<EventOf<'request.finished'>, 'kind' | 'id' | 'at'>> & {
  tab?: number;
  /** Names of tokens that it carried. */
  with?: string[];
  takesMs?: number;
  body?: Record<string, string>;
};
type Token = {
  kind: CredentialKind;
  expiresAt: number | null;
  key: string;
  path: string;
  area: 'localStorage' | 'sessionStorage';
};

/**
 * Tells a recording in sentences, for tests of the pure core: each call happens at the story's current time. Tokens
 * and cookies have names ("access", "refresh"), from which their fingerprints follow.
 */
export class Story {
  readonly events: LogEvent[] = [];
  now: number;
  readonly origin: string;
  readonly #tokens = new Map<string, Token>();
  /** Cookies by their value's name: what a request that carries the value says of it. */
  readonly #cookies = new Map<string, { name: string; kind: CredentialKind }>();
  #requests = 0;
  #store: string | null = null;

  constructor(options: { origin?: string; startsAt?: number } = {}) {
    this.origin = options.origin ?? 'https://app.example';
    this.now = options.startsAt ?? Date.UTC(2026, 0, 15, 9, 0, 0);
  }

  wait(ms: number): this {
    this.now += ms;
    return this;
  }

  /** From here on events belong to another cookie store (container, private window); null is the default one. */
  inStore(id: string | null): this {
    this.#store = id;
    return this;
  }

  add(draft: EventDraft): this {
    const store = this.#store === null ? {} : { cookieStoreId: this.#store };
    this.events.push({
      ...draft,
      ...store,
      id: `e${String(this.events.length + 1).padStart(4, '0')}`,
    } as LogEvent);
    return this;
  }

  page(path: string, tab = 1, fields?: Record<string, string>): this {
    return this.add({
      kind: 'page.navigated',
      by: 'browser',
      at: this.now,
      tabId: tab,
      frameId: 0,
      origin: this.origin,
      url: path.startsWith('http') ? path : this.origin + path,
      navigation: 'load',
      ...(fields ? { fields } : {}),
    });
  }

  signInForm(shown: boolean, tab = 1): this {
    return this.add({
      kind: 'page.form',
      by: 'page',
      at: this.now,
      tabId: tab,
      frameId: 0,
      origin: this.origin,
      signInForm: shown,
    });
  }

  activity(forMs = 0, tab = 1): this {
    return this.add({
      kind: 'activity.span',
      by: 'browser',
      at: this.now + forMs,
      tabId: tab,
      frameId: 0,
      origin: this.origin,
      from: this.now,
      to: this.now + forMs,
      counts: { click: 1 },
    });
  }

  intent(intent: 'sign-out' | 'sign-in', label = 'Sign out', tab = 1): this {
    return this.add({
      kind: 'user.intent',
      by: 'browser',
      at: this.now,
      tabId: tab,
      frameId: 0,
      origin: this.origin,
      intent,
      trigger: 'click',
      label,
    });
  }

  token(
    name: string,
    kind: CredentialKind,
    lifetimeMs: number | null,
    options: { key?: string; present?: boolean; area?: Token['area']; tab?: number; rotates?: string } = {},
  ): this {
    const token: Token = {
      kind,
      expiresAt: lifetimeMs === null ? null : this.now + lifetimeMs,
      key: options.key ?? 'auth-storage',
      path: `state.${kind}`,
      area: options.area ?? 'localStorage',
    };
    this.#tokens.set(name, token);
    const common = {
      by: 'browser',
      at: this.now,
      tabId: options.tab ?? 1,
      frameId: 0,
      origin: this.origin,
      fingerprint: fingerprintOf(name),
      credential: kind,
      format: 'jwt',
      place: this.#placeOf(token),
      expiresAt: token.expiresAt,
    } as const;
    return options.rotates
      ? this.add({
          ...common,
          kind: 'credential.rotated',
          how: 'setItem',
          replaces: fingerprintOf(options.rotates),
        })
      : this.add({ ...common, kind: 'credential.seen', how: options.present ? 'present' : 'setItem' });
  }

  remove(
    name: string,
    options: { how?: StorageHow; stack?: Frame[]; input?: InputAtCall | null; tab?: number } = {},
  ): this {
    const token = this.#tokens.get(name);
    if (!token) throw new Error(`the story has no token ${name}`);
    return this.add({
      kind: 'credential.removed',
      by: 'browser',
      at: this.now,
      tabId: options.tab ?? 1,
      frameId: 0,
      origin: this.origin,
      fingerprint: fingerprintOf(name),
      credential: token.kind,
      place: this.#placeOf(token),
      how: options.how ?? 'removeItem',
      ...(options.stack ? { stack: options.stack } : {}),
      ...(options.input === undefined ? {} : { input: options.input }),
    });
  }

  cookie(
    name: string,
    change: {
      set?: string;
      removed?: boolean;
      cause?: EventOf<'cookie.changed'>['cause'];
      kind?: CredentialKind;
      present?: boolean;
      value?: string;
      domain?: string;
      path?: string;
      httpOnly?: boolean;
      partitioned?: boolean;
      sameSite?: string;
      secure?: boolean;
      /** Time until its own expiry; a session cookie without. */
      expiresInMs?: number;
    },
  ): this {
    const value = change.value ?? change.set ?? name;
    this.#cookies.set(value, { name, kind: change.kind ?? 'session' });
    const common = {
      by: 'browser',
      at: this.now,
      tabId: null,
      origin: null,
      name,
      domain: change.domain ?? 'app.example',
      path: change.path ?? '/',
      httpOnly: change.httpOnly ?? true,
      secure: change.secure ?? true,
      ...(change.sameSite ? { sameSite: change.sameSite } : {}),
      session: change.expiresInMs === undefined,
      ...(change.expiresInMs === undefined ? {} : { expiresAt: this.now + change.expiresInMs }),
      ...(change.partitioned ? { partitioned: true } : {}),
      credential: change.kind ?? 'session',
      format: 'opaque',
      fingerprint: fingerprintOf(value),
    } as const;
    return change.present
      ? this.add({ ...common, kind: 'cookie.seen' })
      : this.add({
          ...common,
          kind: 'cookie.changed',
          removed: change.removed ?? false,
          cause: change.cause ?? 'explicit',
        });
  }

  request(method: string, path: string, status: number | null, extra: RequestExtra = {}): this {
    const { tab = 1, with: names = [], takesMs = 40, body, ...rest } = extra;
    const startedAt = this.now;
    this.now += takesMs;
    const url = path.startsWith('http') ? path : this.origin + path;
    const carried = names.map((name) => {
      const cookie = this.#cookies.get(name);
      const token = this.#tokens.get(name);
      const kind = token?.kind ?? cookie?.kind ?? 'session';
      const where = !token ? 'cookie' : kind === 'refresh' ? 'body' : 'authorization';
      return {
        in: where,
        name: where === 'authorization' ? 'Bearer' : (cookie?.name ?? name),
        fingerprint: fingerprintOf(name),
        credential: kind,
      } as const;
    });
    const requestId = `r${++this.#requests}`;
    this.add({
      kind: 'request.finished',
      by: 'browser',
      at: this.now,
      tabId: tab,
      frameId: 0,
      origin: this.origin,
      requestId,
      method,
      url,
      type: 'xmlhttprequest',
      startedAt,
      status,
      carried,
      ...rest,
    });
    if (body)
      this.add({
        kind: 'response.body',
        by: 'page',
        at: this.now + 2,
        tabId: tab,
        frameId: 0,
        origin: this.origin,
        transport: 'fetch',
        method,
        url,
        status: status ?? 0,
        startedAt: startedAt + 1,
        fields: body,
      });
    return this;
  }

  /** A token that script keeps in memory: seen on requests only. */
  inMemory(name: string, kind: CredentialKind): this {
    this.#tokens.set(name, { kind, expiresAt: null, key: 'memory', path: kind, area: 'localStorage' });
    return this;
  }

  /** What a storage area held when a document began. */
  snapshot(names: string[], options: { area?: Token['area']; tab?: number } = {}): this {
    return this.add({
      kind: 'storage.snapshot',
      by: 'browser',
      at: this.now,
      tabId: options.tab ?? 1,
      frameId: 0,
      origin: this.origin,
      area: options.area ?? 'localStorage',
      keyCount: names.length,
      held: names.map(fingerprintOf),
    });
  }

  /** A document finds so many keys in an area, and among them the credentials that lie there. */
  snapshotOf(keyCount: number, area: Token['area'] = 'localStorage'): this {
    return this.add({
      kind: 'storage.snapshot',
      by: 'browser',
      at: this.now,
      tabId: 1,
      frameId: 0,
      origin: this.origin,
      area,
      keyCount,
      held: [...this.#tokens].flatMap(([name, token]) => (token.area === area ? [fingerprintOf(name)] : [])),
    });
  }

  /** The area was found empty, and nobody was seen emptying it. */
  foundEmpty(area: Token['area'] = 'localStorage', tab = 1): this {
    return this.snapshot([], { area, tab });
  }

  /** Page script deletes a cookie; the browser tells of the loss by `cookie`. */
  scriptDeletes(
    name: string,
    options: { stack?: Frame[]; input?: InputAtCall | null; tab?: number } = {},
  ): this {
    return this.add({
      kind: 'cookie.written',
      by: 'page',
      at: this.now,
      tabId: options.tab ?? 1,
      frameId: 0,
      origin: this.origin,
      name,
      call: 'document-cookie',
      removes: true,
      input: options.input ?? null,
      ...(options.stack ? { stack: options.stack } : {}),
    });
  }

  /** An error that nobody caught. */
  crash(message = 'Uncaught TypeError: x is undefined', tab = 1): this {
    return this.add({
      kind: 'page.error',
      by: 'page',
      at: this.now,
      tabId: tab,
      frameId: 0,
      origin: this.origin,
      error: 'uncaught',
      message,
    });
  }

  /** The site notes a reason for its own sign-in page. `agoMs`: the date that it writes beside it. */
  note(fields: Record<string, string>, options: { agoMs?: number; how?: 'written' | 'present' } = {}): this {
    return this.add({
      kind: 'page.reason',
      by: 'page',
      at: this.now,
      tabId: 1,
      frameId: 0,
      origin: this.origin,
      area: 'localStorage',
      key: 'logout_reason',
      how: options.how ?? 'written',
      fields,
      statedAt: this.now - (options.agoMs ?? 0),
    });
  }

  /** A hidden frame asks the provider with `prompt=none` and is sent back. */
  silentRenewal(answer: { error?: string; cookie?: string } = {}): this {
    const { error, cookie } = answer;
    return this.request('GET', 'https://idp.example/authorize?client_id&prompt=none', 302, {
      type: 'sub_frame',
      redirectTo: `${this.origin}/silent-callback?${error ? `error=${error}&` : 'code&'}state`,
      ...(error ? { fields: { 'location.error': error } } : {}),
      ...(cookie
        ? {
            carried: [
              { in: 'cookie', name: cookie, fingerprint: fingerprintOf(cookie), credential: 'session' },
            ],
          }
        : {}),
    });
  }

  visibility(state: 'visible' | 'hidden', tab = 1): this {
    return this.add({ kind: 'page.visibility', by: 'browser', at: this.now, tabId: tab, frameId: 0, state });
  }

  closeTab(tab = 1): this {
    return this.add({ kind: 'tab.closed', by: 'browser', at: this.now, tabId: tab });
  }

  /** A span up to now that was not recorded. */
  gap(forMs: number, why = 'browser-closed'): this {
    return this.add({
      kind: 'recording.gap',
      by: 'derived',
      at: this.now,
      from: this.now - forMs,
      to: this.now,
      why,
    });
  }

  /** The browser is closed for a while and comes back with the page. */
  restart(closedMs: number, path = '/app'): this {
    return this.wait(closedMs)
      .gap(closedMs)
      .add({ kind: 'recording.started', by: 'derived', at: this.now, why: 'browser-started' })
      .wait(200)
      .page(path);
  }

  /** The computer sleeps: its clock is found to have jumped. */
  sleep(forMs: number): this {
    return this.wait(forMs).add({ kind: 'clock.jumped', by: 'browser', at: this.now, byMs: forMs });
  }

  /** Sign-in to a site of server-made pages that keeps its session in an HttpOnly cookie. */
  cookieSignIn(cookie = 'sessionid', value = 'sid', paths = { signIn: '/login', home: '/app' }): this {
    return this.page(paths.signIn)
      .signInForm(true)
      .activity(SECOND)
      .wait(SECOND)
      .request('POST', paths.signIn, 302, {
        type: 'main_frame',
        bodyFields: ['username', 'password'],
        redirectTo: paths.home,
        setCookies: [{ name: cookie, removes: false, httpOnly: true, credential: 'session' }],
      })
      .cookie(cookie, { set: value })
      .request('GET', paths.home, 200, { type: 'main_frame', with: [value] })
      .page(paths.home)
      .signInForm(false);
  }

  /** A person who opens pages of such a site. */
  browse(times = 3, pauseMs = 1_000, value = 'sid', path = '/app'): this {
    for (let i = 0; i < times; i++)
      this.wait(pauseMs)
        .activity()
        .request('GET', path, 200, { type: 'main_frame', with: [value] })
        .page(path);
    return this;
  }

  /** Sign-in of an app that keeps an access token (1 h) and a refresh token (20 days), as the demo does. */
  signIn(lifetimes: { accessMs?: number; refreshMs?: number } = {}): this {
    return this.page('/signin')
      .signInForm(true)
      .activity(2 * SECOND)
      .wait(2 * SECOND)
      .request('POST', '/v1/auth/login/', 200, { bodyFields: ['email', 'password', 'remember_me'] })
      .token('access', 'access', lifetimes.accessMs ?? HOUR)
      .token('refresh', 'refresh', lifetimes.refreshMs ?? 20 * DAY)
      .page('/dashboard')
      .signInForm(false);
  }

  /** A person at work: input and an accepted request, some times, with a pause between. */
  work(times = 3, pauseMs = 1_000): this {
    for (let i = 0; i < times; i++)
      this.wait(pauseMs)
        .activity()
        .request('GET', '/v1/notes/', 200, { with: ['access'] });
    return this;
  }

  /** The app gives up: its code removes both tokens and goes to the sign-in page. */
  giveUp(stack: Frame[] = [frameOf('clearSession', '/assets/auth.js', 42)]): this {
    return this.wait(5)
      .remove('access', { stack })
      .remove('refresh', { stack })
      .wait(60)
      .page('/signin')
      .wait(80)
      .signInForm(true);
  }

  #placeOf(token: Token) {
    return { area: token.area, key: token.key, path: token.path, origin: this.origin };
  }
}

export function frameOf(name: string, path: string, line: number): Frame {
  return { function: name, url: `https://app.example${path}`, line, column: 7 };
}

/** A fingerprint that follows from a name: FNV-1a, spread over 24 hex digits. */
export function fingerprintOf(name: string): string {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0').repeat(3);
}

export { DAY, HOUR, MINUTE, SECOND };
