import { Flag } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { text } from '../../lib/messages/text.ts';
import { usePanelTools } from '../panel-context.ts';
import { useFlash } from '../use-flash.ts';

const MAX_CHARS = 400;

type MarkFormProps = {
  /** @param at the moment that is marked, ms; rejects with a sentence where it could not be set */
  onMark(says: string, at: number): Promise<void>;
};

/** Sets a mark by button or Alt+M. The moment is that of the button or the key: words are written after it. */
export function MarkForm({ onMark }: MarkFormProps) {
  const { t } = usePanelTools();
  const field = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, flash] = useFlash<'set'>();
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      // The key's place: with Alt some layouts write another character.
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyM') return;
      event.preventDefault();
      setAt((earlier) => earlier ?? Date.now());
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  function close(): void {
    setAt(null);
    setProblem(null);
    button.current?.focus();
  }
  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (at === null) return;
    const says = String(new FormData(event.currentTarget).get('says') ?? '').trim();
    onMark(says, at).then(
      () => {
        close();
        flash('set');
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  }
  return (
    <div className="mark-form">
      <button
        type="button"
        ref={button}
        className="quiet-button"
        aria-expanded={at !== null}
        aria-keyshortcuts="Alt+M"
        title={t(text('picture.mark-hint'))}
        onClick={() => (at === null ? setAt(Date.now()) : close())}
      >
        <Flag size={12} aria-hidden="true" /> {t(text('picture.mark'))}
      </button>
      {at !== null && (
        <form className="mark-form" onSubmit={onSubmit} onKeyDown={onKeyDown}>
          <label className="visually-hidden" htmlFor={field}>
            {t(text('picture.mark-says'))}
          </label>
          <input
            id={field}
            name="says"
            className="field"
            maxLength={MAX_CHARS}
            placeholder={t(text('picture.mark-example'))}
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: the field was asked for just now, by button or key
            autoFocus
          />
          <button type="submit" className="button">
            {t(text('picture.mark-add'))}
          </button>
        </form>
      )}
      <span role="status">
        {problem !== null ? (
          <span className="mark-problem">{t(text('picture.mark-failed', { why: problem }))}</span>
        ) : (
          done && <span className="flash">{t(text('picture.mark-set'))}</span>
        )}
      </span>
    </div>
  );
}
