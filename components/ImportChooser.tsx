import { FileUp, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { type TextRef, text } from '../lib/messages/text.ts';
import { Placeholder } from './Placeholder.tsx';
import { usePanelTools } from './panel-context.ts';

/** What the browser's own dialog offers first; the content decides, not the name. */
const ACCEPT = '.json,.html,.htm,.har,.zip,.gz,application/json,text/html,application/zip';

type ImportChooserProps = {
  /** Why the last file could not be read. */
  problem: { name: string; says: TextRef } | null;
  onFile(file: File): void;
};

/** What can be opened, and what happens with it: nothing that could be regretted. */
export function ImportChooser({ problem, onFile }: ImportChooserProps) {
  const { t } = usePanelTools();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Placeholder icon={<FileUp size={32} aria-hidden="true" />} title={t(text('panel.import.title'))}>
      {problem !== null && (
        <div role="alert" className="import-problem">
          <TriangleAlert size={14} aria-hidden="true" />
          <p>
            {problem.name !== '' && (
              <strong>{t(text('panel.import.not-opened', { name: problem.name }))} </strong>
            )}
            {t(problem.says)}
          </p>
        </div>
      )}
      <p className="placeholder-lead">{t(text('panel.import.lead'))}</p>
      <ul className="import-kinds">
        {['timeline', 'report', 'har', 'archive'].map((kind) => (
          <li key={kind}>{t(text(`panel.import.kind.${kind}`))}</li>
        ))}
      </ul>
      <p>
        <input
          ref={input}
          type="file"
          accept={ACCEPT}
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t(text('panel.import.choose'))}
          onChange={(change) => {
            const file = change.target.files?.[0];
            // The same file may be chosen again, once it has been mended.
            change.target.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
        <button type="button" className="button button-primary" onClick={() => input.current?.click()}>
          {t(text('panel.import.choose'))}
        </button>{' '}
        <span className="dim">{t(text('panel.import.or-drop'))}</span>
      </p>
      <p className="hint">{t(text('panel.import.promise'))}</p>
    </Placeholder>
  );
}
