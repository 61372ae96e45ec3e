import { GitCompareArrows } from 'lucide-react';
import { useMemo } from 'react';
import { text } from '../lib/messages/text.ts';
import { codeName } from '../lib/panel/code-name.ts';
import { comparedChoices } from '../lib/panel/compared.ts';
import type { Diagnosis } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

type CompareBarProps = {
  diagnosis: Diagnosis;
  logoutId: string;
  /** Id of a session or a logout; null: nothing. */
  withId: string | null;
  onChange(withId: string | null): void;
};

/** Chooses what the logout in view is put beside. Nothing where there is nothing to compare it with. */
export function CompareBar({ diagnosis, logoutId, withId, onChange }: CompareBarProps) {
  const { t, time } = usePanelTools();
  const { good, logouts } = useMemo(() => comparedChoices(diagnosis, logoutId), [diagnosis, logoutId]);
  const known = [...good, ...logouts].some(({ id }) => id === withId);
  if (good.length === 0 && logouts.length === 0) return null;
  return (
    <div className="compare-bar">
      <div className="compare-choice" title={t(text('compare.with-hint'))}>
        <GitCompareArrows size={13} aria-hidden="true" />
        <span aria-hidden="true">{t(text('compare.with'))}</span>
        <select
          className="select"
          aria-label={t(text('compare.with'))}
          value={known ? (withId ?? '') : ''}
          onChange={({ target }) => onChange(target.value || null)}
        >
          <option value="">{t(text('compare.with-nothing'))}</option>
          {good.length > 0 && (
            <optgroup label={t(text('compare.good-sessions'))}>
              {good.map(({ id, at }, i) => (
                <option key={id} value={id}>
                  {t(text(i === 0 ? 'compare.latest-good' : 'compare.good', { at: time.full(at) }))}
                </option>
              ))}
            </optgroup>
          )}
          {logouts.length > 0 && (
            <optgroup label={t(text('compare.logouts'))}>
              {logouts.map(({ id, at, code }) => (
                <option key={id} value={id}>
                  {t(text('compare.logout', { at: time.full(at), cause: codeName(code, t) }))}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </div>
    </div>
  );
}
