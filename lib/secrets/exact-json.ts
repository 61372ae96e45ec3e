/** What the standard calls JSON.parse source text access: both browsers and Node have it, TypeScript not yet. */
type Exact = {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context?: { source?: string }) => unknown,
  ): unknown;
  rawJSON?(text: string): unknown;
};

/**
 * Parses JSON so that `JSON.stringify` writes every number as it stood: an identifier of 19 digits is not rounded.
 * White space and repeated keys are lost. @returns undefined where it is no JSON. Never throws.
 */
export function parseExact(text: string): unknown {
  const { parse, rawJSON } = JSON as Exact;
  try {
    return parse(text, (_key, value, context) => {
      const source = context?.source;
      const isKept = typeof value !== 'number' || source === undefined || source === String(value);
      return isKept || rawJSON === undefined ? value : rawJSON(source);
    });
  } catch {
    return undefined;
  }
}
