/** Enough for what a server says again and again; beyond it the memory starts anew. */
const MAX_REMEMBERED = 4_000;

/** Shorter ones are copied anyway: V8's SlicedString::kMinLength; other engines have limits near to it. */
const VIEW_CHARS = 13;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The same text in memory of its own: engines keep a part of a text as a view on the whole, and one word that is kept
 * would keep the piece of the file that it was read from.
 */
export function detached(text: string): string {
  return text.length < VIEW_CHARS ? text : decoder.decode(encoder.encode(text));
}

/** The same function, which looks at each different text once: a log says the same thing many thousand times. */
export function remember<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const result = look(text);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(detached(text), result);
    return result;
  };
}
