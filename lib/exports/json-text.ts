/** What HTML or JavaScript could take for markup or a line's end, escaped inside strings where JSON allows it. */
const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * A timeline as the text of a file. Safe inside `<script type="application/json">` too: `<`, `>`, `&` and the line
 * separators that JSON knows and old JavaScript does not are escaped; parsing gives the same object.
 */
export function timelineText(timeline: unknown, indent = 1): string {
  return JSON.stringify(timeline, null, indent).replace(
    /[<>&\u2028\u2029]/g,
    (char) => ESCAPES[char] ?? char,
  );
}
