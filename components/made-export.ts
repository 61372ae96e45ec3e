import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ExportScope, Timeline } from '../lib/exports/index.ts';
import type { ExportChoice } from '../lib/panel/export-file.ts';
import { exportLanguageOf } from '../lib/panel/export-language.ts';
import { pngOf } from './picture-png.ts';

/** One file, ready to be looked at, copied or saved. */
export type MadeExport = {
  name: string;
  mediaType: string;
  content: string | Uint8Array<ArrayBuffer>;
  bytes: number;
  /** Of a picture: as an address that an image can show. */
  picture: string | null;
  /** Of an archive: what is in it. */
  names: readonly string[];
};

export type Made<T> = { value: T } | { problem: string } | null;

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The redacted timeline of a scope, in a language; null while it is made. */
export function useTimeline(
  scope: ExportScope,
  language: string,
  exportTimeline: (scope: ExportScope, language: string) => Promise<Timeline>,
): Made<Timeline> {
  const input = useMemo(() => ({ scope, language }), [scope, language]);
  const run = useCallback(
    ({ scope: wanted, language: tag }: typeof input) => exportTimeline(wanted, tag),
    [exportTimeline],
  );
  return useMade(input, run);
}

/** A timeline in one format, written here, with the same last look as everywhere; null while it is made. */
export function useMadeExport(timeline: Made<Timeline>, choice: ExportChoice): Made<MadeExport> {
  const ready = timeline !== null && 'value' in timeline ? timeline.value : null;
  const [input, setInput] = useState({ ready, choice });
  if (input.ready !== ready || input.choice !== choice) setInput({ ready, choice });
  const made = useMade(input, make);
  if (timeline !== null && 'problem' in timeline) return timeline;
  return made !== null && 'value' in made && made.value === null ? null : (made as Made<MadeExport>);
}

async function make({
  ready: timeline,
  choice,
}: {
  ready: Timeline | null;
  choice: ExportChoice;
}): Promise<MadeExport | null> {
  if (timeline === null) return null;
  // The formats come along only when somebody exports.
  const { exporters, fileNameOf, renderText, zipOf, zipNamesOf } = await import('../lib/exports/index.ts');
  const language = await exportLanguageOf(timeline.language);
  const name = fileNameOf(timeline, choice);
  if (choice === 'zip') {
    const content = zipOf(timeline, language);
    const names = zipNamesOf(timeline);
    return { name, mediaType: 'application/zip', content, bytes: content.length, picture: null, names };
  }
  if (choice === 'png') {
    const content = await pngOf(renderText(timeline, 'svg', language));
    const picture = `data:image/png;base64,${base64Of(content)}`;
    return { name, mediaType: 'image/png', content, bytes: content.length, picture, names: [] };
  }
  const content = renderText(timeline, choice, language);
  const { mediaType } = exporters[choice];
  const bytes = new TextEncoder().encode(content).length;
  return { name, mediaType, content, bytes, picture: null, names: [] };
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** What an asynchronous function makes of an input; what was made of an older one never shows. */
function useMade<I, O>(input: I, run: (input: I) => Promise<O>): Made<O> {
  const [made, setMade] = useState<{ input: I; result: Made<O> }>({ input, result: null });
  useEffect(() => {
    let wanted = true;
    run(input).then(
      (value) => wanted && setMade({ input, result: { value } }),
      (error: unknown) => wanted && setMade({ input, result: { problem: problemOf(error) } }),
    );
    return () => {
      wanted = false;
    };
  }, [input, run]);
  return made.input === input ? made.result : null;
}
