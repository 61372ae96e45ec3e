/** Value of a parameter. Durations and instants are typed, so that each language writes them its own way. */
export type TextParam = string | number | { durationMs: number } | { instantMs: number } | { text: TextRef };

/** A text that a person will read, as the core returns it: an id of the catalogue and its parameters. */
export type TextRef = { id: string; params?: Record<string, TextParam> };

/** Shorthand for the core: `text('cause.manual-logout.title')`. */
export function text(id: string, params?: Record<string, TextParam>): TextRef {
  return params ? { id, params } : { id };
}
