/**
 * A page's words on one line, with characters that hide, turn or break text shown by their code point: ⟨U+202E⟩.
 * A key named with them must not spoof the report. Covers control and format characters (bidirectional ones, zero
 * width, soft hyphen, tags), line separators, private use and lone surrogates; emoji joined by U+200D fall apart.
 */
export function visible(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** At most so many characters, the last one an ellipsis where something was cut. Splits no surrogate pair. */
export function clip(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  return `${[...text.slice(0, maxChars - 1)].filter((char) => !/^[\ud800-\udfff]$/.test(char)).join('')}…`;
}
