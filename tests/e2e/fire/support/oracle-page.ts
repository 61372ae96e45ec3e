/** What the oracle counts in its page: the truth that a log is compared with. */
export interface Oracle {
  /** Tokens written so far. Token `n` says so itself: its `iat` is `base + n` seconds. */
  sent: number;
  /** When each request was sent and answered, epoch ms; request `n` is in `answered[n]`. */
  answered: { from: number; to: number }[];
  /** Highest serial of this document's first token, less one. */
  base: number;
  write(count: number): void;
  /** Writes this many tokens, and asks this often, each second, until it is stopped. */
  start(writesPerSecond: number, requestsPerSecond: number): void;
  stop(): Promise<void>;
}

declare global {
  interface Window {
    oracle: Oracle;
  }
}

/** Tokens of different documents must differ: each document has this many numbers to itself. */
export const SERIALS_PER_DOCUMENT = 2_000_000;
export const FIRST_IAT_SECONDS = 1_000_000_000;

/** The page's own script, as a page would write it: nothing in it knows of the extension. Self-contained. */
export function oracleScript(base: number, words: string[]): void {
  const part = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');
  const head = part({ alg: 'HS256', typ: 'JWT' });
  const pathOf = (n: number) =>
    `/api/${words[Math.floor(n / 676) % 26]}/${words[Math.floor(n / 26) % 26]}/${words[n % 26]}`;
  let timer: ReturnType<typeof setInterval> | undefined;
  const pending = new Set<Promise<unknown>>();
  const oracle: Oracle = {
    sent: 0,
    answered: [],
    base,
    write(count) {
      for (let i = 0; i < count; i += 1) {
        oracle.sent += 1;
        const iat = base + oracle.sent;
        localStorage.setItem('access_token', `${head}.${part({ iat, exp: 4_000_000_000 })}.c2lnbmF0dXJlLW9m`);
        document.dispatchEvent(new CustomEvent('plain-write', { detail: iat }));
      }
    },
    start(writesPerSecond, requestsPerSecond) {
      const from = performance.now();
      const sentBefore = oracle.sent;
      let asking = 0;
      timer = setInterval(() => {
        const seconds = (performance.now() - from) / 1_000;
        oracle.write(Math.max(0, Math.floor(seconds * writesPerSecond) + sentBefore - oracle.sent));
        for (; asking < Math.floor(seconds * requestsPerSecond); asking += 1) {
          const n = asking;
          const sentAt = Date.now();
          const asked = fetch(pathOf(n)).then(() => {
            oracle.answered[n] = { from: sentAt, to: Date.now() };
          });
          pending.add(asked);
          void asked.finally(() => pending.delete(asked));
        }
      }, 10);
    },
    async stop() {
      clearInterval(timer);
      await Promise.all(pending);
    },
  };
  window.oracle = oracle;
}

/** Numbers of requests are spelled: digits in an address would be taken for an id, and masked. */
export const WORDS =
  'alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  );

/** Number of a request by its address, null where it is none of the oracle's. */
export function requestNumber(url: string | undefined): number | null {
  const [, api, ...spelled] = url === undefined ? [] : new URL(url).pathname.split('/');
  const digits = spelled.map((word) => WORDS.indexOf(word));
  if (api !== 'api' || digits.length !== 3 || digits.includes(-1)) return null;
  return digits.reduce((n, digit) => n * 26 + digit, 0);
}
