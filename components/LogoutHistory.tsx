import { Flag } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import { byDay } from '../lib/panel/by-day.ts';
import { filterLogouts, NO_FILTER } from '../lib/panel/filter-logouts.ts';
import type { Pattern, Verdict } from '../lib/panel/types.ts';
import { LogoutFilterBar } from './LogoutFilterBar.tsx';
import { LogoutItem } from './LogoutItem.tsx';
import { PatternList } from './PatternList.tsx';
import { usePanelTools } from './panel-context.ts';

/** So many are shown at first: what stands below the history stays within reach. */
const SHOWN = 12;
/** One logout needs no filter. */
const FILTER_FROM = 2;

type LogoutHistoryProps = {
  logouts: readonly Verdict[];
  patterns: readonly Pattern[];
  selectedId: string | null;
  onSelect(id: string): void;
  /** The person was logged out, and nothing here says so. */
  onMissed(): void;
};

/** All logouts that the log knows, latest first, by day; choosing one shows its verdict. */
export function LogoutHistory({ logouts, patterns, selectedId, onSelect, onMissed }: LogoutHistoryProps) {
  const { t, time, clock } = usePanelTools();
  const heading = useId();
  const [filter, setFilter] = useState(NO_FILTER);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => filterLogouts(logouts, filter, t).toReversed(), [logouts, filter, t]);
  const shown = all ? found : found.slice(0, SHOWN);
  const hidden = found.length - shown.length;

  // The button that was pressed is gone: the focus goes on to the first logout that it brought.
  useEffect(() => {
    if (all) itemsIn(list.current)[SHOWN]?.focus();
  }, [all]);

  return (
    <section aria-labelledby={heading} className="block">
      <header className="block-head">
        <h2 id={heading} className="block-title">
          {t(text('panel.history.title'))}
        </h2>
        {logouts.length >= FILTER_FROM && (
          <span className="dim">
            {found.length === logouts.length
              ? t(text('panel.history.count', { count: logouts.length }))
              : t(text('panel.events.count-of', { shown: found.length, count: logouts.length }))}
          </span>
        )}
      </header>
      <PatternList patterns={patterns} logouts={logouts} selectedId={selectedId} onSelect={onSelect} />
      {logouts.length >= FILTER_FROM && (
        <LogoutFilterBar logouts={logouts} filter={filter} onChange={setFilter} />
      )}
      {logouts.length === 0 && <p className="hint">{t(text('panel.history.empty'))}</p>}
      {logouts.length > 0 && found.length === 0 && (
        <p className="hint">
          {t(text('panel.history.none'))}{' '}
          <button type="button" className="link" onClick={() => setFilter(NO_FILTER)}>
            {t(text('panel.history.show-all'))}
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys between buttons that each have the focus themselves */}
      <div ref={list} onKeyDown={(key) => moveFocus(key, itemsIn(list.current))}>
        {byDay(shown, time).map(({ day, at, entries }) => (
          <section key={entries[0]?.id ?? day} aria-label={time.day(at, clock.nowMs())}>
            <h3 className="day">{time.day(at, clock.nowMs())}</h3>
            <ul className="logouts">
              {entries.map((verdict) => (
                <li key={verdict.id}>
                  <LogoutItem verdict={verdict} selected={verdict.id === selectedId} onSelect={onSelect} />
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
  ...(list?.querySelectorAll<HTMLElement>('.logout') ?? []),
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
