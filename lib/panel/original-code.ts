import type { Frame } from '../events/credential.ts';
import { failureIn } from './answers.ts';
import type { PanelPlatform } from './platform.ts';

/** Where a place in a script was written, as the site's source maps have it. Line and column from 1. */
export type OriginalPlace = {
  source: string;
  line: number;
  column: number;
  isLibrary: boolean;
  /** The line itself, where the map carries it. */
  code: string | null;
};

/** Words of lib/background/original-positions.ts; `other` for one that this panel does not know. */
const REASONS = [
  'not-http',
  'no-access',
  'no-file',
  'no-map-named',
  'no-map-file',
  'map-unreadable',
  'too-large',
  'not-in-map',
] as const;
export type UntracedReason = (typeof REASONS)[number] | 'other';

/** One a place, in the order asked for. */
export type OriginalCode = (OriginalPlace | { untraced: UntracedReason })[];

/** The contract takes no more places at once (lib/messaging/protocol.ts). */
const MAX_PLACES = 20;

/**
 * Asks where frames of a call stack were written. The background fetches scripts and maps for it, so only on a click.
 * Rejects with a sentence for the person.
 */
export async function traceFrames(
  frames: readonly Frame[],
  platform: Pick<PanelPlatform, 'request'>,
): Promise<OriginalCode> {
  const places = frames.slice(0, MAX_PLACES).map(({ url, line, column }) => ({ url, line, column }));
  const answer = await platform.request({ type: 'original-positions', places });
  const failure = failureIn(answer);
  if (failure !== null) throw new Error(failure.message || failure.code);
  const { positions } = (answer ?? {}) as { positions?: unknown };
  return places.map((_, i) => placeIn(Array.isArray(positions) ? positions[i] : null));
}

function placeIn(input: unknown): OriginalCode[number] {
  const { source, line, column, isLibrary, code, untraced } = (input ?? {}) as Record<string, unknown>;
  if (typeof source === 'string' && typeof line === 'number' && typeof column === 'number')
    return {
      source,
      line,
      column,
      isLibrary: isLibrary === true,
      code: typeof code === 'string' ? code : null,
    };
  return { untraced: REASONS.find((reason) => reason === untraced) ?? 'other' };
}

/** Reasons why places could not be traced, each once. */
export function reasonsIn(code: OriginalCode): UntracedReason[] {
  return [...new Set(code.flatMap((one) => ('untraced' in one ? [one.untraced] : [])))];
}
