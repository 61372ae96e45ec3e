import { Copy, Save, ShieldCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../lib/panel/export-file.ts';
import { Dialog } from './Dialog.tsx';
import { usePanelTools } from './panel-context.ts';
import { useFlash } from './use-flash.ts';

/** More than this is read in the file itself. */
const PREVIEW_CHARS = 20_000;

type ExportDialogProps = {
  origin: string;
  exportLog(format: ExportFormat): Promise<string>;
  onSave(format: ExportFormat, content: string): void;
  onClose(): void;
};

type Made = { content: string } | { problem: string } | null;

/** Shows what would leave the browser before it does; saves it as a file or copies it. */
export function ExportDialog({ origin, exportLog, onSave, onClose }: ExportDialogProps) {
  const { t, copy } = usePanelTools();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const made = useExport(format, exportLog);
  const [flash, say] = useFlash<'verdict.copied' | 'verdict.copy-failed' | 'export.saved'>();
  const content = made !== null && 'content' in made ? made.content : null;
  return (
    <Dialog wide title={t(text('panel.export.title', { origin }))} onClose={onClose}>
      <fieldset className="formats">
        <legend className="visually-hidden">{t(text('panel.export.format'))}</legend>
        {EXPORT_FORMATS.map((one) => (
          <label key={one} className="format">
            <input type="radio" name="format" checked={one === format} onChange={() => setFormat(one)} />
            <span>{t(text(`panel.export.format.${one}`))}</span>
            <span className="dim">{t(text(`panel.export.${one}-hint`))}</span>
          </label>
        ))}
      </fieldset>
      <Preview made={made} />
      <p className="hint export-safe">
        <ShieldCheck size={14} aria-hidden="true" /> {t(text('panel.export.safe'))}
      </p>
      <div className="dialog-actions">
        <span role="status" className="flash">
          {flash && t(text(`panel.${flash}`))}
        </span>
        <button
          type="button"
          className="button"
          disabled={content === null}
          onClick={() => {
            if (content === null) return;
            copy(content).then(
              () => say('verdict.copied'),
              () => say('verdict.copy-failed'),
            );
          }}
        >
          <Copy size={13} aria-hidden="true" /> {t(text('panel.export.copy'))}
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={content === null}
          onClick={() => {
            if (content === null) return;
            onSave(format, content);
            say('export.saved');
          }}
        >
          <Save size={13} aria-hidden="true" /> {t(text('panel.export.save'))}
        </button>
      </div>
    </Dialog>
  );
}

function Preview({ made }: { made: Made }) {
  const { t } = usePanelTools();
  if (made === null) return <p className="hint">{t(text('panel.export.making'))}</p>;
  if ('problem' in made) {
    return (
      <p role="alert" className="hint hint-warn">
        {t(text('panel.export.failed', { message: made.problem }))}
      </p>
    );
  }
  const { content } = made;
  const label =
    content.length > PREVIEW_CHARS
      ? text('panel.export.preview-cut', { shown: PREVIEW_CHARS, total: content.length })
      : text('panel.export.preview');
  return (
    <label className="preview">
      <span className="dim">{t(label)}</span>
      <textarea readOnly dir="ltr" value={content.slice(0, PREVIEW_CHARS)} spellCheck={false} />
    </label>
  );
}

function useExport(format: ExportFormat, exportLog: ExportDialogProps['exportLog']): Made {
  const [made, setMade] = useState<{ format: ExportFormat; result: Made }>({ format, result: null });
  useEffect(() => {
    let wanted = true;
    exportLog(format).then(
      (content) => wanted && setMade({ format, result: { content } }),
      (error: unknown) =>
        wanted &&
        setMade({ format, result: { problem: error instanceof Error ? error.message : String(error) } }),
    );
    return () => {
      wanted = false;
    };
  }, [format, exportLog]);
  return made.format === format ? made.result : null;
}
