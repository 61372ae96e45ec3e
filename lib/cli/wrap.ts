import { stripVTControlCharacters } from 'node:util';
import { lettersOf, unitsWithin } from '../messages/letters.ts';

/** Columns of a text that nobody said the width of: a file, a pipe. */
export const PLAIN_COLUMNS = 92;

/** Keys, paths and words of servers come from sites: they must not steer the terminal. */
export function safe(text: string): string {
  return stripVTControlCharacters(text).replace(/\p{Cc}|\p{Cf}|[\u2028\u2029]/gu, ' ');
}

/**
 * Breaks a text into lines of so many columns, the later ones indented. A word that is longer stands alone; one of
 * ideographs or kana, which is no word but a sentence without blanks, goes on in the next line.
 */
export function wrap(text: string, indent: string, first = indent, columns = PLAIN_COLUMNS): string {
  const lines = [first];
  const room = columns - widthOf(indent);
  for (const word of safe(text)
    .split(/\s+/)
    .flatMap((one) => pieces(one, room))) {
    const line = lines.at(-1) ?? '';
    const isStart = line === first || line === indent;
    if (!isStart && widthOf(line) + lettersOf(word) + 1 > columns) lines.push(indent + word);
    else lines[lines.length - 1] = isStart ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** Columns that a line takes: what styles it takes none. */
function widthOf(line: string): number {
  return lettersOf(stripVTControlCharacters(line));
}

function pieces(word: string, room: number): string[] {
  const isWide = lettersOf(word) > word.length;
  if (!isWide || lettersOf(word) <= room || room < 2) return [word];
  const end = unitsWithin(word, room);
  return [word.slice(0, end), ...pieces(word.slice(end), room)];
}

/** A label, and blanks up to a column: one at least, so that a long one does not touch what follows. */
export function padTo(label: string, columns: number): string {
  return label + ' '.repeat(Math.max(1, columns - lettersOf(label)));
}
