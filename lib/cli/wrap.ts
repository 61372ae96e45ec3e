import { stripVTControlCharacters } from 'node:util';

/** Columns of a text that nobody said the width of: a file, a pipe. */
export const PLAIN_COLUMNS = 92;

/** Keys, paths and words of servers come from sites: they must not steer the terminal. */
export function safe(text: string): string {
  return stripVTControlCharacters(text).replace(/\p{Cc}|\p{Cf}|[\u2028\u2029]/gu, ' ');
}

/** Breaks a text into lines of so many columns, the later ones indented. A word that is longer stands alone. */
export function wrap(text: string, indent: string, first = indent, columns = PLAIN_COLUMNS): string {
  const lines = [first];
  for (const word of safe(text).split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    const isStart = line === first || line === indent;
    if (!isStart && widthOf(line) + word.length + 1 > columns) lines.push(indent + word);
    else lines[lines.length - 1] = isStart ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** Columns that a line takes: what styles it takes none. */
function widthOf(line: string): number {
  return stripVTControlCharacters(line).length;
}
