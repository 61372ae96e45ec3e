import type { Dialect } from './dialect.ts';
import { normaliseCode, STATED_CODES } from './known-codes.ts';
import { byCode } from './places.ts';

/**
 * A code of accounts, plans and users under a name that is not a logout's own: `code`, `error.code`, `reason` in the
 * address of the sign-in page. It says why a refusal came, and never by itself that a session is over: a 403 with
 * `PLAN_INACTIVE` on one feature is a permission.
 */
export const statedCode: Dialect = {
  id: 'stated-code',
  read: ({ fields }) => byCode(fields, STATED_CODES, normaliseCode),
};
