/**
 * As many whole sections as fit, an empty line between them: hostile texts must not push the file over what a tracker
 * takes. One that does not fit is left out, and a later one may fit.
 */
export function withinLimit(sections: readonly string[], maxChars: number): string {
  let text = '';
  for (const part of sections) {
    if (part === '') continue;
    const next = text === '' ? part : `${text}\n\n${part}`;
    if (next.length <= maxChars) text = next;
  }
  return text;
}
