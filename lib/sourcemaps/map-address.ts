/** Longest tail of a script in which its comment is looked for: an inlined map is as long as the map. */
const COMMENT = /(?:^|[\s;}])(?:\/\/|\/\*)[#@][ \t]*sourceMappingURL=([^\s'"`\\<>^*]+)[ \t]*(?:\*\/)?/g;

/** Names of the answer's header, in the order in which they count. */
export const SOURCE_MAP_HEADERS = ['sourcemap', 'x-sourcemap'] as const;

/**
 * Address of a script's source map: that of its `SourceMap` header, else of the last `sourceMappingURL` comment
 * (ECMA-426, "Linking generated code to source maps"), made absolute. May be a `data:` address.
 * @param header the answer's `SourceMap` header, null where there is none
 * @returns null where the script names no map, or none at an address that can be read.
 */
export function mapAddress(scriptUrl: string, script: string, header: string | null): string | null {
  const named = header?.trim() || lastComment(script);
  if (!named) return null;
  try {
    const url = new URL(named, scriptUrl);
    return ['http:', 'https:', 'data:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function lastComment(script: string): string | null {
  let last: string | null = null;
  for (const match of script.matchAll(COMMENT)) last = match[1] ?? null;
  return last;
}
