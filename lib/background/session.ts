import type { Area } from '../platform/area.ts';
import type { Interruption } from './recording.ts';

const STARTED_KEY = 'session-started';
const LOG_KEY = 'log-made';
/** `onStartup` and `onInstalled` come right after the background's script has run. */
const REASON_WAIT_MS = 400;

export type BrowserSession = {
  /** When the browser (or this version of the extension) came up, ms; the background may have started often since. */
  startedAt(): Promise<number>;
  /** What ended the time before; settled by `because`, or after a moment taken for a browser that was closed. */
  interruption: Promise<Interruption>;
  because(why: Interruption): void;
  /**
   * Whether the log's database is new although there was one: Chromium deletes a corrupt database by itself and
   * says nothing. Takes note of the database that there is now.
   */
  logVanished(local: Area, created: boolean): Promise<boolean>;
};

/** Tells a new session of the browser from a mere restart of the background: its memory is empty. */
export function createSession(session: Area, now: number): BrowserSession {
  let because: (why: Interruption) => void = () => {};
  const interruption = new Promise<Interruption>((resolve) => {
    because = resolve;
    setTimeout(() => resolve('browser-closed'), REASON_WAIT_MS);
  });
  return {
    async startedAt() {
      const stored = await session.get(STARTED_KEY).catch(() => null);
      if (typeof stored === 'number') return stored;
      await session.set({ [STARTED_KEY]: now }).catch(() => {});
      return now;
    },
    interruption,
    because,
    async logVanished(local, created) {
      const made = (await local.get(LOG_KEY).catch(() => null)) === true;
      if (!made) await local.set({ [LOG_KEY]: true }).catch(() => {});
      return made && created;
    },
  };
}
