/** A wait that was in vain. The message says what was waited for and what was seen last. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

export interface PollOptions {
  timeoutMs: number;
  /** What is waited for, for the message. */
  what: string;
  everyMs?: number;
  /** Describes the state at the end, for the message. */
  seen?: () => string | Promise<string>;
}

/**
 * Asks until the answer is neither null, undefined nor false. What `ask` throws counts as "not yet", because a
 * document may be replaced while it is read; the last error is the TimeoutError's cause.
 */
export async function poll<Answer>(
  ask: () => Answer | Promise<Answer>,
  { timeoutMs, what, everyMs = 100, seen }: PollOptions,
): Promise<NonNullable<Exclude<Answer, false>>> {
  let cause: unknown;
  for (const end = performance.now() + timeoutMs; ; ) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) {
        return answer as NonNullable<Exclude<Answer, false>>;
      }
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  const last = seen ? `\nSeen last: ${await Promise.resolve(seen()).catch(String)}` : '';
  throw new TimeoutError(
    `Waited ${timeoutMs} ms in vain for ${what}.${last}`,
    cause === undefined ? {} : { cause },
  );
}

/** Whether a text holds a text or a pattern. */
export const holds = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
