import { recognisers } from './registry.ts';
import type { Recognised, Recogniser, RecogniserInput } from './types.ts';

/**
 * Names the credentials of a place: the first recogniser that finds something speaks for the whole place. One that
 * throws is passed over. Cookies that nobody knows give an empty list.
 */
export function recognise(
  input: RecogniserInput,
  registry: readonly Recogniser[] = recognisers,
): Recognised[] {
  for (const recogniser of registry) {
    if (recogniser.id === 'generic' && input.area === 'cookie') continue;
    try {
      const found = recogniser.recognise(input);
      if (found.length > 0) return found.map((one) => ({ ...one, library: recogniser.library }));
      if (recogniser.owns?.(input.key)) return [];
    } catch {
      // A broken rule must not cost the others.
    }
  }
  return [];
}
