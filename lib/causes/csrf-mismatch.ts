import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { statedMatch } from './stated.ts';

/** The server refused an unsafe request because its CSRF token did not fit (419, 422 or 403 with a CSRF text). */
export const csrfMismatch = defineCause({
  code: 'CSRF_MISMATCH',
  type: 'AUTH_ERROR',
  references: ['laravel/sanctum#166'],
  needs: ['requests', 'answers'],
  suspect: false,
  evaluate: (incident) =>
    statedMatch(incident, 'CSRF_MISMATCH') ?? { result: 'no-match', because: text('ruled-out.not-said') },
});
