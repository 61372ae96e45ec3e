import { Archive, CircleCheck, ShieldCheck } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { keepWords } from '../lib/messages/en/panel/keep.ts';
import { text } from '../lib/messages/text.ts';
import { addWords } from '../lib/messages/words.ts';
import type { Feedback } from '../lib/panel/kept-file.ts';
import { Dialog } from './Dialog.tsx';
import { usePanelTools } from './panel-context.ts';

addWords(keepWords);

/** The contract takes no more (lib/messaging/protocol.ts). */
const MAX_CHARS = 2_000;

type KeepDialogProps = {
  /** What is wrong: a logout that was missed, or the verdict of this code at this time. */
  feedback: Omit<Feedback, 'says'>;
  /** Saves the recording with the person's words. @returns the file's name; rejects with a sentence */
  onKeep(feedback: Feedback): Promise<string>;
  onClose(): void;
};

type Progress =
  | { state: 'asking' | 'keeping' }
  | { state: 'kept'; name: string }
  | { state: 'failed'; message: string };

/** Puts the recording aside as a file, with what the person has to say of it. Nothing has to be said. */
export function KeepDialog({ feedback, onKeep, onClose }: KeepDialogProps) {
  const { t } = usePanelTools();
  const field = useId();
  const [says, setSays] = useState('');
  const [progress, setProgress] = useState<Progress>({ state: 'asking' });
  const { about, code = '' } = feedback;
  const keep = (submit: Pick<FormEvent, 'preventDefault'>) => {
    submit.preventDefault();
    setProgress({ state: 'keeping' });
    onKeep({ ...feedback, says: says.trim() }).then(
      (name) => setProgress({ state: 'kept', name }),
      (error: unknown) =>
        setProgress({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
  };
  const kept = progress.state === 'kept';
  return (
    <Dialog title={t(text(`panel.keep.${about}.title`))} onClose={onClose}>
      <form className="keep" onSubmit={keep}>
        {!kept && (
          <>
            <p>{t(text(`panel.keep.${about}.lead`, { code }))}</p>
            <label htmlFor={field} className="keep-label">
              {t(text('panel.keep.says'))} <span className="dim">({t(text('panel.keep.optional'))})</span>
            </label>
            <textarea
              id={field}
              className="says"
              data-first-focus
              rows={3}
              maxLength={MAX_CHARS}
              value={says}
              placeholder={t(text(`panel.keep.${about}.example`))}
              onChange={(change) => setSays(change.target.value)}
              onKeyDown={(key) => {
                if (key.key === 'Enter' && (key.ctrlKey || key.metaKey)) keep(key);
              }}
            />
          </>
        )}
        <div role="status">
          {progress.state === 'kept' && (
            <>
              <p className="kept">
                <CircleCheck size={14} aria-hidden="true" />{' '}
                <span>{t(text('panel.keep.kept', { name: progress.name }))}</span>
              </p>
              <p>{t(text('panel.keep.next'))}</p>
            </>
          )}
          {progress.state === 'failed' && (
            <p className="hint-warn">{t(text('panel.keep.failed', { message: progress.message }))}</p>
          )}
        </div>
        <p className="hint export-safe">
          <ShieldCheck size={14} aria-hidden="true" /> <span>{t(text('panel.keep.safe'))}</span>
        </p>
        <div className="dialog-actions">
          {kept ? (
            // biome-ignore lint/a11y/noAutofocus: the button that had the focus is gone
            <button key="done" type="button" className="button button-primary" autoFocus onClick={onClose}>
              {t(text('panel.keep.done'))}
            </button>
          ) : (
            <>
              <button type="button" className="button" onClick={onClose}>
                {t(text('panel.keep.cancel'))}
              </button>
              <button
                key="keep"
                type="submit"
                className="button button-primary"
                disabled={progress.state === 'keeping'}
              >
                <Archive size={13} aria-hidden="true" />{' '}
                {t(text(progress.state === 'keeping' ? 'panel.keep.keeping' : 'panel.keep.keep'))}
              </button>
            </>
          )}
        </div>
      </form>
    </Dialog>
  );
}
