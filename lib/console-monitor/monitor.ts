import { SOON_MS } from './thresholds.ts';
import { STARTING, tokenLine, warningLine } from './token-lines.ts';
import type { HeldToken, HeldTokens, Line, TokenName } from './types.ts';

export type Monitor = {
  /** What is held now. @returns lines of what has changed; all of them as the first token comes */
  told(tokens: HeldTokens, nowMs: number): Line[];
  /** All lines. `onlyNews`: those that no line has said yet, for a document that nobody looks at. */
  tick(nowMs: number, onlyNews: boolean): Line[];
  /** When a token is next about to expire, or does, ms; null where nothing with a date runs. */
  nextAt(nowMs: number): number | null;
};

const NAMES: readonly TokenName[] = ['access', 'refresh', 'session'];
const NOTHING: HeldTokens = { access: null, refresh: null, session: null };

/**
 * The lines of one document: at sign-in, when a token takes another one's place, at the thresholds, and on every tick.
 * A warning is repeated when its figure changes, and not with every tick. Knows no clock.
 */
export function createMonitor(): Monitor {
  let tokens = NOTHING;
  let isStarted = false;
  /** What was last warned of, by kind. */
  const warned = new Map<TokenName, string>();

  function linesOf(name: TokenName, token: HeldToken, nowMs: number, onlyNews: boolean): Line[] {
    const line = tokenLine(name, token, nowMs);
    const warning = warningLine(name, token, nowMs);
    const alarm = line.mark === 'over' ? line.says : (warning?.says ?? '');
    const isNews = alarm !== '' && alarm !== warned.get(name);
    warned.set(name, alarm);
    if (onlyNews && !isNews) return [];
    if (line.mark === 'over') return [isNews ? { ...line, method: 'error' } : line];
    return isNews && warning !== null ? [line, warning] : [line];
  }
  const lines = (names: readonly TokenName[], nowMs: number, onlyNews = false) =>
    names.flatMap((name) => {
      const token = tokens[name];
      return token === null ? [] : linesOf(name, token, nowMs, onlyNews);
    });

  return {
    told(next, nowMs) {
      const changed = NAMES.filter((name) => !same(tokens[name], next[name]));
      tokens = next;
      for (const name of changed) warned.delete(name);
      if (NAMES.every((name) => next[name] === null)) {
        isStarted = false;
        return [];
      }
      if (isStarted) return lines(changed, nowMs);
      isStarted = true;
      return [STARTING, ...lines(NAMES, nowMs)];
    },
    tick: (nowMs, onlyNews) =>
      // What has no date was said once: nothing of it can change.
      lines(
        NAMES.filter((name) => tokens[name]?.expiresAt != null),
        nowMs,
        onlyNews,
      ),
    nextAt(nowMs) {
      const times = NAMES.flatMap((name) => {
        const at = tokens[name]?.expiresAt ?? null;
        // With that much left it is not yet about to expire, a millisecond later it is.
        return at === null ? [] : [at - SOON_MS[name] + 1, at].filter((time) => time > nowMs);
      });
      return times.length === 0 ? null : Math.min(...times);
    },
  };
}

const same = (a: HeldToken | null, b: HeldToken | null) =>
  a === null || b === null ? a === b : a.expiresAt === b.expiresAt;
