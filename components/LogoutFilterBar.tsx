import { Search } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import { type LogoutFilter, SURE_FROM, typesOf } from '../lib/panel/filter-logouts.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

type LogoutFilterBarProps = {
  logouts: readonly Verdict[];
  filter: LogoutFilter;
  onChange(filter: LogoutFilter): void;
};

/** Filter of the history: words, type, and whether guesses are shown. */
export function LogoutFilterBar({ logouts, filter, onChange }: LogoutFilterBarProps) {
  const { t } = usePanelTools();
  const types = typesOf(logouts);
  const label = t(text('panel.history.filter'));
  return (
    <div className="history-filter">
      <label className="search">
        <Search size={12} aria-hidden="true" />
        <span className="visually-hidden">{label}</span>
        <input
          type="search"
          value={filter.words}
          placeholder={label}
          onChange={(change) => onChange({ ...filter, words: change.target.value })}
          spellCheck={false}
        />
      </label>
      <select
        className="select"
        aria-label={t(text('panel.history.type'))}
        value={filter.type ?? ''}
        onChange={(change) => {
          const type = types.find((one) => one.type === change.target.value)?.type ?? null;
          onChange({ ...filter, type });
        }}
      >
        <option value="">{t(text('panel.history.all-types'))}</option>
        {types.map(({ type, count }) => (
          <option key={type} value={type}>
            {t(text('panel.history.type-count', { type: { text: text(`panel.type.${type}`) }, count }))}
          </option>
        ))}
      </select>
      <label className="check" title={t(text('panel.history.sure-hint', { share: SURE_FROM }))}>
        <input
          type="checkbox"
          checked={filter.sureOnly}
          onChange={(change) => onChange({ ...filter, sureOnly: change.target.checked })}
        />
        {t(text('panel.history.sure-only'))}
      </label>
    </div>
  );
}
