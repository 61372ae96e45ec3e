/** What a person can read in the document. Runs in the page. */
export function visibleText(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: text that is not shown must not be found
  return document.body?.innerText ?? '';
}
