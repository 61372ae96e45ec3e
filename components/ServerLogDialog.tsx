import { CircleAlert } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { errors } from '../lib/messages/en/errors.ts';
import { serverLog } from '../lib/messages/en/server-log.ts';
import { type TextRef, text } from '../lib/messages/text.ts';
import { addWords } from '../lib/messages/words.ts';
import { choiceOf, joinLines, type LinesForm } from '../lib/panel/join-lines.ts';
import type { ServerLines } from '../lib/panel/server-lines.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import { Dialog } from './Dialog.tsx';
import { usePanelTools } from './panel-context.ts';
import { pieceOf, piecesOf } from './read-log.ts';
import { ServerLogForm, type ServerLogSource } from './ServerLogForm.tsx';
import { ServerLogResult } from './ServerLogResult.tsx';

addWords(serverLog, errors);

type ServerLogDialogProps = {
  origin: string;
  log: readonly LogEvent[];
  fingerprints?: ((values: readonly string[]) => Promise<readonly string[]>) | undefined;
  onJoin(lines: ServerLines | null): void;
  onClose(): void;
};

type Step =
  | { is: 'asking'; problem: { field: keyof LinesForm | 'log'; says: TextRef } | null }
  | { is: 'reading'; lines: number }
  | { is: 'done'; lines: ServerLines };

/** So many more lines are read before it is said again. */
const SHOWN_EVERY = 5_000;

/** Takes lines of a server's log, joins what is of this log, and says what was not joined and why. */
export function ServerLogDialog(props: ServerLogDialogProps) {
  const { origin, log, fingerprints, onJoin, onClose } = props;
  const { t } = usePanelTools();
  const [step, setStep] = useState<Step>({ is: 'asking', problem: null });
  const [source, setSource] = useState<ServerLogSource>({ pasted: '', file: null });
  const [form, setForm] = useState<LinesForm>({ pattern: '', offset: '', user: '' });
  const reading = useRef<AbortController | null>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const refuse = (field: keyof LinesForm | 'log', says: TextRef) =>
    setStep({ is: 'asking', problem: { field, says } });

  const join = async (submit: FormEvent) => {
    submit.preventDefault();
    const { file, pasted } = source;
    const choice = choiceOf(form);
    if ('field' in choice) return refuse(choice.field, choice.says);
    if (file === null && pasted.trim() === '') return refuse('log', text('server-log.no-lines'));
    const name = file?.name ?? t(text('server-log.pasted'));
    const stop = new AbortController();
    reading.current = stop;
    let shown = 0;
    setStep({ is: 'reading', lines: 0 });
    try {
      const pieces = file === null ? pieceOf(pasted) : piecesOf(file);
      const lines = await joinLines(log, origin, { name, pieces }, choice, {
        signal: stop.signal,
        fingerprints,
        onProgress(count) {
          if (count < shown + SHOWN_EVERY) return;
          shown = count;
          setStep({ is: 'reading', lines: count });
        },
      });
      onJoin(lines.found.joined === 0 ? null : lines);
      setStep({ is: 'done', lines });
    } catch {
      // The browser's own message has other words, and may quote the file.
      if (stop.signal.aborted) setStep({ is: 'asking', problem: null });
      else refuse('log', text('server-log.unreadable', { name }));
    }
  };

  return (
    <Dialog title={t(text('server-log.dialog'))} wide onClose={onClose}>
      {step.is === 'done' ? (
        <ServerLogResult
          lines={step.lines}
          onAgain={() => setStep({ is: 'asking', problem: null })}
          onClose={onClose}
        />
      ) : (
        <form className="taught-form" onSubmit={(submit) => void join(submit)} noValidate>
          <ServerLogForm
            source={source}
            form={form}
            wrong={step.is === 'asking' ? (step.problem?.field ?? null) : null}
            onSource={setSource}
            onForm={setForm}
          />
          <p className="hint">{t(text('server-log.kept'))}</p>
          <div role="status" className="dim">
            {step.is === 'reading' && t(text('server-log.reading', { lines: step.lines }))}
          </div>
          {step.is === 'asking' && step.problem !== null && (
            <p role="alert" className="hint-warn">
              <CircleAlert size={13} aria-hidden="true" /> {t(step.problem.says)}
            </p>
          )}
          <div className="dialog-actions">
            <button
              type="button"
              className="button"
              onClick={step.is === 'reading' ? () => reading.current?.abort() : onClose}
            >
              {t(text('server-log.cancel'))}
            </button>
            <button type="submit" className="button button-primary" disabled={step.is === 'reading'}>
              {t(text('server-log.submit'))}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
