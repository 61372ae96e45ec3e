import { HAND_OVER, WORD } from '../../../messaging/page-channel.ts';

/**
 * A realm for tests of the hook: storage, fetch and XMLHttpRequest as far as the hook touches them, with natives that
 * behave as the specifications say, and every word that the hook says.
 */
export type FakeRealm = {
  realm: Window & typeof globalThis;
  words: Record<string, unknown>[];
  /** Answers the next requests. */
  answer: { status: number; body: BodyInit | null; headers: Record<string, string>; fails: boolean };
};

export function createFakeRealm(): FakeRealm {
  const words: Record<string, unknown>[] = [];
  const answer: FakeRealm['answer'] = { status: 200, body: 'ok', headers: {}, fails: false };

  const maps = new WeakMap<object, Map<string, string>>();
  const mapOf = (self: object): Map<string, string> => {
    const map = maps.get(self);
    if (!map) throw new TypeError('Illegal invocation');
    return map;
  };
  class Storage {
    constructor() {
      maps.set(this, new Map());
    }
    get length(): number {
      return mapOf(this).size;
    }
    getItem(key: string): string | null {
      return mapOf(this).get(`${key}`) ?? null;
    }
    setItem(...args: [string, string]): void {
      const map = mapOf(this);
      if (args.length < 2) throw new TypeError(`2 arguments required, but only ${args.length} present.`);
      const key = `${args[0]}`;
      const value = `${args[1]}`;
      if (value.length > 5_000_000) throw new RangeError('QuotaExceededError');
      map.set(key, value);
    }
    removeItem(key: string): void {
      mapOf(this).delete(`${key}`);
    }
    clear(): void {
      mapOf(this).clear();
    }
  }
  Object.defineProperty(Storage.prototype.setItem, 'length', { value: 2, configurable: true });
  for (const name of ['setItem', 'removeItem', 'clear', 'getItem'] as const) {
    Object.defineProperty(Storage.prototype, name, { enumerable: true });
  }

  class ProgressEvent extends Event {
    readonly #loaded: number;
    constructor(type: string, loaded: number) {
      super(type);
      this.#loaded = loaded;
    }
    get loaded(): number {
      return this.#loaded;
    }
  }
  class XMLHttpRequest extends EventTarget {
    #type = '';
    #status = 0;
    #text = '';
    get responseType(): string {
      return this.#type;
    }
    set responseType(type: string) {
      this.#type = type;
    }
    get status(): number {
      return this.#status;
    }
    get responseURL(): string {
      return 'https://app.example/x';
    }
    get responseText(): string {
      if (this.responseType !== '' && this.responseType !== 'text') throw new TypeError('InvalidStateError');
      return this.#text;
    }
    get response(): unknown {
      return this.responseType === 'json' ? JSON.parse(this.#text) : this.#text;
    }
    getResponseHeader(name: string): string | null {
      return answer.headers[name] ?? null;
    }
    open(method: string, url: string): void {
      if (`${url}` === '') throw new TypeError('2 arguments required');
      void `${method}`;
    }
    send(): void {
      this.#status = answer.status;
      this.#text = String(answer.body);
      const load = new ProgressEvent('load', this.#text.length);
      Object.defineProperty(load, 'isTrusted', { value: true });
      this.dispatchEvent(load);
    }
  }

  const cookies: string[] = [];
  class CookieStore {
    set(...args: unknown[]): Promise<void> {
      cookies.push(`set ${JSON.stringify(args)}`);
      return Promise.resolve();
    }
    delete(...args: unknown[]): Promise<void> {
      cookies.push(`delete ${JSON.stringify(args)}`);
      return Promise.resolve();
    }
  }
  class ErrorEvent extends Event {
    readonly #init: { message?: string; filename?: string; lineno?: number; colno?: number };
    constructor(type: string, init: ErrorEvent['detail'] = {}) {
      super(type);
      this.#init = init;
    }
    get detail(): { message?: string; filename?: string; lineno?: number; colno?: number } {
      return this.#init;
    }
    get message(): string {
      return this.#init.message ?? '';
    }
    get filename(): string {
      return this.#init.filename ?? '';
    }
    get lineno(): number {
      return this.#init.lineno ?? 0;
    }
    get colno(): number {
      return this.#init.colno ?? 0;
    }
  }
  class PromiseRejectionEvent extends Event {
    readonly #reason: unknown;
    constructor(type: string, init: { reason: unknown }) {
      super(type);
      this.#reason = init.reason;
    }
    get reason(): unknown {
      return this.#reason;
    }
  }
  class FakeDocument extends EventTarget {
    readonly head = null;
    get baseURI(): string {
      return 'https://app.example/page';
    }
    get cookie(): string {
      return cookies.join('; ');
    }
    set cookie(text: string) {
      cookies.push(`${text}`);
    }
  }
  const document = new FakeDocument();
  document.addEventListener(HAND_OVER, (event) => {
    event.preventDefault();
    const [port] = (event as MessageEvent).ports;
    port?.addEventListener(WORD, (word) => {
      word.preventDefault();
      words.push(JSON.parse((word as MessageEvent<string>).data));
    });
  });

  const localStorage = new Storage();
  const sessionStorage = new Storage();
  const realm = Object.assign(new EventTarget(), {
    document,
    Document: FakeDocument,
    CookieStore,
    cookieStore: new CookieStore(),
    ErrorEvent,
    PromiseRejectionEvent,
    Storage,
    ProgressEvent,
    XMLHttpRequest,
    // Of its own, so that a test leaves this realm's toString alone.
    Function: { prototype: { toString: Function.prototype.toString } },
    fetch(_input: unknown, _init?: unknown): Promise<Response> {
      if (answer.fails) return Promise.reject(new TypeError('Failed to fetch'));
      const response = new Response(answer.body, { status: answer.status, headers: answer.headers });
      Object.defineProperty(response, 'url', { value: '' });
      return Promise.resolve(response);
    },
    EventTarget,
    Event,
    MessageEvent,
    MessageChannel,
    Error,
    Object,
    Array,
    URL,
    Request,
    Response,
    Headers,
    ReadableStream,
    ReadableStreamDefaultReader,
    TextDecoder,
    setTimeout,
    clearTimeout,
  });
  Object.defineProperty(realm, 'event', { get: () => undefined, configurable: true });
  Object.defineProperty(realm, 'localStorage', { get: () => localStorage, configurable: true });
  Object.defineProperty(realm, 'sessionStorage', { get: () => sessionStorage, configurable: true });
  return { realm: realm as never, words, answer };
}
