import type { PictureView } from '../picture/view-window.ts';
import { EVENT_GROUPS, type EventGroup } from './event-look.ts';
import { LEAST_STEPS, type LogoutFilter, NO_FILTER } from './logout-filter.ts';

/** How somebody looks at a site's log; kept while the browser runs, so that closing DevTools loses nothing. */
export type PanelLook = {
  /** The filter of the events as it was typed. */
  words: string;
  group: EventGroup | null;
  /** The event at the top of the list; null: the list shows its end and follows new events. */
  topEventId: string | null;
  picture: PictureView;
  /** Null: shown where there is room. */
  pictureOpen: boolean | null;
  /** Which logouts of the history are shown. */
  history: LogoutFilter;
  /** What the logout in view is compared with: id of a logout or of a session; null: nothing. */
  compareWith: string | null;
};

export const DEFAULT_LOOK: PanelLook = {
  words: '',
  group: null,
  topEventId: null,
  picture: { mode: 'fit' },
  pictureOpen: null,
  history: NO_FILTER,
  compareWith: null,
};

/** What is kept of a panel beside its look: what was chosen. */
export type KeptLook = PanelLook & {
  selectedLogoutId: string | null;
  selectedEventIds: readonly string[];
};

const MAX_WORDS = 400;
const MAX_ID = 80;
/** Evidence is a few events. */
const MAX_SELECTED = 100;

/** A kept look out of storage, whoever wrote it: what is no look falls back to the default, field by field. Never throws. */
export function lookIn(stored: unknown): KeptLook {
  const fields = isRecord(stored) ? stored : {};
  const { words, group, topEventId, picture, pictureOpen, selectedLogoutId, selectedEventIds } = fields;
  const { history, compareWith } = fields;
  return {
    words: typeof words === 'string' ? words.slice(0, MAX_WORDS) : '',
    group: EVENT_GROUPS.find((one) => one === group) ?? null,
    topEventId: idIn(topEventId),
    picture: viewIn(picture),
    pictureOpen: typeof pictureOpen === 'boolean' ? pictureOpen : null,
    history: historyIn(history),
    compareWith: idIn(compareWith),
    selectedLogoutId: idIn(selectedLogoutId),
    selectedEventIds: Array.isArray(selectedEventIds)
      ? selectedEventIds.slice(0, MAX_SELECTED).flatMap((id: unknown) => idIn(id) ?? [])
      : [],
  };
}

/** A type that no logout has shows none, and the panel offers to show all. */
function historyIn(stored: unknown): LogoutFilter {
  if (!isRecord(stored)) return NO_FILTER;
  const { words, type, code, least, site } = stored;
  const isWord = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_WORDS;
  return {
    words: isWord(words) ? words : '',
    type: isWord(type) ? (type as LogoutFilter['type']) : null,
    code: isWord(code) ? code : null,
    least: LEAST_STEPS.find((step) => step === least) ?? 0,
    site: isWord(site) ? site : null,
  };
}

function viewIn(stored: unknown): PictureView {
  if (!isRecord(stored)) return { mode: 'fit' };
  const { mode, spanMs, from, to } = stored;
  if (mode === 'last' && isNumber(spanMs) && spanMs > 0) return { mode, spanMs };
  if (mode === 'fixed' && isNumber(from) && isNumber(to)) return { mode, from, to };
  return { mode: 'fit' };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const idIn = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value.length <= MAX_ID ? value : null;
