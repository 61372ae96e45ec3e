import { fileOf } from '../causes/culprits.ts';
import type { Verdict } from '../classify/types.ts';
import { isByHand, mostFrequent, type PatternRule, patternOf } from './define.ts';

/** Logouts in which the same function of the same file threw the credentials away. Other code speaks against it. */
export const sameScript: PatternRule = ({ logouts }) => {
  const found = mostFrequent(
    logouts.filter((verdict) => !isByHand(verdict)),
    scriptOf,
  );
  if (!found) return null;
  const [name = '', file = ''] = found.value.split('\n');
  return patternOf('same-script', found.logouts, found.others, { function: name, file });
};

/** Function and file, without the hash that a new build gives to the file's name. */
function scriptOf({ culprit }: Verdict): string | null {
  if (culprit?.kind !== 'script' || !culprit.url) return null;
  const file = fileOf(culprit.url).replace(/[-.][0-9a-z_-]{8,}(?=\.m?js$)/i, '');
  return `${culprit.function ?? '(anonymous)'}\n${file}`;
}
