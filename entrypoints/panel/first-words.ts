import { common } from '../../lib/messages/en/common.ts';
import { plainWords } from '../../lib/messages/en/panel/plain.ts';
import { startWords } from '../../lib/messages/en/panel/start.ts';
import { places } from '../../lib/messages/en/places.ts';
import { addWords, words } from '../../lib/messages/words.ts';

addWords(common, places, plainWords, startWords);

/** The panel's words: the first ones from the beginning, the others as their views are fetched. */
export { words as panelWords };
