/**
 * Whether a text matches a pattern in which each `*` stands for any run of characters. Each literal piece is looked for
 * once, from where the one before it ended, so that there is nothing to go back to: no pattern is slow.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const [head = ''] = pieces;
  if (pieces.length === 1) return text === pattern;
  const tail = pieces.at(-1) ?? '';
  const end = text.length - tail.length;
  if (!text.startsWith(head) || !text.endsWith(tail) || end < head.length) return false;
  let from = head.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, from);
    if (found < 0 || found + piece.length > end) return false;
    from = found + piece.length;
  }
  return true;
}
