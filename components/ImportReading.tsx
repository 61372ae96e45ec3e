import { FileSearch } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import type { ImportState } from '../lib/panel/import-session.ts';
import { Placeholder } from './Placeholder.tsx';
import { usePanelTools } from './panel-context.ts';

type Reading = Extract<ImportState, { step: 'reading' }>;

/** A file is being read. Says how far only once that takes long enough to wonder. */
export function ImportReading({ state, onCancel }: { state: Reading; onCancel(): void }) {
  const { t } = usePanelTools();
  const { name, slow, done, of } = state;
  return (
    <Placeholder
      icon={<FileSearch size={32} aria-hidden="true" />}
      title={t(text('panel.import.reading', { name }))}
    >
      {slow && (
        <>
          <progress
            className="import-progress"
            aria-label={t(text('panel.import.reading', { name }))}
            {...(of === 0 ? {} : { value: done, max: of })}
          />
          <p role="status" className="dim">
            {of === 0 ? t(text('panel.import.unpacking')) : t(text('panel.import.progress', { done, of }))}
          </p>
        </>
      )}
      <p>
        <button type="button" className="button" onClick={onCancel}>
          {t(text('panel.import.cancel'))}
        </button>
      </p>
    </Placeholder>
  );
}
