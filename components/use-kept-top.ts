import { useEffect, useRef } from 'react';
import type { LogEvent } from '../lib/panel/types.ts';

type KeptTop = {
  events: readonly LogEvent[];
  topEventId: string | null;
  onTop(eventId: string | null): void;
  scrollTo(index: number): void;
};

const TELL_AFTER_MS = 200;

/**
 * Keeps a list's place across reloads: goes to the event that is given from outside, and tells which one is at the top
 * once scrolling has come to rest. @returns takes the place of the first row in sight, null at the list's end
 */
export function useKeptTop(list: KeptTop): (topIndex: number | null) => void {
  const latest = useRef(list);
  latest.current = list;
  const told = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { topEventId } = list;
  useEffect(() => {
    if (topEventId === null || topEventId === told.current) return;
    told.current = topEventId;
    const { events, scrollTo } = latest.current;
    const index = events.findIndex((event) => event.id === topEventId);
    if (index >= 0) scrollTo(index);
  }, [topEventId]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (topIndex) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { events, onTop, topEventId: kept } = latest.current;
      told.current = topIndex === null ? null : (events[topIndex]?.id ?? null);
      if (told.current !== kept) onTop(told.current);
    }, TELL_AFTER_MS);
  };
}
