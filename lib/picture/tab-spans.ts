import type { LogEvent } from '../events/event.ts';
import { DIM, NEUTRAL, QUIET } from './paint.ts';
import { createTrack, type Marks } from './track.ts';
import type { Thing } from './types.ts';

/** A tab's life: from its first event to the last, in view and out of it. */
export type TabSpans = {
  tabId: number;
  firstAt: number;
  lastAt: number;
  /** Whether the tab may be open still. */
  open: boolean;
  /** Spans with `ref` into `things`; the last one ends at `lastAt`, or goes on where the tab is open. */
  spans(untilMs: number): { marks: Marks; things: readonly Thing[] };
};

type State = 'visible' | 'hidden' | 'unknown';
type Change = { at: number; state: State | 'closed'; index: number };
type Tab = { tabId: number; firstAt: number; firstIndex: number; lastAt: number; changes: Change[] };

export type TabKeeper = {
  add(event: LogEvent, index: number): void;
  cutFrom(index: number, log: readonly LogEvent[]): void;
  list(): readonly TabSpans[];
};

/** A hostile page can open many; the picture shows a few. */
const MAX_TABS = 200;

/** Follows the tabs of a log. Which tabs a page shows itself in is the browser's word, whether it is seen the page's. */
export function createTabKeeper(): TabKeeper {
  const tabs = new Map<number, Tab>();
  return {
    add(event, index) {
      const { tabId } = event;
      if (tabId == null || tabId < 0) return;
      let tab = tabs.get(tabId);
      if (tab === undefined) {
        if (tabs.size >= MAX_TABS) return;
        tab = { tabId, firstAt: event.at, firstIndex: index, lastAt: event.at, changes: [] };
        tabs.set(tabId, tab);
      }
      if (event.at > tab.lastAt) tab.lastAt = event.at;
      if (event.kind === 'page.visibility' && !event.frameId)
        tab.changes.push({ at: event.at, state: event.state, index });
      else if (event.kind === 'tab.closed') tab.changes.push({ at: event.at, state: 'closed', index });
    },
    cutFrom(index, log) {
      for (const tab of [...tabs.values()]) {
        if (tab.firstIndex >= index) tabs.delete(tab.tabId);
        else {
          tab.changes = tab.changes.filter((change) => change.index < index);
          tab.lastAt = Math.max(tab.firstAt, Math.min(tab.lastAt, log[index - 1]?.at ?? tab.firstAt));
        }
      }
    },
    list: () => [...tabs.values()].map(spansOf),
  };
}

function spansOf(tab: Tab): TabSpans {
  const closed = tab.changes.at(-1)?.state === 'closed';
  return {
    tabId: tab.tabId,
    firstAt: tab.firstAt,
    lastAt: tab.lastAt,
    open: !closed,
    spans: (untilMs) => drawSpans(tab, closed ? tab.lastAt : Math.max(untilMs, tab.lastAt)),
  };
}

const PAINT = { visible: NEUTRAL, hidden: QUIET, unknown: DIM } as const;

function drawSpans(tab: Tab, end: number): { marks: Marks; things: Thing[] } {
  const marks = createTrack();
  const things: Thing[] = [];
  let state: Change['state'] = beforeFirst(tab.changes[0]);
  let from = tab.firstAt;
  let eventIndex = tab.firstIndex;
  const close = (to: number) => {
    if (state === 'closed' || to < from) return;
    marks.push(from, to, PAINT[state], things.length);
    things.push({ what: 'tab', state, eventIndex });
  };
  for (const change of tab.changes) {
    if (change.state === state) continue;
    close(change.at);
    state = change.state;
    from = change.at;
    eventIndex = change.index;
  }
  close(end);
  return { marks, things };
}

/** Before a tab says that it is hidden it was seen, and the other way round. */
function beforeFirst(change: Change | undefined): State {
  if (change === undefined || change.state === 'closed') return 'unknown';
  return change.state === 'hidden' ? 'visible' : 'hidden';
}
