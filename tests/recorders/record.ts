// Records sessions with tools that are not ours, as fixtures for the import of HARs. By hand, after `npm run build:test`:
//   node tests/recorders/record.ts [recorder or session, …]
// Without names: every session with every recorder. mitmproxy has to be installed (Debian: mitmproxy).
import { writeFileSync } from 'node:fs';
import { canariesOf } from './canaries.ts';
import { chromiumDevtools } from './chromium-devtools.ts';
import { firefoxDevtools } from './firefox-devtools.ts';
import { mitmproxy } from './mitmproxy.ts';
import { playwright } from './playwright.ts';
import type { Har, Recorder } from './recorder.ts';
import { sessions, type Truth } from './sessions.ts';

process.env.PW_CHROMIUM_ATTACH_TO_OTHER ??= '1';
const folder = new URL('../fixtures/har/', import.meta.url);
const recorders: readonly Recorder[] = [playwright, chromiumDevtools, firefoxDevtools, mitmproxy];

/** Scripts, styles, fonts and pictures stay behind: they are large and say nothing. All else stays as it was written. */
function keep(name: string, har: Har, truth: Truth): void {
  for (const { response } of har.log.entries)
    if (!/json|html|plain/.test(response.content.mimeType ?? '') && response.content.text !== undefined) {
      delete response.content.text;
      delete response.content.encoding;
    }
  writeFileSync(new URL(`${name}.har`, folder), `${JSON.stringify(har)}\n`);
  const marked = { ...truth, canaries: canariesOf(har) };
  writeFileSync(new URL(`${name}.marks.json`, folder), `${JSON.stringify(marked, null, 2)}\n`);
  console.log(`${name}: ${har.log.entries.length} entries, ${marked.canaries.length} secrets marked`);
}

const wanted = process.argv.slice(2);
const isWanted = (name: string, all: readonly string[]) =>
  !wanted.some((one) => all.includes(one)) || wanted.includes(name);
const recorderNames = recorders.map(({ name }) => name);
for (const [session, play] of Object.entries(sessions)) {
  if (!isWanted(session, Object.keys(sessions))) continue;
  for (const { name, record } of recorders) {
    if (!isWanted(name, recorderNames)) continue;
    let truth: Truth | null = null;
    try {
      const files = await record(async (open) => {
        truth = await play(open);
      });
      if (truth === null) throw new Error('Nothing was played.');
      for (const [ending, har] of Object.entries(files)) keep(`${session}.${name}${ending}`, har, truth);
    } catch (error) {
      // The others can still be recorded.
      console.error(`${session} with ${name}:`, error);
      process.exitCode = 1;
    }
  }
}
