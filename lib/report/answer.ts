import { type TextRef, text } from '../messages/text.ts';

/**
 * What came of one attempt. `redirected`: it pointed elsewhere, where nothing was sent; `unreachable`: no answer, which
 * a browser does not tell from an answer that CORS kept from us.
 */
export type ReportAnswer =
  | { kind: 'answered'; status: number; retryAfter: string | null; body: string }
  | { kind: 'redirected' }
  | { kind: 'timeout' }
  | { kind: 'unreachable' };

/**
 * `delivered`: done with. `later`: the server could not, or nobody knows. `refused`: it does not want this as it is; it
 * waits all the same, since nothing is dropped, until somebody mends address, key or server.
 */
export type ReportOutcome = 'delivered' | 'later' | 'refused';

/** 408, 425 and 429 ask to come again; 409 says that the same key is being worked on (Idempotency-Key draft, 2.7). */
const COME_AGAIN = new Set([408, 409, 425, 429]);

export function outcomeOf(answer: ReportAnswer, complaint: string | null): ReportOutcome {
  if (answer.kind === 'redirected') return 'refused';
  if (answer.kind !== 'answered') return 'later';
  const { status } = answer;
  if (status >= 200 && status < 300) return complaint === null ? 'delivered' : 'refused';
  return status >= 500 || COME_AGAIN.has(status) ? 'later' : 'refused';
}

/** How long an answer is waited for, ms. */
export const ANSWER_WITHIN_MS = 15_000;

/**
 * An answer in words, with what to do about it.
 * @param complaint the server's own words inside a success, null where it has none
 * @param noAccess the origin of the address, where the browser has not given access to it; else null
 */
export function answerText(answer: ReportAnswer, complaint: string | null, noAccess: string | null): TextRef {
  if (answer.kind === 'timeout') return text('report.answer.timeout', { seconds: ANSWER_WITHIN_MS / 1_000 });
  if (answer.kind === 'unreachable' && noAccess !== null)
    return text('report.answer.no-access', { origin: noAccess });
  if (answer.kind !== 'answered') return text(`report.answer.${answer.kind}`);
  const { status } = answer;
  if (status >= 200 && status < 300)
    return complaint === null
      ? text('report.answer.taken', { status })
      : text('report.answer.complained', { status, complaint });
  if (status === 401 || status === 403) return text('report.answer.no-entry', { status });
  if (status === 404 || status === 405 || status === 410)
    return text('report.answer.no-such-place', { status });
  if (status === 429) return text('report.answer.too-many', { status });
  return text(status >= 500 ? 'report.answer.server-error' : 'report.answer.refused', { status });
}
