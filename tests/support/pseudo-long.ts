import type { Catalog } from '../../lib/messages/catalog.ts';

/** Syllables without meaning; some of the words that they make are as long as German ones. */
const FILLER = 'lorem ipsumdolor sitametconsectetur adipis elit seddoeiusmodtempor incididunt utlabore magna';
const SHARE = 0.4;

/**
 * A language in which every text is 40 % longer, by words that nobody takes for a translation. A short text gets one
 * long word more than its share, as happens to buttons. Texts keep their arguments, so they work as all others do.
 */
export function pseudoLong(catalog: Catalog): Catalog {
  return Object.fromEntries(Object.entries(catalog).map(([id, message]) => [id, longer(id, message)]));
}

function longer(id: string, message: string): string {
  // A duration's units stand a dozen times in a row of figures: no language has long ones.
  if (message === '' || id.startsWith('common.duration.') || id.startsWith('badge.')) return message;
  const chars = Math.max(3, Math.ceil(plainLength(message) * SHARE));
  const filler = FILLER.repeat(Math.ceil(chars / FILLER.length))
    .slice(0, chars)
    .trim();
  return `${message} ${filler}`;
}

/** Letters that are read: without arguments and syntax, roughly. */
const plainLength = (message: string): number => message.replace(/\{[^{}]*\}/g, '…').length;
