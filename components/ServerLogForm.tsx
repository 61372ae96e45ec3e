import { FileText, FolderOpen } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import type { LinesForm } from '../lib/panel/join-lines.ts';
import { PATTERN_FIELDS } from '../lib/server-log/index.ts';
import { usePanelTools } from './panel-context.ts';

/** Where the lines are: in a file, else in the field. */
export type ServerLogSource = { pasted: string; file: File | null };

type ServerLogFormProps = {
  source: ServerLogSource;
  form: LinesForm;
  /** The field that is wrong. */
  wrong: keyof LinesForm | 'log' | null;
  onSource(source: ServerLogSource): void;
  onForm(form: LinesForm): void;
};

/** Fields of the dialog: the lines, how they are written, how far the clock is off, who was logged out. */
export function ServerLogForm({ source, form, wrong, onSource, onForm }: ServerLogFormProps) {
  const { t } = usePanelTools();
  const [ownPattern, setOwnPattern] = useState(form.pattern !== '');
  const [ownOffset, setOwnOffset] = useState(form.offset !== '');
  const typed = (name: keyof LinesForm, hint: string) => (
    <TypedField
      name={name}
      label={t(text(`server-log.${name}`))}
      hint={hint}
      value={form[name]}
      wrong={wrong === name}
      onChange={(value) => onForm({ ...form, [name]: value })}
    />
  );
  return (
    <>
      <LinesField source={source} wrong={wrong === 'log'} onSource={onSource} />
      <ChoiceField
        name="format"
        choices={['found', 'pattern']}
        value={ownPattern ? 'pattern' : 'found'}
        onChange={(value) => {
          setOwnPattern(value === 'pattern');
          if (value === 'found') onForm({ ...form, pattern: '' });
        }}
      >
        {!ownPattern && t(text('server-log.format-hint'))}
      </ChoiceField>
      {ownPattern &&
        typed('pattern', t(text('server-log.pattern-hint', { fields: PATTERN_FIELDS.join(' ') })))}
      <ChoiceField
        name="clock"
        choices={['found', 'given']}
        value={ownOffset ? 'given' : 'found'}
        onChange={(value) => {
          setOwnOffset(value === 'given');
          if (value === 'found') onForm({ ...form, offset: '' });
        }}
      />
      {ownOffset && typed('offset', t(text('server-log.offset-hint')))}
      {typed('user', t(text('server-log.user-hint')))}
    </>
  );
}

type LinesFieldProps = Pick<ServerLogFormProps, 'source' | 'onSource'> & { wrong: boolean };

function LinesField({ source, wrong, onSource }: LinesFieldProps) {
  const { t } = usePanelTools();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { file, pasted } = source;
  return (
    <div className="taught-field">
      <label htmlFor={id}>{t(text('server-log.paste'))}</label>
      {file === null ? (
        <textarea
          id={id}
          name="log"
          className="says"
          rows={5}
          spellCheck={false}
          data-first-focus
          aria-invalid={wrong}
          placeholder={t(text('server-log.paste-hint'))}
          value={pasted}
          onChange={({ target }) => onSource({ pasted: target.value, file: null })}
        />
      ) : (
        <output id={id}>
          <FileText size={13} aria-hidden="true" /> <bdi>{file.name}</bdi>
        </output>
      )}
      <p className="hint">
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={t(text('server-log.file'))}
          onChange={({ target }) => {
            const [chosen = null] = target.files ?? [];
            // The same file may be chosen again after it has grown.
            target.value = '';
            if (chosen !== null) onSource({ pasted, file: chosen });
          }}
        />
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          <FolderOpen size={13} aria-hidden="true" /> {t(text('server-log.open'))}
        </button>{' '}
        {file !== null && (
          <button type="button" className="button" onClick={() => onSource({ pasted, file: null })}>
            {t(text('server-log.not-file'))}
          </button>
        )}
      </p>
    </div>
  );
}

type ChoiceFieldProps = {
  name: 'format' | 'clock';
  choices: readonly string[];
  value: string;
  onChange(value: string): void;
  children?: ReactNode;
};

function ChoiceField({ name, choices, value, onChange, children }: ChoiceFieldProps) {
  const { t } = usePanelTools();
  const id = useId();
  return (
    <div className="taught-field">
      <label htmlFor={id}>{t(text(`server-log.${name}`))}</label>
      <select
        id={id}
        name={name}
        className="select"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {t(text(`server-log.${name}.${choice}`))}
          </option>
        ))}
      </select>
      {children && <span className="hint">{children}</span>}
    </div>
  );
}

type TypedFieldProps = {
  name: string;
  label: string;
  hint: string;
  value: string;
  wrong: boolean;
  onChange(value: string): void;
};

function TypedField({ name, label, hint, value, wrong, onChange }: TypedFieldProps) {
  const id = useId();
  return (
    <div className="taught-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className="field taught-text"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}
