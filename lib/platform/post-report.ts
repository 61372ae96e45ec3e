import { ANSWER_WITHIN_MS, type ReportAnswer } from '../report/answer.ts';

export type ReportRequest = {
  url: string;
  /** Names and values as they go out. */
  headers: Record<string, string>;
  body: string;
};

/** Enough for what a server says of a report. */
const MAX_BODY_BYTES = 4_096;

/**
 * Sends a report: without cookies, without telling where from, never on to another address. One attempt, no retry.
 * Never rejects.
 * @param withinMs how long an answer is waited for
 */
export async function postReport(
  { url, headers, body }: ReportRequest,
  withinMs = ANSWER_WITHIN_MS,
): Promise<ReportAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // Not followed; unlike with `error` it can be told from a server that is down.
      redirect: 'manual',
      signal: AbortSignal.timeout(withinMs),
    });
    const { status } = response;
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) {
      await response.body?.cancel().catch(() => {});
      return { kind: 'redirected' };
    }
    const retryAfter = response.headers.get('retry-after');
    return { kind: 'answered', status, retryAfter, body: await beginningOf(response) };
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return { kind: isTimeout ? 'timeout' : 'unreachable' };
  }
}

/** The status decides; a body that ends in the middle, or never, changes nothing about it. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let bytes = 0; bytes < MAX_BODY_BYTES; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.length;
      text += decoder.decode(value, { stream: true });
    }
    await reader.cancel();
  } catch {
    // What came until then.
  }
  return text.slice(0, MAX_BODY_BYTES);
}
