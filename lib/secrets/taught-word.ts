import { looksSecret } from './looks-secret.ts';
import { maskText } from './mask-text.ts';

/** Stands for a word that a rule named and that looks made by a machine. */
export const MASKED_WORD = '[masked]';

/**
 * A word of an answer from a place that the person taught, scrubbed like every server word, and more: the place is
 * nobody's standard, so that what looks like a secret as a whole is dropped, and long numbers are.
 * @returns null where there is no word
 */
export function taughtWord(value: unknown, maxChars: number): string | null {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value))
    return Math.abs(value) < 1e9 ? String(value) : MASKED_WORD;
  if (typeof value !== 'string' || value === '') return null;
  return looksSecret(value) ? MASKED_WORD : maskText(value, maxChars);
}
