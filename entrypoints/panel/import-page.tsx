import { ImportApp } from '../../components/ImportApp.tsx';
import type { Diagnose } from '../../lib/panel/diagnosis.ts';
import { createImportSession } from '../../lib/panel/import-session.ts';
import type { WriteExport } from '../../lib/panel/imported-controller.ts';
import type { PanelPlatform } from '../../lib/panel/platform.ts';
import { documentTime } from './document-time.ts';
import { readInWorker } from './read-in-worker.ts';

/** The redaction and the formats come along only when somebody exports. */
const writeExport: WriteExport = async (file, events, format) => {
  const { exportTimeline, timelineText } = await import('../../lib/exports/index.ts');
  const { origin, asOf, generator } = file;
  const made = await exportTimeline({ origin, events, asOf, generator }, format);
  return typeof made === 'string' ? made : timelineText(made);
};

/** `panel.html?import`. */
export function importPage(platform: PanelPlatform, diagnose: Diagnose) {
  const session = createImportSession(readInWorker, documentTime);
  return <ImportApp session={session} platform={platform} diagnose={diagnose} writeExport={writeExport} />;
}
