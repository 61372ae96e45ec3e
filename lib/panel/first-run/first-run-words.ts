import { common } from '../../messages/en/common.ts';
import { firstRunWords as ownWords } from '../../messages/en/first-run.ts';
import { plainWords } from '../../messages/en/panel/plain.ts';
import { startWords } from '../../messages/en/panel/start.ts';
import { addWords, words } from '../../messages/words.ts';

addWords(common, plainWords, startWords, ownWords);

/** The words of the first run: these, and those that the engine and the verdict's view bring along. */
export { words as firstRunWords };
