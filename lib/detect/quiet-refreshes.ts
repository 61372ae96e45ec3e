import type { EventOf, LogEvent } from '../events/event.ts';
import { requestRole } from './request-role.ts';
import { requestAddress } from './sign-in-url.ts';

type Request = EventOf<'request.finished'>;
type Refusal = { address: string; at: number; candidates: Request[] };

/** A refused request is renewed and sent again within this time. */
const RENEWED_WITHIN_MS = 10_000;
const REFUSED = new Set([401, 419, 440]);
/** Refusals of one tab that wait for their retry. */
const MAX_WAITING = 20;

/**
 * Refreshes that no word gives away: a POST without telling fields and perhaps nothing but a cookie. They are known by
 * their answer (it sets a cookie with a new token) or by their neighbours: after a refusal, before the same request is
 * sent again and taken. What was one once is one wherever that address is asked in the log.
 * @param events in order; @returns addresses (method, origin, path). Linear in the log.
 */
export function quietRefreshes(events: readonly LogEvent[]): Set<string> {
  const found = new Set<string>();
  const waiting = new Map<number | null, Refusal[]>();
  for (const event of events) {
    if (event.kind !== 'request.finished') continue;
    const tab = event.tabId ?? null;
    const isRefused = REFUSED.has(event.status ?? 0);
    const waits = waiting.get(tab);
    // Most requests: nothing was refused before them, and they are none themselves.
    if (waits === undefined && !isRefused && event.method !== 'POST') continue;
    const open = (waits ?? []).filter(({ at }) => event.at - at <= RENEWED_WITHIN_MS);
    const address = requestAddress(event);
    if (isCandidate(event)) {
      if (setsToken(event)) found.add(address);
      for (const refusal of open) if (event.startedAt >= refusal.at) refusal.candidates.push(event);
    }
    const retried = open.find((one) => one.address === address && event.startedAt >= one.at);
    if (retried && event.status !== null && event.status < 400) {
      const renewal = retried.candidates.findLast((one) => one.at <= event.startedAt);
      if (renewal) found.add(requestAddress(renewal));
    }
    const left = open.filter((one) => one !== retried);
    if (isRefused) left.push({ address, at: event.at, candidates: [] });
    if (left.length > 0) waiting.set(tab, left.slice(-MAX_WAITING));
    else waiting.delete(tab);
  }
  return found;
}

/** A POST that says nothing of itself: no field, no other role, taken by the server. */
function isCandidate(event: Request): boolean {
  return (
    event.method === 'POST' &&
    event.taught === undefined &&
    event.status !== null &&
    event.status < 300 &&
    (event.bodyFields ?? []).length === 0 &&
    requestRole(event) === 'api'
  );
}

function setsToken({ setCookies = [], carried = [] }: Request): boolean {
  const isToken = (kind: string | undefined) => kind === 'access' || kind === 'refresh';
  return (
    carried.some((item) => item.in === 'cookie' && item.credential !== 'csrf') &&
    setCookies.some((cookie) => !cookie.removes && isToken(cookie.credential))
  );
}
