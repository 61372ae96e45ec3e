import type { ObservationOf } from '../messaging/observation.ts';
import { maskText } from '../secrets/index.ts';

/** The event that the page was handling at a call; its type is a word of the page's. */
export function maskInput(input: (ObservationOf<'storage'>['input'] & {}) | null) {
  return input === null ? null : { type: maskText(input.type, 40), trusted: input.trusted };
}
