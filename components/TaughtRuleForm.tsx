import { CircleAlert } from 'lucide-react';
import { type FormEvent, useId, useMemo, useRef, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import { emptyForm, fieldsOf, formOfRule, ruleOfForm, TAUGHT_KIND_IDS } from '../lib/panel/taught-form.ts';
import { choiceText } from '../lib/panel/taught-words.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import {
  countFits,
  problemOfRule,
  type TaughtField,
  type TaughtKindId,
  type TaughtRule,
} from '../lib/taught/index.ts';
import { usePanelTools } from './panel-context.ts';

type TaughtRuleFormProps = {
  /** Null: a new one. */
  rule: TaughtRule | null;
  log: readonly LogEvent[];
  /** Rejects with a sentence. */
  onKeep(rule: TaughtRule): Promise<void>;
  onCancel(): void;
};

/** One rule to fill in, with how much of the recording it fits before it is kept. */
export function TaughtRuleForm({ rule, log, onKeep, onCancel }: TaughtRuleFormProps) {
  const { t } = usePanelTools();
  const [form, setForm] = useState(() => (rule === null ? emptyForm('request') : formOfRule(rule)));
  /** Asked for once: from then on what is wrong is said while it is mended. */
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const wanted = useMemo(() => ruleOfForm(form), [form]);
  const problem = useMemo(() => problemOfRule(wanted), [wanted]);
  const count = useMemo(
    () => (problem === null ? countFits(wanted as TaughtRule, log) : null),
    [wanted, problem, log],
  );

  const keep = (submit: FormEvent) => {
    submit.preventDefault();
    setAsked(true);
    if (problem !== null) {
      const [field = ''] = problem.where.split(/[.[]/);
      element.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
      return;
    }
    onKeep(wanted as TaughtRule).catch((error: unknown) =>
      setRefused(error instanceof Error ? error.message : ''),
    );
  };
  const change = (name: string, value: string) =>
    setForm({ ...form, typed: { ...form.typed, [name]: value } });

  return (
    <form className="taught-form" ref={element} onSubmit={keep} noValidate>
      <label className="taught-field">
        <span>{t(text('panel.taught.kind'))}</span>
        <select
          className="select"
          name="kind"
          value={form.kind}
          onChange={({ target }) => setForm(emptyForm(target.value as TaughtKindId))}
        >
          {TAUGHT_KIND_IDS.map((id) => (
            <option key={id} value={id}>
              {t(text(`panel.taught.kind.${id}`))}
            </option>
          ))}
        </select>
      </label>
      {fieldsOf(form.kind).map((field) => (
        <RuleField
          key={`${form.kind} ${field.name}`}
          kind={form.kind}
          field={field}
          value={form.typed[field.name] ?? ''}
          wrong={asked && problem !== null && problem.where.split(/[.[]/)[0] === field.name}
          onChange={(value) => change(field.name, value)}
        />
      ))}
      <p role="status" className="taught-preview">
        {count === null ? t(text('panel.taught.not-yet')) : t(text('panel.taught.preview', { count }))}
      </p>
      {((asked && problem !== null) || refused !== null) && (
        <p role="alert" className="hint-warn">
          <CircleAlert size={13} aria-hidden="true" /> {problem === null ? refused : t(problem.says)}
        </p>
      )}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onCancel}>
          {t(text('panel.settings.cancel'))}
        </button>
        <button type="submit" className="button button-primary">
          {t(text('panel.taught.keep'))}
        </button>
      </div>
    </form>
  );
}

type RuleFieldProps = {
  kind: TaughtKindId;
  field: TaughtField;
  value: string;
  wrong: boolean;
  onChange(value: string): void;
};

function RuleField({ kind, field, value, wrong, onChange }: RuleFieldProps) {
  const { t } = usePanelTools();
  const id = useId();
  const { name, input, choices = [], optional } = field;
  // Of a credential the path leads into a stored value, of all else to an address.
  const called = kind === 'credential' && name === 'path' ? 'inside' : name;
  const shared = {
    id,
    name,
    value,
    'aria-invalid': wrong,
    'aria-describedby': `${id}-hint`,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div className="taught-field">
      <label htmlFor={id}>
        {t(text(`panel.taught.field.${called}`))}
        {optional && <span className="dim"> {t(text('panel.taught.optional'))}</span>}
      </label>
      {input === 'choice' ? (
        <select className="select" {...shared}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(choiceText(kind, name, choice))}
            </option>
          ))}
        </select>
      ) : input === 'meanings' ? (
        <textarea className="says" rows={2} spellCheck={false} {...shared} />
      ) : (
        <input className="field taught-text" autoComplete="off" spellCheck={false} {...shared} />
      )}
      <span id={`${id}-hint`} className="hint">
        {t(text(`panel.taught.about.${called}`))}
      </span>
    </div>
  );
}
