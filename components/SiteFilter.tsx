import { text } from '../lib/messages/text.ts';
import { sitesOf } from '../lib/panel/history-entries.ts';
import { ALL_SITES } from '../lib/panel/logout-filter.ts';
import type { PastLogout } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

type SiteFilterProps = {
  site: string | null;
  /** Null: they have not been asked for, or are on their way. */
  elsewhere: readonly PastLogout[] | null;
  onChange(site: string | null): void;
};

/** Whose logouts the history shows. Each site keeps its own log. */
export function SiteFilter({ site, elsewhere, onChange }: SiteFilterProps) {
  const { t } = usePanelTools();
  const isWaiting = site !== null && elsewhere === null;
  const sites = sitesOf(elsewhere ?? []);
  return (
    <div className="site-filter">
      <select
        className="select"
        aria-label={t(text('panel.history.site'))}
        value={site ?? ''}
        onChange={({ target }) => onChange(target.value || null)}
      >
        <option value="">{t(text('panel.history.this-site'))}</option>
        <option value={ALL_SITES}>{t(text('panel.history.all-sites'))}</option>
        {sites.map((one) => (
          <option key={one.site} value={one.site}>
            {t(text('panel.history.site-count', { ...one }))}
          </option>
        ))}
        {site !== null && site !== ALL_SITES && !sites.some((one) => one.site === site) && (
          <option value={site}>{site}</option>
        )}
      </select>
      <span className="dim" role="status">
        {isWaiting && t(text('panel.history.reading-sites'))}
        {site === ALL_SITES && elsewhere?.length === 0 && t(text('panel.history.no-others'))}
      </span>
    </div>
  );
}
