import type { RawRequest } from '../../intake/types.ts';
import type { RequestStep } from '../../platform/types.ts';

type StepAt<S extends RequestStep['stage']> = Extract<RequestStep, { stage: S }>;

/** One hop: a redirect keeps the request's id and begins another. */
type Hop = {
  url: string;
  before?: StepAt<'before'>;
  sent?: StepAt<'sent'>;
  answered?: StepAt<'answered'>;
  end?: StepAt<'redirected' | 'started' | 'failed'>;
  /** What `begin` gave for it. */
  token: unknown;
  /** Handed on; steps that still come for it are dropped. */
  told: boolean;
};

type Exchange = { hops: Hop[]; stopTimer: (() => void) | null };

export type AssemblyOptions = {
  /** A hop was heard of first; what it gives is handed on with the hop. */
  begin?: (step: RequestStep) => unknown;
  emit: (request: RawRequest, last: RequestStep, token: unknown) => void;
  /** Nothing can be told of a hop. */
  abandon?: (token: unknown) => void;
  /** Calls once after a delay; returns the cancel. */
  after: (delayMs: number, call: () => void) => () => void;
};

/** Steps come in any order, but together: this is how long a missing one may lag behind the last. */
export const SETTLE_MS = 50;
/** Headers that nothing follows (a sign-in dialog of the browser, a body that never begins) are told all the same. */
export const UNFOLLOWED_MS = 250;
/** Requests under way at once; the oldest is let go of, its answer will be `partial`. */
const MAX_EXCHANGES = 2_000;
/** Ids of requests that were told, so that their late failure (a page left while a body ran) is not a new request. */
const MAX_TOLD = 2_000;

/** The page or the person gave up; of a request that we know nothing else of it says nothing. */
const ABORTED = new Set(['net::ERR_ABORTED', 'NS_BINDING_ABORTED', 'NS_ERROR_ABORT']);

const isOver = (hop: Hop) => hop.end !== undefined && hop.end.stage !== 'redirected';

/** Puts a step where it belongs: the first hop of its address that has no such step yet. */
function hopOf(exchange: Exchange, step: RequestStep, begin: AssemblyOptions['begin']): Hop {
  const slot =
    step.stage === 'before' || step.stage === 'sent' || step.stage === 'answered' ? step.stage : 'end';
  let hop = exchange.hops.find((known) => known.url === step.url && known[slot] === undefined);
  if (hop === undefined) {
    hop = { url: step.url, token: begin?.(step), told: false };
    exchange.hops.push(hop);
  }
  Object.assign(hop, { [slot]: step });
  return hop;
}

/** Everything of one hop in one piece; null where the steps cannot tell what happened. */
function toRaw(hop: Hop, exchange: Exchange): RawRequest | null {
  const last = hop.end ?? hop.answered;
  if (last === undefined) return null;
  const { before, sent, answered, end } = hop;
  const first = before ?? sent ?? answered ?? last;
  const known = before !== undefined || exchange.hops.some((other) => other.before !== undefined);
  const status = answered?.status ?? (end !== undefined && end.stage !== 'failed' ? end.status : null);
  return {
    requestId: last.requestId,
    url: hop.url,
    method: first.method,
    type: last.type,
    startedAt: first.at,
    finishedAt: answered?.at ?? last.at,
    status,
    error: end?.stage === 'failed' ? end.error : null,
    redirectUrl: end?.stage === 'redirected' ? end.redirectUrl : null,
    requestHeaders: sent?.requestHeaders ?? null,
    requestBody: before?.body ?? null,
    responseHeaders: answered?.responseHeaders ?? null,
    fromCache: end?.fromCache ?? false,
    tabId: last.tabId,
    frameId: last.frameId,
    documentId: last.documentId ?? first.documentId,
    initiator: last.initiator ?? first.initiator,
    partial: !known,
  };
}

/**
 * Joins the steps of requests into one piece an answer: a redirect's hops one by one, an answer as soon as its final
 * headers are in (no body is waited for), a failure with the status that came before it (an answer that the browser
 * kept from the page). Steps may come in any order. A request whose beginning was not seen is `partial`.
 */
export function createRequestAssembly({ begin, emit, abandon, after }: AssemblyOptions): {
  take(step: RequestStep): void;
} {
  const exchanges = new Map<string, Exchange>();
  /** When the last hop of a request ended, by id. */
  const told = new Map<string, number>();

  function tell(hop: Hop, exchange: Exchange): void {
    hop.told = true;
    const raw = toRaw(hop, exchange);
    const last = hop.end ?? hop.answered;
    if (raw !== null && last !== undefined) emit(raw, last, hop.token);
    else abandon?.(hop.token);
    // Nothing raw stays behind while the request's other hops are under way.
    if (hop.before) hop.before = { ...hop.before, body: null };
    if (hop.sent) hop.sent = { ...hop.sent, requestHeaders: [] };
    if (hop.answered) hop.answered = { ...hop.answered, responseHeaders: [] };
  }

  function finish(requestId: string, exchange: Exchange): void {
    exchange.stopTimer?.();
    exchanges.delete(requestId);
    told.set(requestId, Math.max(...exchange.hops.map(({ end }) => end?.at ?? 0)));
    if (told.size > MAX_TOLD) for (const oldest of told.keys()) return void told.delete(oldest);
  }

  /** Tells what is complete; waits for what may still come. `late`: nothing more is waited for. */
  function settle(requestId: string, exchange: Exchange, late: boolean): void {
    exchange.stopTimer?.();
    exchange.stopTimer = null;
    let wait: number | null = null;
    for (const hop of exchange.hops) {
      if (hop.told || (hop.end === undefined && hop.answered === undefined)) continue;
      // A failure without an answer waits too: the answer that the browser kept from the page may lag behind.
      const complete = hop.before !== undefined && hop.sent !== undefined && hop.answered !== undefined;
      if (late || (complete && hop.end !== undefined)) tell(hop, exchange);
      else wait = Math.max(wait ?? 0, hop.end === undefined ? UNFOLLOWED_MS : SETTLE_MS);
    }
    if (exchange.hops.every((hop) => hop.told) && exchange.hops.some(isOver)) finish(requestId, exchange);
    else if (wait !== null) exchange.stopTimer = after(wait, () => settle(requestId, exchange, true));
  }

  return {
    take(step) {
      // What comes after the end is a body that broke off; what was before it belongs to a hop that lags behind.
      if (step.at >= (told.get(step.requestId) ?? Number.POSITIVE_INFINITY)) return;
      let exchange = exchanges.get(step.requestId);
      if (exchange === undefined) {
        if (step.stage === 'failed' && ABORTED.has(step.error)) return;
        exchange = { hops: [], stopTimer: null };
        exchanges.set(step.requestId, exchange);
        const oldest = exchanges.size > MAX_EXCHANGES ? exchanges.entries().next().value : undefined;
        if (oldest !== undefined) {
          oldest[1].stopTimer?.();
          for (const hop of oldest[1].hops) if (!hop.told) abandon?.(hop.token);
          exchanges.delete(oldest[0]);
        }
      }
      const hop = hopOf(exchange, step, begin);
      if (!hop.told || isOver(hop)) settle(step.requestId, exchange, false);
    },
  };
}
