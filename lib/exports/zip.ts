import { strToU8, type Zippable, zipSync } from 'fflate';
import { fileNameOf } from './file-name.ts';
import { TEXT_FORMATS } from './registry.ts';
import { renderText } from './render-text.ts';
import type { Timeline } from './timeline.ts';
import type { ExportLanguage } from './words.ts';

/** One date for all files, the first that a zip knows: two exports of the same thing are to be the same. */
const NO_DATE = new Date(1980, 0, 1);

/** Names of what is in the archive, in its order. */
export function zipNamesOf(timeline: Timeline): string[] {
  return TEXT_FORMATS.map((format) => fileNameOf(timeline, format));
}

/** All formats that are texts, in one archive; each was looked through for secrets before it went in. */
export function zipOf(timeline: Timeline, language?: ExportLanguage | null): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const format of TEXT_FORMATS)
    files[fileNameOf(timeline, format)] = [
      strToU8(renderText(timeline, format, language)),
      { mtime: NO_DATE },
    ];
  return zipSync(files, { level: 9 }) as Uint8Array<ArrayBuffer>;
}
