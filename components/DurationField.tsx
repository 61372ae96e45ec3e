import { type ReactNode, useId } from 'react';
import { text } from '../lib/messages/text.ts';
import type { SettingsProblem } from '../lib/panel/settings.ts';
import type { DurationUnit } from '../lib/panel/settings-form.ts';
import { usePanelTools } from './panel-context.ts';

type Value = { typed: string; unit: DurationUnit };

type DurationFieldProps = {
  name: string;
  /** Has the focus when the dialog opens. */
  first: boolean;
  label: string;
  icon: ReactNode;
  value: Value;
  /** More than one may be chosen from. */
  units: readonly DurationUnit[];
  problem: SettingsProblem['why'] | null;
  onChange(value: Value): void;
};

/** A duration as a number and its unit. */
export function DurationField(props: DurationFieldProps) {
  const { name, first, label, icon, value, units, problem, onChange } = props;
  const { t } = usePanelTools();
  const id = useId();
  return (
    <div className="duration">
      <span className="duration-icon">{icon}</span>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        data-first-focus={first || undefined}
        className="field"
        inputMode="decimal"
        autoComplete="off"
        size={5}
        value={value.typed}
        onChange={(change) => onChange({ ...value, typed: change.target.value })}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-unit${problem === null ? '' : ` ${id}-problem`}`}
      />
      <span id={`${id}-unit`} className="dim">
        {units.length === 1 ? (
          t(text(`panel.settings.unit.${value.unit}`))
        ) : (
          <select
            className="select"
            aria-label={t(text('panel.settings.refresh-unit'))}
            value={value.unit}
            onChange={(change) =>
              onChange({
                ...value,
                unit: units.find((unit) => unit === change.target.value) ?? value.unit,
              })
            }
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {t(text(`panel.settings.unit.${unit}`))}
              </option>
            ))}
          </select>
        )}
      </span>
      {problem !== null && (
        <span id={`${id}-problem`} role="alert" className="duration-problem">
          {t(text(`panel.settings.${problem}`))}
        </span>
      )}
    </div>
  );
}
