import type { Area } from '../platform/area.ts';
import type { Interruption } from './recording.ts';

const STARTED_KEY = 'session-started';
const WHY_KEY = 'session-why';
const LOG_KEY = 'log-made';
/** `onStartup` and `onInstalled` come right after the background's script has run; a busy machine takes its time. */
const REASON_WAIT_MS = 1_500;

export type BrowserSession = {
  /** When the browser (or this version of the extension) came up, ms; the background may have started often since. */
  startedAt(): Promise<number>;
  /** What ended the time before: the browser's word, or after a moment without one an extension that was off. */
  interruption: Promise<Interruption>;
  because(why: Interruption): void;
  /** Resolves in the start of the background that finds out that the extension was switched on again. Else never. */
  switchedOn: Promise<void>;
  /**
   * Whether the log's database is new although there was one: Chromium deletes a corrupt database by itself and
   * says nothing. Takes note of the database that there is now.
   */
  logVanished(local: Area, created: boolean): Promise<boolean>;
};

/**
 * Tells a new session from a mere restart of the background: its memory is empty, since it ends with the browser and
 * whenever the extension is loaded anew or switched off. No browser tells an extension that it was switched on.
 */
export function createSession(session: Area, now: number): BrowserSession {
  let because: (why: Interruption) => void = () => {};
  let markSwitchedOn: () => void = () => {};
  const switchedOn = new Promise<void>((resolve) => {
    markSwitchedOn = resolve;
  });
  const interruption = new Promise<Interruption>((resolve) => {
    because = (why) => {
      resolve(why);
      void session.set({ [WHY_KEY]: why }).catch(() => {});
    };
  });

  /** Where an earlier start of this session was told, or was killed before it could be. */
  async function recall(): Promise<void> {
    const why = await session.get(WHY_KEY).catch(() => null);
    because(why === 'extension-updated' || why === 'extension-off' ? why : 'browser-closed');
  }

  let start: Promise<number> | null = null;
  async function find(): Promise<number> {
    const stored = await session.get(STARTED_KEY).catch(() => null);
    if (typeof stored === 'number') {
      await recall();
      return stored;
    }
    let isTold = false;
    void interruption.then(() => {
      isTold = true;
    });
    setTimeout(() => {
      if (isTold) return;
      because('extension-off');
      markSwitchedOn();
    }, REASON_WAIT_MS);
    await session.set({ [STARTED_KEY]: now }).catch(() => {});
    return now;
  }

  return {
    startedAt() {
      start ??= find();
      return start;
    },
    interruption,
    because: (why) => because(why),
    switchedOn,
    async logVanished(local, created) {
      const made = (await local.get(LOG_KEY).catch(() => null)) === true;
      if (!made) await local.set({ [LOG_KEY]: true }).catch(() => {});
      return made && created;
    },
  };
}
