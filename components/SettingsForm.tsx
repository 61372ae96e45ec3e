import { CircleAlert, TriangleAlert } from 'lucide-react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { settingsWords } from '../lib/messages/en/panel/settings.ts';
import { text } from '../lib/messages/text.ts';
import { addWords } from '../lib/messages/words.ts';
import type { IdleBand } from '../lib/panel/idle-band.ts';
import {
  DEFAULT_SETTINGS,
  type PanelSettings,
  problemOf,
  type SettingsProblem,
} from '../lib/panel/settings.ts';
import { formOf, REFRESH_UNITS, type SettingsField, settingsOf } from '../lib/panel/settings-form.ts';
import { DurationField } from './DurationField.tsx';
import { IdleBars } from './IdleTag.tsx';
import { usePanelTools } from './panel-context.ts';

addWords(settingsWords);

type SettingsFormProps = {
  settings: PanelSettings;
  /** Rejects where the browser could not keep them; they are in effect all the same. */
  onSave(settings: PanelSettings): Promise<void>;
  /** Absent where there is nothing to leave. */
  onCancel?: () => void;
};

const EXPIRY: { field: SettingsField; name: string }[] = [
  { field: 'accessSoonMs', name: 'access' },
  { field: 'refreshSoonMs', name: 'refresh' },
];
const IDLE: { field: SettingsField; name: string; band: IdleBand }[] = [
  { field: 'idleActiveMs', name: 'idle-active', band: 'active' },
  { field: 'idleShortMs', name: 'idle-short', band: 'short' },
  { field: 'idleMediumMs', name: 'idle-medium', band: 'medium' },
];

/** From when on a credential or an idle time is marked. Checked as a whole when it is saved. */
export function SettingsForm({ settings, onSave, onCancel }: SettingsFormProps) {
  const { t } = usePanelTools();
  const [form, setForm] = useState(() => formOf(settings));
  const [problem, setProblem] = useState<SettingsProblem | null>(null);
  const [notKept, setNotKept] = useState(false);
  const element = useRef<HTMLFormElement>(null);

  const save = (submit: FormEvent) => {
    submit.preventDefault();
    const wanted = settingsOf(form);
    const wrong = problemOf(wanted);
    setProblem(wrong);
    setNotKept(false);
    if (wrong !== null) element.current?.querySelector<HTMLInputElement>(`[name=${wrong.field}]`)?.focus();
    else onSave(wanted).catch(() => setNotKept(true));
  };
  const field = (name: string, of: SettingsField, icon: ReactNode) => (
    <DurationField
      key={of}
      name={of}
      first={of === EXPIRY[0]?.field}
      label={t(text(`panel.settings.${name}`))}
      icon={icon}
      value={form[of]}
      units={of === 'refreshSoonMs' ? REFRESH_UNITS : ['minutes']}
      problem={problem?.field === of ? problem.why : null}
      onChange={(value) => setForm({ ...form, [of]: value })}
    />
  );
  return (
    <form className="settings" ref={element} onSubmit={save} noValidate>
      <fieldset>
        <legend>{t(text('panel.settings.expiry'))}</legend>
        {EXPIRY.map(({ field: of, name }) =>
          field(name, of, <TriangleAlert className="soon" size={13} aria-hidden="true" />),
        )}
      </fieldset>
      <fieldset>
        <legend>{t(text('panel.settings.idle'))}</legend>
        {IDLE.map(({ field: of, name, band }) => field(name, of, <IdleBars band={band} />))}
        <p className="settings-rest dim">
          <span className="duration-icon">
            <IdleBars band="long" />
          </span>
          {t(text('panel.settings.idle-long'))}
        </p>
      </fieldset>
      <p className="hint">{t(text('panel.settings.scope'))}</p>
      {notKept && (
        <p role="alert" className="hint-warn">
          <CircleAlert size={13} aria-hidden="true" /> {t(text('panel.settings.not-kept'))}
        </p>
      )}
      <div className="dialog-actions">
        <button
          type="button"
          className="button settings-reset"
          onClick={() => {
            setForm(formOf(DEFAULT_SETTINGS));
            setProblem(null);
          }}
        >
          {t(text('panel.settings.reset'))}
        </button>
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {t(text('panel.settings.cancel'))}
          </button>
        )}
        <button type="submit" className="button button-primary">
          {t(text('panel.settings.save'))}
        </button>
      </div>
    </form>
  );
}
