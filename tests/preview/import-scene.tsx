import { ImportApp } from '../../components/ImportApp.tsx';
import { documentTime } from '../../entrypoints/panel/document-time.ts';
import { diagnose } from '../../lib/classify/diagnose.ts';
import { exportTimeline, renderText } from '../../lib/exports/index.ts';
import { openFile } from '../../lib/imports/open-file.ts';
import type { ReadFile } from '../../lib/panel/import-file.ts';
import { createImportSession } from '../../lib/panel/import-session.ts';
import type { PanelPlatform } from '../../lib/panel/platform.ts';
import { createFingerprinter, generateInstallationKey } from '../../lib/secrets/index.ts';
import har from '../fixtures/har/headline.chromium-devtools.har?raw';
import sanitized from '../fixtures/har/headline.chromium-devtools-sanitized.har?raw';

/** As the worker does it, on the page's own thread. */
const read: ReadFile<File> = (file, onUpdate) => {
  void (async () => {
    const key = await generateInstallationKey();
    const found = await openFile(new Uint8Array(await file.arrayBuffer()), {
      fingerprinterFor: (site) => createFingerprinter(key, site),
    });
    if (found.ok) onUpdate({ is: 'read', file: { name: file.name, ...found } });
    else onUpdate({ is: 'refused', says: found.problem.says });
  })();
  return () => {};
};

/** The page that opens a file: `import`, `import-open`, `import-refused`, `import-reading`. */
export function importScene(name: string, platform: PanelPlatform) {
  const session = createImportSession<File>(name === 'import-reading' ? () => () => {} : read, documentTime);
  if (name === 'import-open') session.open(new File([har], 'from-the-customer.har'));
  if (name === 'import-no-logout') session.open(new File([sanitized], 'sanitized.har'));
  if (name === 'import-refused') session.open(new File([har.slice(0, -900)], 'from-the-customer.har'));
  if (name === 'import-reading') {
    session.open(new File([har], 'from-the-customer.har'));
    session.store.setState({
      step: 'reading',
      name: 'large.har',
      size: 9,
      done: 41_500,
      of: 100_000,
      slow: true,
    });
  }
  return (
    <ImportApp
      session={session}
      platform={platform}
      diagnose={diagnose}
      writeExport={({ origin, asOf, generator }, events, scope) =>
        exportTimeline({ origin, asOf, generator, events, scope }, 'json')
      }
      writeText={async (timeline, format) => renderText(timeline, format)}
    />
  );
}
