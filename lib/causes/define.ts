import { text } from '../messages/text.ts';
import type { Cause, LogoutType, Observation } from './types.ts';

/**
 * A cause with its texts' ids filled in: `cause.<slug>.title`, `.explanation`, `.advice`, where the slug is the code
 * in kebab-case, which is also the file's name.
 */
export function defineCause(cause: {
  code: string;
  type: LogoutType;
  references: string[];
  needs: Observation[];
  suspect: boolean;
  evaluate: Cause['evaluate'];
}): Cause {
  const slug = slugOf(cause.code);
  return {
    ...cause,
    title: text(`cause.${slug}.title`),
    explanation: text(`cause.${slug}.explanation`),
    advice: text(`cause.${slug}.advice`),
  };
}

/** `SERVER_IDLE_TIMEOUT` → `server-idle-timeout`. */
export function slugOf(code: string): string {
  return code.toLowerCase().replaceAll('_', '-');
}
