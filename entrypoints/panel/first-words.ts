import { common } from '../../lib/messages/en/common.ts';
import { plainWords } from '../../lib/messages/en/panel/plain.ts';
import { startWords } from '../../lib/messages/en/panel/start.ts';
import { places } from '../../lib/messages/en/places.ts';
import { addWords } from '../../lib/messages/words.ts';

// The panel's first words; the others come as their views are fetched.
addWords(common, places, plainWords, startWords);
