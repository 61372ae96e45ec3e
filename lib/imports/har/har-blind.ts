import type { EventDraft } from '../../events/event.ts';
import type { PlacedEntry } from './har-site.ts';

/**
 * What a HAR cannot show, said as events at its beginning, so that whoever reads the log reads it: what was not seen
 * speaks neither for nor against a cause. `what` names the thing, `why` is a word of `panel.why.*`.
 */
export const NEVER_IN_A_HAR = [
  ['storage', 'localStorage, sessionStorage, IndexedDB'],
  ['activity', 'mouse, keyboard, clicks'],
  ['scripts', 'call stacks, errors, messages between tabs'],
  ['cookies', 'changes by scripts and by the browser'],
] as const;

/** What this one lacks beside: credentials that were taken out, answers that the recorder lost. */
export function blindSpotsOf(placed: readonly PlacedEntry[], at: number): EventDraft[] {
  const unread = (sensor: string, what: string, why: string): EventDraft => ({
    at,
    by: 'derived',
    kind: 'sensor.unread',
    sensor,
    what,
    why,
  });
  const drafts = NEVER_IN_A_HAR.map(([sensor, what]) => unread(sensor, what, 'not-in-har'));
  if (isWithoutCredentials(placed))
    drafts.push(unread('requests', 'Authorization, Cookie, Set-Cookie', 'taken-out'));
  const lost = placed.filter(
    ({ entry }) => entry.status === 0 && entry.error === null && !entry.fromCache,
  ).length;
  if (lost > 0) drafts.push(unread('requests', `${lost} answers`, 'answer-not-in-har'));
  return drafts;
}

const REFUSED = new Set([401, 403, 419, 440]);

/**
 * Said where a recording ends with a refusal: whether the page then showed its sign-in form without a request, as many
 * an application of one page does, is not in it. In order of time.
 */
export function endOf(drafts: readonly EventDraft[]): EventDraft[] {
  const last = drafts.findLast(
    (draft) =>
      draft.kind === 'page.navigated' ||
      (draft.kind === 'request.finished' && /^(?:main_frame|xmlhttprequest)$/.test(draft.type)),
  );
  if (last?.kind !== 'request.finished' || !REFUSED.has(last.status ?? 0)) return [];
  return [
    {
      at: last.at + 1,
      by: 'derived',
      kind: 'sensor.unread',
      sensor: 'pages',
      what: 'what came after the last refusal',
      why: 'ends-refused',
    },
  ];
}

/** Chromium's "sanitized" export; or nobody was signed in by a header or a cookie at all. */
export function isWithoutCredentials(placed: readonly PlacedEntry[]): boolean {
  return !placed.some(
    ({ entry }) =>
      entry.requestCookies.length > 0 ||
      entry.requestHeaders.some(({ name }) => /^(?:authorization|cookie)$/i.test(name)) ||
      entry.responseHeaders.some(({ name }) => /^set-cookie$/i.test(name)),
  );
}
