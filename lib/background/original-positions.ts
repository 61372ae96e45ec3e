import { type Fetched, TooLarge } from '../platform/fetch-text.ts';
import {
  mapAddress,
  type OriginalPosition,
  originalPosition,
  readDataUrl,
  readSourceMap,
  SOURCE_MAP_HEADERS,
} from '../sourcemaps/index.ts';

/**
 * Why a place could not be traced to the file that it was written in. `no-access`: the browser does not let us read
 * the script's origin. `no-file`, `no-map-file`: not answered with success. `too-large`: see MAX_FILE_BYTES.
 */
export type Untraced =
  | 'not-http'
  | 'no-access'
  | 'no-file'
  | 'no-map-named'
  | 'no-map-file'
  | 'map-unreadable'
  | 'too-large'
  | 'not-in-map';

export type Traced = OriginalPosition | { untraced: Untraced };
export type GeneratedPosition = { url: string; line: number; column: number };

export type OriginalPositionsDeps = {
  hasAccess(origin: string): Promise<boolean>;
  /** Fetches without cookies. @returns null where it is not answered with success; rejects with `TooLarge`. */
  fetchText(url: string, limitBytes: number): Promise<Fetched | null>;
};

/** Scripts of large apps have 10 MB, their maps 40. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

class Stop extends Error {
  readonly why: Untraced;
  constructor(why: Untraced) {
    super(why);
    this.why = why;
  }
}

/**
 * Traces places in scripts to the files that they were written in, by the source maps that the site serves *now*: after
 * a deployment they may be another build's. Fetches only what is asked for, once a call, and keeps nothing.
 */
export async function originalPositions(
  places: readonly GeneratedPosition[],
  deps: OriginalPositionsDeps,
): Promise<Traced[]> {
  const maps = new Map<string, Promise<ReturnType<typeof readSourceMap> | Untraced>>();
  const mapOf = (url: string) => {
    const known = maps.get(url) ?? findMap(url, deps).catch(reasonOf);
    maps.set(url, known);
    return known;
  };
  return Promise.all(
    places.map(async ({ url, line, column }): Promise<Traced> => {
      const map = await mapOf(url);
      if (typeof map === 'string') return { untraced: map };
      return originalPosition(map, line, column) ?? { untraced: 'not-in-map' };
    }),
  );
}

function reasonOf(error: unknown): Untraced {
  if (error instanceof Stop) return error.why;
  return error instanceof TooLarge ? 'too-large' : 'map-unreadable';
}

async function findMap(url: string, deps: OriginalPositionsDeps): Promise<ReturnType<typeof readSourceMap>> {
  const script = await get(url, deps, 'no-file');
  const header =
    SOURCE_MAP_HEADERS.map((name) => script.header(name)).find((value) => value !== null) ?? null;
  const address = mapAddress(script.url, script.text, header);
  if (address === null) throw new Stop('no-map-named');
  const inlined = readDataUrl(address);
  return readSourceMap(inlined ?? (await get(address, deps, 'no-map-file')).text);
}

async function get(url: string, deps: OriginalPositionsDeps, missing: Untraced): Promise<Fetched> {
  if (!/^https?:\/\//i.test(url)) throw new Stop('not-http');
  if (!(await deps.hasAccess(new URL(url).origin))) throw new Stop('no-access');
  const found = await deps.fetchText(url, MAX_FILE_BYTES).catch((error: unknown) => {
    if (error instanceof TooLarge) throw error;
    return null;
  });
  if (found === null) throw new Stop(missing);
  return found;
}
