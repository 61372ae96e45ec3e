import { Copy, Save, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { ExportScope, Timeline } from '../lib/exports/index.ts';
import { type Receipt, receiptOf } from '../lib/exports/receipt.ts';
import { exports } from '../lib/messages/en/exports.ts';
import { exportingWords } from '../lib/messages/en/panel/export.ts';
import { text } from '../lib/messages/text.ts';
import { addWords } from '../lib/messages/words.ts';
import { EXPORT_CHOICES, type ExportChoice, takenBy } from '../lib/panel/export-file.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { Dialog } from './Dialog.tsx';
import { ExportLanguageField } from './ExportLanguageField.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { ExportScopeField } from './ExportScopeField.tsx';
import { useMadeExport, useTimeline } from './made-export.ts';
import { usePanelTools } from './panel-context.ts';
import { useLanguageTag } from './SpeechProvider.tsx';
import { useFlash } from './use-flash.ts';

addWords(exportingWords, exports);

type ExportDialogProps = {
  origin: string;
  verdict: Verdict | null;
  exportTimeline(scope: ExportScope, language: string): Promise<Timeline>;
  onSave(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void;
  onClose(): void;
};

/** Shows what would leave the browser before it does, and what was taken out; saves it as a file or copies it. */
export function ExportDialog({ origin, verdict, exportTimeline, onSave, onClose }: ExportDialogProps) {
  const { t, copy } = usePanelTools();
  const [choice, setChoice] = useState<ExportChoice>('markdown');
  const [scope, setScope] = useState<ExportScope>(
    verdict === null ? { kind: 'everything' } : { kind: 'session', logoutAt: verdict.at },
  );
  const [language, setLanguage] = useState(useLanguageTag());
  const timeline = useTimeline(scope, language, exportTimeline);
  const made = useMadeExport(timeline, choice);
  const [flash, say] = useFlash<'verdict.copied' | 'verdict.copy-failed' | 'export.saved'>();
  const file = made !== null && 'value' in made ? made.value : null;
  const content = file?.content;
  return (
    <Dialog wide title={t(text('panel.export.title', { origin }))} onClose={onClose}>
      <fieldset className="formats">
        <legend className="visually-hidden">{t(text('panel.export.format'))}</legend>
        {EXPORT_CHOICES.map((one) => (
          <label key={one} className="format">
            <input type="radio" name="format" checked={one === choice} onChange={() => setChoice(one)} />
            <span>{t(text(`panel.export.format.${one}`))}</span>
            <span className="dim">{t(text(`panel.export.${one}-hint`))}</span>
          </label>
        ))}
      </fieldset>
      <ExportScopeField verdict={verdict} scope={scope} onChange={setScope} />
      <ExportLanguageField language={language} onChange={setLanguage} />
      <ExportPreview made={made} />
      {/* Of a file that could not be made there is nothing to promise. */}
      {(timeline === null || 'value' in timeline) && (
        <p className="hint export-safe">
          <ShieldCheck size={14} aria-hidden="true" />
          <span>
            {timeline !== null && 'value' in timeline && <ReceiptWords receipt={receiptOf(timeline.value)} />}{' '}
            {t(text('panel.export.safe'))}
          </span>
        </p>
      )}
      {file !== null && (
        <p className="hint">
          <bdi>{file.name}</bdi> ·{' '}
          {t(text('panel.export.size', { kilobytes: Math.ceil(file.bytes / 1_000) }))} ·{' '}
          {t(
            text('panel.export.taken-by', {
              trackers: takenBy(choice, file.bytes)
                .map((name) => t(text(`panel.export.target.${name}`)))
                .join(', '),
            }),
          )}
        </p>
      )}
      <div className="dialog-actions">
        <span role="status" className="flash">
          {flash && t(text(`panel.${flash}`))}
        </span>
        <button
          type="button"
          className="button"
          disabled={typeof content !== 'string'}
          onClick={() => {
            if (typeof content !== 'string') return;
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
          disabled={file === null}
          onClick={() => {
            if (file === null) return;
            onSave(file.name, file.mediaType, file.content);
            say('export.saved');
          }}
        >
          <Save size={13} aria-hidden="true" /> {t(text('panel.export.save'))}
        </button>
      </div>
    </Dialog>
  );
}

function ReceiptWords({ receipt }: { receipt: Receipt }) {
  const { t } = usePanelTools();
  return <strong>{t(text('export.receipt', receipt))}</strong>;
}
