import { ImportApp } from '../../components/ImportApp.tsx';
import { errors } from '../../lib/messages/en/errors.ts';
import { importingWords } from '../../lib/messages/en/panel/import.ts';
import { addWords } from '../../lib/messages/words.ts';
import type { Diagnose } from '../../lib/panel/diagnosis.ts';
import { exportLanguageOf } from '../../lib/panel/export-language.ts';
import { createImportSession } from '../../lib/panel/import-session.ts';
import type { WriteExport, WriteText } from '../../lib/panel/imported-controller.ts';
import type { PanelPlatform } from '../../lib/panel/platform.ts';
import { documentTime } from './document-time.ts';
import { readInWorker } from './read-in-worker.ts';

addWords(importingWords, errors);

/** The redaction and the formats come along only when somebody exports. */
const writeExport: WriteExport = async (file, events, scope, tag) => {
  const { exportTimeline } = await import('../../lib/exports/index.ts');
  const { origin, asOf, generator } = file;
  const language = await exportLanguageOf(tag);
  return await exportTimeline({ origin, events, asOf, generator, scope, language }, 'json');
};

const writeText: WriteText = async (timeline, format) =>
  (await import('../../lib/exports/index.ts')).renderText(
    timeline,
    format,
    await exportLanguageOf(timeline.language),
  );

/** `panel.html?import`. */
export function importPage(platform: PanelPlatform, diagnose: Diagnose) {
  const session = createImportSession(readInWorker, documentTime);
  return (
    <ImportApp
      session={session}
      platform={platform}
      diagnose={diagnose}
      writeExport={writeExport}
      writeText={writeText}
    />
  );
}
