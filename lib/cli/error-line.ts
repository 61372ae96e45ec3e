import { say } from '../exports/words.ts';
import type { TextRef } from '../messages/text.ts';
import { safe } from './wrap.ts';

/** `logout-lens: session.har: …`, on one line whatever is in it. */
export function errorLine(says: TextRef, file?: string): string {
  return safe(`logout-lens: ${file === undefined ? '' : `${file}: `}${say(says)}`);
}
