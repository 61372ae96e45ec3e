import { GAP_REASONS } from '../events/gap-reasons.ts';
import { type TextParam, text } from '../messages/text.ts';

/** Stable words of events for why something is missing (lib/events/kinds). */
const KNOWN = new Set<string>([
  ...GAP_REASONS,
  'too-large',
  'too-many-keys',
  'access-denied',
  'not-supported',
  'failed',
  'not-text',
  'not-json',
  'never-ended',
  'service-worker',
  'not-in-har',
  'taken-out',
  'answer-not-in-har',
  'ends-refused',
]);

/** A stable word in the reader's language; one that is new to this panel as it is. */
export function whyWords(why: string): TextParam {
  return KNOWN.has(why) ? { text: text(`panel.why.${why}`) } : why;
}
