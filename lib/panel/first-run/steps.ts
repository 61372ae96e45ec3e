import type { Diagnosis } from '../types.ts';

/** The three things that the first run has a person do, in their order. */
export const STEPS = ['watch', 'sign-in', 'logout'] as const;
export type Step = (typeof STEPS)[number];

/** The step that is to be done now; null when all are. A step counts when the engine says so, not when it was asked for. */
export function currentStep(
  isWatched: boolean,
  { sessions, logouts }: Pick<Diagnosis, 'sessions' | 'logouts'>,
): Step | null {
  if (!isWatched) return 'watch';
  if (logouts.length > 0) return null;
  return sessions.length > 0 ? 'logout' : 'sign-in';
}
