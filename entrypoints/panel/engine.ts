import { causes } from '../../lib/messages/en/causes.ts';
import { detect } from '../../lib/messages/en/detect.ts';
import { addWords } from '../../lib/messages/words.ts';

// Whatever is judged is said in these words.
addWords(causes, detect);

export { diagnose } from '../../lib/classify/diagnose.ts';
