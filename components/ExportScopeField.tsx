import { useState } from 'react';
import type { ExportScope } from '../lib/exports/index.ts';
import { text } from '../lib/messages/text.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

const DEFAULT_MINUTES = 30;
const LONGEST_MINUTES = 100_000;

type ExportScopeFieldProps = {
  verdict: Verdict | null;
  scope: ExportScope;
  onChange(scope: ExportScope): void;
};

/** How much of the log: the logout in view with so many minutes before, its session, or everything. */
export function ExportScopeField({ verdict, scope, onChange }: ExportScopeFieldProps) {
  const { t } = usePanelTools();
  const [minutes, setMinutes] = useState(String(DEFAULT_MINUTES));
  if (verdict === null) return null;
  const logoutAt = verdict.at;
  const before = Number(minutes);
  const isMinutes = minutes.trim() !== '' && before >= 0 && before <= LONGEST_MINUTES;
  const choose = (kind: ExportScope['kind'], minutesBefore = isMinutes ? before : DEFAULT_MINUTES) => {
    if (kind === 'logout') onChange({ kind, logoutAt, minutesBefore });
    else onChange(kind === 'session' ? { kind, logoutAt } : { kind });
  };
  return (
    <fieldset className="scopes">
      <legend>{t(text('panel.export.scope'))}</legend>
      {(['session', 'logout', 'everything'] as const).map((kind) => (
        <label key={kind}>
          <input type="radio" name="scope" checked={scope.kind === kind} onChange={() => choose(kind)} />{' '}
          {t(text(`panel.export.scope.${kind}`))}
        </label>
      ))}
      {scope.kind === 'logout' && (
        <label>
          <input
            className="search scope-minutes"
            inputMode="numeric"
            value={minutes}
            aria-invalid={!isMinutes}
            onChange={(change) => {
              const next = change.target.value;
              setMinutes(next);
              const count = Number(next);
              if (next.trim() !== '' && count >= 0 && count <= LONGEST_MINUTES) choose('logout', count);
            }}
          />{' '}
          {t(text('panel.export.scope.minutes'))}
        </label>
      )}
    </fieldset>
  );
}
