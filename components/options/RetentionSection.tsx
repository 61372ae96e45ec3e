import { type FormEvent, useId, useState } from 'react';
import { text } from '../../lib/messages/text.ts';
import {
  RETENTION_LIMITS,
  type Retention,
  retentionFormOf,
  retentionOf,
  retentionProblem,
} from '../../lib/panel/options/retention-form.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { usePanelTools } from '../panel-context.ts';
import { useFlash } from '../use-flash.ts';
import type { SectionProps } from './section.ts';

const FIELDS = [
  { field: 'maxAgeDays', name: 'days' },
  { field: 'maxEvents', name: 'events' },
] as const;

/** How long and how much is kept. */
export function RetentionSection({ state: { retention }, controller }: SectionProps) {
  const { t } = usePanelTools();
  const [failed, setFailed] = useState<string | null>(null);
  const [flash, say] = useFlash<'saved'>();
  const save = (wanted: Retention) =>
    void controller.setRetention(wanted).then(
      () => {
        setFailed(null);
        say('saved');
      },
      (error: Error) => setFailed(error.message),
    );
  return (
    <div className="options-form">
      {/* Another page, or a file, may have changed it: then the form shows that. */}
      <RetentionForm key={JSON.stringify(retention)} retention={retention} onSave={save} />
      <p role="status" className="flash">
        {flash && t(text('options.saved'))}
      </p>
      {failed !== null && (
        <p role="alert" className="hint-warn">
          {t(text('options.failed', { message: failed }))}
        </p>
      )}
    </div>
  );
}

type RetentionFormProps = { retention: Retention; onSave(retention: Retention): void };

/** Less than before deletes at once, so it is asked about. */
function RetentionForm({ retention, onSave }: RetentionFormProps) {
  const { t } = usePanelTools();
  const [form, setForm] = useState(() => retentionFormOf(retention));
  const [problem, setProblem] = useState<keyof Retention | null>(null);
  const [asking, setAsking] = useState<Retention | null>(null);
  const id = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = retentionOf(form);
    const wrong = retentionProblem(wanted);
    setProblem(wrong);
    if (wrong !== null) document.getElementById(`${id}-${wrong}`)?.focus();
    else if (wanted.maxAgeDays < retention.maxAgeDays || wanted.maxEvents < retention.maxEvents)
      setAsking(wanted);
    else onSave(wanted);
  };
  return (
    <form className="options-form" onSubmit={submit} noValidate>
      {FIELDS.map(({ field, name }) => (
        <div key={field} className="options-field">
          <label htmlFor={`${id}-${field}`}>{t(text(`options.retention.${name}`))}</label>
          <input
            id={`${id}-${field}`}
            className="field"
            inputMode="numeric"
            autoComplete="off"
            value={form[field]}
            aria-invalid={problem === field}
            aria-describedby={problem === field ? `${id}-problem` : undefined}
            onChange={(change) => setForm({ ...form, [field]: change.target.value })}
          />
          {problem === field && (
            <span id={`${id}-problem`} role="alert" className="duration-problem">
              {t(text('options.retention.wrong', RETENTION_LIMITS[field]))}
            </span>
          )}
        </div>
      ))}
      <div className="options-actions">
        <button type="submit" className="button button-primary">
          {t(text('options.retention.save'))}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t(text('options.retention.confirm-title'))}
          says={t(text('options.retention.confirm', { days: asking.maxAgeDays, events: asking.maxEvents }))}
          confirm={t(text('options.retention.confirm-button'))}
          keep={t(text('options.cancel'))}
          onConfirm={() => onSave(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </form>
  );
}
