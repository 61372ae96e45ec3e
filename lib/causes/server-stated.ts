import type { Incident } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { statedWords } from './facts.ts';
import { pageStatedMatch, statedMatch } from './stated.ts';
import type { Cause } from './types.ts';

/** Codes that backends are known to state (docs/causes.md); each has words of its own. */
const KNOWN = [
  'SESSION_ACCOUNT_MISMATCH',
  'SESSION_USER_MISMATCH',
  'ACCOUNT_MISSING',
  'ACCOUNT_SUSPENDED',
  'ACCOUNT_CANCELLED',
  'ACCOUNT_REQUIRED',
  'PLAN_MISSING',
  'PLAN_INACTIVE',
  'PLAN_REQUIRED',
  'USER_INACTIVE',
] as const;

/** One cause for each code that a backend states: it holds where the refused answer says so, or where the page
 * noted that it found so itself. */
export const serverStated: readonly Cause[] = KNOWN.map((code) =>
  defineCause({
    code,
    type: 'AUTH_ERROR',
    references: [],
    needs: ['answers'],
    suspect: false,
    evaluate: (incident) =>
      statedMatch(incident, code) ??
      pageStatedMatch(incident, code) ?? { result: 'no-match', because: text('ruled-out.not-said') },
  }),
);

/**
 * A code that the server states and that no cause of ours has: the incident's code all the same. Its words are
 * general; the code itself is the backend's.
 */
export function unknownStated(incident: Incident, known: (code: string) => boolean): Cause | null {
  const word = statedWords(incident).find(
    ({ dialect, means }) =>
      (dialect === 'logout-reason' || dialect === 'taught') && means !== null && !known(means),
  );
  const code = word?.means;
  if (!code || !/^[A-Z][A-Z0-9_]*$/.test(code)) return null;
  return {
    code,
    type: 'AUTH_ERROR',
    title: text('cause.server-stated.title', { code }),
    explanation: text('cause.server-stated.explanation'),
    advice: text('cause.server-stated.advice', { code }),
    references: [],
    needs: ['answers'],
    suspect: false,
    evaluate: (judged) =>
      statedMatch(judged, code) ?? { result: 'no-match', because: text('ruled-out.not-said') },
  };
}
