import { Flag } from 'lucide-react';
import { type FormEvent, useId, useRef } from 'react';
import { text } from '../../lib/messages/text.ts';
import { usePanelTools } from '../panel-context.ts';

const MAX_CHARS = 400;

type PopupMarkProps = {
  markedAt: number | null;
  onMark(says: string, at: number): Promise<void>;
};

/** Puts a mark with one press; words are possible, and the moment is then that of their first letter. */
export function PopupMark({ markedAt, onMark }: PopupMarkProps) {
  const { t, time, clock } = usePanelTools();
  const field = useId();
  const begunAt = useRef<number | null>(null);
  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const says = String(new FormData(form).get('says') ?? '').trim();
    void onMark(says, begunAt.current ?? Date.now());
    begunAt.current = null;
    form.reset();
  }
  return (
    <form className="popup-mark" onSubmit={onSubmit}>
      <label htmlFor={field} className="visually-hidden">
        {t(text('popup.mark.says'))}
      </label>
      <input
        id={field}
        name="says"
        className="popup-mark-says"
        maxLength={MAX_CHARS}
        placeholder={t(text('popup.mark.example'))}
        title={t(text('popup.mark.says'))}
        autoComplete="off"
        onChange={() => {
          begunAt.current ??= Date.now();
        }}
      />
      <button type="submit" className="button">
        <Flag size={13} aria-hidden="true" /> {t(text('popup.mark'))}
      </button>
      <span role="status" className="popup-marked">
        {markedAt !== null && t(text('popup.mark.set', { at: time.brief(markedAt, clock.nowMs()) }))}
      </span>
    </form>
  );
}
