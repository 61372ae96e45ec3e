import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { text } from '../lib/messages/text.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import { EventRow } from './EventRow.tsx';
import { usePanelTools } from './panel-context.ts';
import { useKeptTop } from './use-kept-top.ts';

/** Height of a row; the style sheet has the same. */
const ROW_PX = 22;
const PAGE_ROWS = 12;
/** The list follows new events while it shows its end to within this. */
const END_PX = 30;

type EventListProps = {
  events: readonly LogEvent[];
  selectedIds: readonly string[];
  /** Changes when the selection was made outside: the list then scrolls to it. */
  revealed: number;
  steps: ReadonlyMap<string, number>;
  /** The event that was at the top when the list was seen last; null: it showed its end. */
  topEventId: string | null;
  /** Tells the same, when scrolling has come to rest. */
  onTop(eventId: string | null): void;
  onSelect(id: string): void;
  onOpen(): void;
};

/** The log as a list box: of any length, only what is visible is drawn. Arrow keys move, Enter opens the details. */
export function EventList(props: EventListProps) {
  const { events, selectedIds, revealed, steps, onSelect, onOpen } = props;
  const { t } = usePanelTools();
  const prefix = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const activeId = selectedIds[0];
  const activeIndex = activeId === undefined ? -1 : events.findIndex((event) => event.id === activeId);
  const virtualizer = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    initialRect: { width: 400, height: 440 },
  });

  const count = events.length;
  // What is folded out above makes the list lower: its end stays in sight.
  const heightPx = virtualizer.scrollRect?.height;
  useLayoutEffect(() => {
    if (atEnd.current && count > 0 && heightPx !== 0) virtualizer.scrollToIndex(count - 1, { align: 'end' });
  }, [count, heightPx, virtualizer]);

  const reveal = useRef(() => {});
  reveal.current = () => {
    if (activeIndex < 0) return;
    atEnd.current = false;
    virtualizer.scrollToIndex(activeIndex, { align: 'center' });
    scroller.current?.scrollIntoView?.({ block: 'nearest' });
  };
  useEffect(() => {
    if (revealed > 0) reveal.current();
  }, [revealed]);

  const noteTop = useKeptTop({
    ...props,
    scrollTo(index) {
      atEnd.current = false;
      virtualizer.scrollToIndex(index, { align: 'start' });
    },
  });
  function noteEnd() {
    const element = scroller.current;
    if (element === null) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < END_PX;
    noteTop(atEnd.current ? null : Math.round(element.scrollTop / ROW_PX));
  }

  function moveTo(index: number) {
    const target = Math.min(Math.max(index, 0), count - 1);
    const event = events[target];
    if (event === undefined) return;
    onSelect(event.id);
    virtualizer.scrollToIndex(target, { align: 'auto' });
  }

  function onKeyDown(event: KeyboardEvent) {
    const from = activeIndex < 0 ? count : activeIndex;
    if (event.key === 'Enter' && activeIndex >= 0) onOpen();
    else if (event.key === 'ArrowDown') moveTo(activeIndex < 0 ? 0 : from + 1);
    else if (event.key === 'ArrowUp') moveTo(from - 1);
    else if (event.key === 'PageDown') moveTo(from + PAGE_ROWS);
    else if (event.key === 'PageUp') moveTo(from - PAGE_ROWS);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(count - 1);
    else return;
    event.preventDefault();
  }

  /** One listener for all rows: a row needs no callback of its own, and stays equal when the log grows. */
  function onClick(event: MouseEvent) {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    const clicked = row === null ? undefined : events[Number(row.dataset.index)];
    if (clicked !== undefined) onSelect(clicked.id);
  }

  const items = virtualizer.getVirtualItems();
  const activeShown = items.some((item) => item.index === activeIndex);
  return (
    <div
      ref={scroller}
      className="event-list"
      role="listbox"
      tabIndex={0}
      aria-label={t(text('panel.events.title'))}
      aria-multiselectable="true"
      aria-activedescendant={activeShown ? `${prefix}${activeIndex}` : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onScroll={noteEnd}
    >
      <div role="presentation" className="event-space" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const event = events[item.index];
          return (
            event && (
              <EventRow
                key={event.id}
                event={event}
                id={`${prefix}${item.index}`}
                index={item.index}
                count={count}
                topPx={item.start}
                selected={selectedIds.includes(event.id)}
                active={item.index === activeIndex}
                step={steps.get(event.id)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
