import { type TextRef, text } from '../messages/text.ts';

/** Reasons that have a way out of their own; for the others one goes to the site. */
const OWN_WAY = new Set(['view-source', 'file', 'pdf', 'blocked']);
const KNOWN = new Set([...OWN_WAY, 'browser-page', 'store', 'not-http', 'loading']);

/** Why nothing can be watched on a page, and what to do; `whatToDo` is null where it is to go to the site. */
export function closedWords(reason: string): { why: TextRef; whatToDo: TextRef | null } {
  return {
    why: text(`place.why.${KNOWN.has(reason) ? reason : 'other'}`),
    whatToDo: OWN_WAY.has(reason) ? text(`place.do.${reason}`) : null,
  };
}
