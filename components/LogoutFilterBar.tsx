import { Search } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import { codeName } from '../lib/panel/code-name.ts';
import { type FilteredLogout, typesOf } from '../lib/panel/filter-logouts.ts';
import { LEAST_STEPS, type LogoutFilter } from '../lib/panel/logout-filter.ts';
import { usePanelTools } from './panel-context.ts';

type LogoutFilterBarProps = {
  logouts: readonly FilteredLogout[];
  filter: LogoutFilter;
  onChange(filter: LogoutFilter): void;
};

/** Filter of the history: words, cause or type, and how sure a verdict has to be. */
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
        aria-label={t(text('panel.history.cause'))}
        value={filter.code ?? filter.type ?? ''}
        onChange={({ target }) => {
          const type = types.find((one) => one.type === target.value)?.type ?? null;
          onChange({ ...filter, type, code: type === null ? target.value || null : null });
        }}
      >
        <option value="">{t(text('panel.history.all-causes'))}</option>
        {types.map(({ type, count, codes }) => {
          const name = t(text(`panel.type.${type}`));
          return (
            <optgroup key={type} label={name}>
              {codes.length > 1 && (
                <option value={type}>{t(text('panel.history.any-of-type', { type: name, count }))}</option>
              )}
              {codes.map((one) => (
                <option key={one.code} value={one.code}>
                  {t(text('panel.history.type-count', { type: codeName(one.code, t), count: one.count }))}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
      <select
        className="select"
        aria-label={t(text('panel.history.least'))}
        value={String(filter.least)}
        onChange={({ target }) => onChange({ ...filter, least: Number(target.value) })}
      >
        {LEAST_STEPS.map((least) => (
          <option key={least} value={String(least)}>
            {least === 0
              ? t(text('panel.history.any-confidence'))
              : t(text('panel.history.from-confidence', { share: least }))}
          </option>
        ))}
      </select>
    </div>
  );
}
