/** What the oracle counts in its page: the truth that a log is compared with. */
export interface Oracle {
  /** Tokens written so far. Token `n` says so itself: its `iat` is `base + n` seconds. */
  sent: number;
  /** Requests answered so far. */
  asked: number;
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
export function oracleScript(base: number): void {
  const part = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');
  const head = part({ alg: 'HS256', typ: 'JWT' });
  let timer: ReturnType<typeof setInterval> | undefined;
  const pending = new Set<Promise<unknown>>();
  const oracle: Oracle = {
    sent: 0,
    asked: 0,
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
      const [sentBefore, askedBefore] = [oracle.sent, oracle.asked];
      let asking = askedBefore;
      timer = setInterval(() => {
        const seconds = (performance.now() - from) / 1_000;
        oracle.write(Math.max(0, Math.floor(seconds * writesPerSecond) + sentBefore - oracle.sent));
        for (; asking < Math.floor(seconds * requestsPerSecond) + askedBefore; asking += 1) {
          const asked = fetch('/api/ping').then(() => {
            oracle.asked += 1;
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
