import { Flag } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import { byDay } from '../lib/panel/by-day.ts';
import { filterLogouts } from '../lib/panel/filter-logouts.ts';
import { historyEntries } from '../lib/panel/history-entries.ts';
import { type LogoutFilter, NO_FILTER } from '../lib/panel/logout-filter.ts';
import type { PastLogout, Pattern, Verdict } from '../lib/panel/types.ts';
import { LogoutFilterBar } from './LogoutFilterBar.tsx';
import { LogoutItem } from './LogoutItem.tsx';
import { PastLogoutItem } from './PastLogoutItem.tsx';
import { PatternList } from './PatternList.tsx';
import { usePanelTools } from './panel-context.ts';
import { SiteFilter } from './SiteFilter.tsx';

/** So many are shown at first: what stands below the history stays within reach. */
const SHOWN = 12;
/** One logout needs no filter. */
const FILTER_FROM = 2;

type LogoutHistoryProps = {
  logouts: readonly Verdict[];
  /** Whether the log could be judged: where not, that none is known says nothing. */
  isJudged: boolean;
  /** Of this site, whose events are gone. */
  past?: readonly PastLogout[];
  /** The other sites of this browser; absent where there are none to ask for (an imported file). */
  others?: {
    /** How many have a log. */
    count: number;
    /** Null: nobody asked for them yet. */
    logouts: readonly PastLogout[] | null;
    onAsk(): void;
    panelUrl(site: string): string;
  };
  filter: LogoutFilter;
  onFilter(filter: LogoutFilter): void;
  patterns: readonly Pattern[];
  selectedId: string | null;
  onSelect(id: string): void;
  /** The person was logged out, and nothing here says so. */
  onMissed(): void;
};

const NO_PAST: readonly PastLogout[] = [];

/** All logouts that are known, latest first, by day; choosing one of the log shows its verdict. */
export function LogoutHistory(props: LogoutHistoryProps) {
  const {
    logouts,
    isJudged,
    past = NO_PAST,
    others,
    patterns,
    selectedId,
    onSelect,
    onMissed,
    filter,
    onFilter,
  } = props;
  const { t, time, clock } = usePanelTools();
  const heading = useId();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const site = others === undefined ? null : filter.site;
  const elsewhere = others?.logouts ?? null;
  const entries = useMemo(
    () => historyEntries(logouts, past, elsewhere ?? NO_PAST, site),
    [logouts, past, elsewhere, site],
  );
  const found = useMemo(() => filterLogouts(entries, filter, t).toReversed(), [entries, filter, t]);
  const shown = all ? found : found.slice(0, SHOWN);
  const hidden = found.length - shown.length;
  const isFiltered = found.length < entries.length;

  // A choice of sites that was kept from before is asked for again.
  const isMissing = site !== null && elsewhere === null;
  const onAsk = others?.onAsk;
  useEffect(() => {
    if (isMissing) onAsk?.();
  }, [isMissing, onAsk]);

  // The button that was pressed is gone: the focus goes on to the first logout that it brought.
  useEffect(() => {
    if (all) itemsIn(list.current)[SHOWN]?.focus();
  }, [all]);

  const ownPast = new Set(past);
  const hrefOf = (one: PastLogout) => (ownPast.has(one) ? null : (others?.panelUrl(one.site) ?? null));
  return (
    <section aria-labelledby={heading} className="block">
      <header className="block-head">
        <h2 id={heading} className="block-title">
          {t(text('panel.history.title'))}
        </h2>
        {entries.length >= FILTER_FROM && (
          <span className="dim">
            {isFiltered
              ? t(text('panel.events.count-of', { shown: found.length, count: entries.length }))
              : t(text('panel.history.count', { count: entries.length }))}
          </span>
        )}
      </header>
      <PatternList patterns={patterns} logouts={logouts} selectedId={selectedId} onSelect={onSelect} />
      {others !== undefined && (others.count > 0 || site !== null) && (
        <SiteFilter
          site={site}
          elsewhere={elsewhere}
          onChange={(wanted) => onFilter({ ...filter, site: wanted })}
        />
      )}
      {(entries.length >= FILTER_FROM || isFiltered) && (
        <LogoutFilterBar logouts={entries} filter={filter} onChange={onFilter} />
      )}
      {entries.length === 0 && !isMissing && (
        <p className="hint">{t(text(isJudged ? 'panel.history.empty' : 'panel.history.not-judged'))}</p>
      )}
      {entries.length > 0 && found.length === 0 && (
        <p className="hint">
          {t(text('panel.history.none'))}{' '}
          <button
            type="button"
            className="link"
            onClick={() => onFilter({ ...NO_FILTER, site: filter.site })}
          >
            {t(text('panel.history.show-all'))}
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys between buttons that each have the focus themselves */}
      <div ref={list} onKeyDown={(key) => moveFocus(key, itemsIn(list.current))}>
        {byDay(shown, time).map(({ day, at, entries: ofDay }) => (
          <section key={ofDay[0]?.key ?? day} aria-label={time.day(at, clock.nowMs())}>
            <h3 className="day">{time.day(at, clock.nowMs())}</h3>
            <ul className="logouts">
              {ofDay.map((entry) => (
                <li key={entry.key}>
                  {entry.is === 'verdict' ? (
                    <LogoutItem
                      verdict={entry.verdict}
                      selected={entry.verdict.id === selectedId}
                      onSelect={onSelect}
                    />
                  ) : (
                    <PastLogoutItem past={entry.past} href={hrefOf(entry.past)} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t(text('panel.history.more', { count: hidden }))}
        </button>
      )}
      <p className="missed">
        <button type="button" className="quiet-button" onClick={onMissed}>
          <Flag size={12} aria-hidden="true" /> {t(text('panel.history.missed'))}
        </button>
      </p>
    </section>
  );
}

const itemsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('button.logout, .logout-past a') ?? []),
];

/** Arrow keys, Home and End move between the logouts, as Tab does. */
function moveFocus(key: KeyboardEvent, items: HTMLElement[]): void {
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const targets: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[key.key];
  if (target === undefined) return;
  key.preventDefault();
  items[target]?.focus();
}
