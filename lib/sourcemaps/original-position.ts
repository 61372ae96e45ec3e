import {
  FlattenMap,
  isIgnored,
  originalPositionFor,
  sourceContentFor,
  type TraceMap,
} from '@jridgewell/trace-mapping';

/** Where a place in generated code was written. Line and column from 1. */
export type OriginalPosition = {
  /** As the map names it, made readable: without bundler's scheme and leading dots. */
  source: string;
  line: number;
  column: number;
  /** Name of the identifier there, where the map kept it. */
  name: string | null;
  /** Code of others: the map says so (`ignoreList`), or it lies under node_modules. */
  isLibrary: boolean;
  /** The line itself, where the map carries its sources; cut to what fits a line. */
  code: string | null;
};

const MAX_CODE_CHARS = 200;
const MAX_SOURCE_CHARS = 300;
const LIBRARY =
  /(?:^|\/)(?:node_modules|bower_components|jspm_packages|\.pnpm|\.yarn)\/|webpack\/(?:bootstrap|runtime)/;

/**
 * Reads a source map (ECMA-426, also an index map with sections). The XSSI guard that some servers put before JSON is
 * taken off.
 * @throws SyntaxError where it is no JSON, TypeError where it is no source map.
 */
export function readSourceMap(text: string): TraceMap {
  const json: unknown = JSON.parse(text.replace(/^\)\]\}'[^\n]*\n?/, ''));
  if (typeof json !== 'object' || json === null || !('mappings' in json || 'sections' in json))
    throw new TypeError('no source map: it has neither mappings nor sections');
  return FlattenMap(json as never);
}

/**
 * Where generated code was written.
 * @param line from 1. @param column from 1, as in stacks
 * @returns null where the map says nothing of that place.
 */
export function originalPosition(map: TraceMap, line: number, column: number): OriginalPosition | null {
  if (line < 1 || column < 1) return null;
  const found = originalPositionFor(map, { line, column: column - 1 });
  if (found.source === null) return null;
  const source = readable(found.source);
  return {
    source,
    line: found.line,
    column: found.column + 1,
    name: found.name,
    isLibrary: isIgnored(map, found.source) || LIBRARY.test(source),
    code: lineOf(sourceContentFor(map, found.source), found.line),
  };
}

/** `webpack:///./src/a.ts?3f2a`, `../../src/a.ts` → `src/a.ts`. */
function readable(source: string): string {
  return source
    .replace(/^[a-z][\w+.-]*:\/{2,3}(?=[^/])/i, '')
    .replace(/\?[^/]*$/, '')
    .replace(/^(?:\.{0,2}\/)+/, '')
    .slice(0, MAX_SOURCE_CHARS);
}

function lineOf(content: string | null, line: number): string | null {
  if (content === null) return null;
  let from = 0;
  for (let at = 1; at < line; at += 1) {
    from = content.indexOf('\n', from) + 1;
    if (from === 0) return null;
  }
  const end = content.indexOf('\n', from);
  return (
    content
      .slice(from, end < 0 ? undefined : end)
      .trim()
      .slice(0, MAX_CODE_CHARS) || null
  );
}
