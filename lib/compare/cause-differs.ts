import { text } from '../messages/text.ts';
import { differs, side } from './sides.ts';
import type { DifferenceRule, Piece, SideWords } from './types.ts';

/** How the two ended, where that is not the same. */
export const causeDiffers: DifferenceRule = (a, b) =>
  a.verdict?.code === b.verdict?.code
    ? []
    : [differs('cause', '', text('compare.about.cause'), endOf(a), endOf(b))];

/** How a session ended, in the verdict's own words. */
export function endOf(piece: Piece): SideWords {
  const { verdict, ends, life } = piece;
  if (verdict === null) return side(text(`compare.ends.${ends}`), life?.lastAcceptedEventId);
  const shown = verdict.evidence.flatMap(({ eventIds }) => eventIds);
  const says = text('compare.ends.logout', { title: { text: verdict.title }, share: verdict.confidence });
  return side(says, ...(shown.length > 0 ? shown : [verdict.incident.firstLink.eventId]));
}
