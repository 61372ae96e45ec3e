import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import { text } from '../lib/messages/text.ts';
import { EVENT_GROUPS, type EventGroup } from '../lib/panel/event-look.ts';
import { createEventFilter } from '../lib/panel/filter-events.ts';
import type { PanelLook } from '../lib/panel/panel-look.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import type { TaughtRule } from '../lib/taught/index.ts';
import { EventDetails } from './EventDetails.tsx';
import { EventList } from './EventList.tsx';
import { usePanelTools } from './panel-context.ts';

type EventPaneProps = {
  log: readonly LogEvent[];
  selectedIds: readonly string[];
  revealed: number;
  steps: ReadonlyMap<string, number>;
  look: Pick<PanelLook, 'words' | 'group' | 'topEventId'>;
  onSelect(ids: readonly string[]): void;
  onLook(look: Partial<PanelLook>): void;
  /** Absent where nothing can be taught: a log from a file. */
  onTeach?: ((rule: TaughtRule) => Promise<void>) | undefined;
};

/** The whole log: filter, list, and the details of the chosen event. */
export function EventPane(props: EventPaneProps) {
  const { log, selectedIds, revealed, steps, look, onSelect, onLook, onTeach } = props;
  const { t } = usePanelTools();
  const heading = useId();
  const { words, group } = look;
  const settledWords = useDeferredValue(words);
  const filter = useMemo(() => createEventFilter(t), [t]);
  const events = useMemo(
    () => filter(log, { words: settledWords, group }),
    [filter, log, settledWords, group],
  );
  const activeId = selectedIds[0];
  const active = useMemo(() => log.find((event) => event.id === activeId), [log, activeId]);
  const details = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);

  const showAll = useRef(() => {});
  showAll.current = () => onLook({ words: '', group: null });
  // Evidence leads to its events even where the filter would hide them.
  const shownRevealed = useRef(revealed);
  useEffect(() => {
    if (revealed === shownRevealed.current) return;
    shownRevealed.current = revealed;
    showAll.current();
  }, [revealed]);

  return (
    <section className="events" ref={pane} aria-labelledby={heading}>
      <header className="events-head">
        <h2 id={heading} className="block-title">
          {t(text('panel.events.title'))}
        </h2>
        <label className="search">
          <Search size={12} aria-hidden="true" />
          <span className="visually-hidden">{t(text('panel.events.filter'))}</span>
          <input
            type="search"
            value={words}
            placeholder={t(text('panel.events.filter'))}
            onChange={(change) => onLook({ words: change.target.value })}
            title={t(text('panel.events.filter-hint'))}
            spellCheck={false}
          />
        </label>
        <GroupSelect group={group} onChange={(next) => onLook({ group: next })} />
        <span className="events-count dim" aria-live="off">
          {events.length === log.length
            ? t(text('panel.events.count', { count: log.length }))
            : t(text('panel.events.count-of', { shown: events.length, count: log.length }))}
        </span>
      </header>
      {log.length === 0 ? (
        <div className="empty">
          <p className="empty-title">{t(text('panel.events.waiting'))}</p>
          <p className="hint">{t(text('panel.events.waiting-hint'))}</p>
        </div>
      ) : events.length === 0 ? (
        <div className="empty">
          <p className="empty-title">{t(text('panel.events.none'))}</p>
          <button type="button" className="button" onClick={() => showAll.current()}>
            {t(text('panel.events.show-all'))}
          </button>
        </div>
      ) : (
        <EventList
          events={events}
          selectedIds={selectedIds}
          revealed={revealed}
          steps={steps}
          topEventId={look.topEventId}
          onTop={(topEventId) => onLook({ topEventId })}
          onSelect={(id) => onSelect([id])}
          onOpen={() => details.current?.focus()}
        />
      )}
      {active !== undefined && (
        <EventDetails
          event={active}
          selectedCount={selectedIds.length}
          pane={details}
          onTeach={onTeach}
          onClose={() => {
            onSelect([]);
            pane.current?.querySelector<HTMLElement>('.event-list')?.focus();
          }}
        />
      )}
    </section>
  );
}

type GroupSelectProps = { group: EventGroup | null; onChange(group: EventGroup | null): void };

function GroupSelect({ group, onChange }: GroupSelectProps) {
  const { t } = usePanelTools();
  return (
    <select
      className="select"
      aria-label={t(text('panel.events.group'))}
      value={group ?? ''}
      onChange={(change) => onChange(EVENT_GROUPS.find((one) => one === change.target.value) ?? null)}
    >
      <option value="">{t(text('panel.events.group.all'))}</option>
      {EVENT_GROUPS.map((one) => (
        <option key={one} value={one}>
          {t(text(`panel.events.group.${one}`))}
        </option>
      ))}
    </select>
  );
}
