import { failures } from '../messages/en/failures.ts';
import type { Resolver } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';

const isFields = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null;

/**
 * An answer whose failure, if it is one, is said in the person's language, by its stable code. The English sentences
 * of the commands, which programs read too, name more than these: without `say` they stay. So do those of a code that
 * has no text here.
 * @param say words in another language than English; null for English
 */
export function sayFailure(answer: unknown, request: unknown, say: Resolver | null): unknown {
  if (say === null || !isFields(answer) || !isFields(answer.error)) return answer;
  const id = `failure.${String(answer.error.code)}`;
  if (!Object.hasOwn(failures, id)) return answer;
  const origin = isFields(request) && typeof request.origin === 'string' ? request.origin.slice(0, 100) : '';
  return { ...answer, error: { ...answer.error, message: say(text(id, { origin })) } };
}
