import type { Verdict } from '../classify/types.ts';
import { isByHand, mostFrequent, type PatternRule, patternOf } from './define.ts';

/** Logouts that the server explained with the same words. Other words of the server speak against it. */
export const sameWords: PatternRule = ({ logouts }) => {
  const found = mostFrequent(
    logouts.filter((verdict) => !isByHand(verdict)),
    wordsOf,
  );
  const [first] = found?.logouts ?? [];
  if (!found || !first) return null;
  const { serverCode, serverMessage } = first.context;
  return patternOf('same-words', found.logouts, found.others, {
    said: String(serverMessage ?? serverCode ?? ''),
  });
};

/** The server's code, else its message; numbers in it may be of the day. */
function wordsOf({ context }: Verdict): string | null {
  const { serverCode, serverMessage } = context;
  const said = serverCode ?? serverMessage;
  return said === undefined ? null : String(said).replace(/\d+/g, '#');
}
