import { type DragEvent, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Diagnose } from '../lib/panel/diagnosis.ts';
import type { ImportedFile } from '../lib/panel/import-file.ts';
import type { ImportSession } from '../lib/panel/import-session.ts';
import {
  createImportedController,
  type WriteExport,
  type WriteText,
} from '../lib/panel/imported-controller.ts';
import type { PanelPlatform } from '../lib/panel/platform.ts';
import { ImportChooser } from './ImportChooser.tsx';
import { ImportedView } from './ImportedView.tsx';
import { ImportReading } from './ImportReading.tsx';
import { usePanelTools } from './panel-context.ts';

export type ImportAppProps = {
  session: ImportSession<File>;
  platform: Pick<PanelPlatform, 'save' | 'settings' | 'console'>;
  diagnose: Diagnose;
  writeExport: WriteExport;
  writeText: WriteText;
};

/**
 * `panel.html?import`: opens a file that somebody was sent, read-only. A file may be dropped anywhere, also onto one that
 * is open.
 */
export function ImportApp({ session, ...more }: ImportAppProps) {
  const state = useStore(session.store);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file, another] = event.dataTransfer.files;
    if (file === undefined || another !== undefined) session.refuse('panel.import.one-file');
    else session.open(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className="import"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      {state.step === 'choose' && <ImportChooser problem={state.problem} onFile={session.open} />}
      {state.step === 'reading' && <ImportReading state={state} onCancel={session.cancel} />}
      {state.step === 'open' && (
        <OpenFile key={state.file.name} file={state.file} onClose={session.close} {...more} />
      )}
    </div>
  );
}

type OpenFileProps = Omit<ImportAppProps, 'session'> & { file: ImportedFile; onClose(): void };

function OpenFile({ file, platform, diagnose, writeExport, writeText, onClose }: OpenFileProps) {
  const { clock } = usePanelTools();
  const controller = useMemo(
    () => createImportedController(file, platform, { now: clock.nowMs }, diagnose, writeExport, writeText),
    [file, platform, clock, diagnose, writeExport, writeText],
  );
  useEffect(() => controller.start(), [controller]);
  return <ImportedView file={file} controller={controller} platform={platform} onClose={onClose} />;
}
