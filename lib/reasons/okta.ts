import type { Dialect } from './dialect.ts';

/** Okta's error codes, as far as they concern a session. */
const CODES = new Map<string, string | null>([
  ['E0000004', null],
  ['E0000005', null],
  ['E0000011', null],
  ['E0000015', null],
  ['E0000047', 'RATE_LIMITED'],
  ['E0000064', 'INTERACTION_REQUIRED'],
  ['E0000069', 'ACCOUNT_SUSPENDED'],
]);

/** Okta's API: `errorCode`, `errorSummary`. Its token endpoint speaks OAuth. */
export const okta: Dialect = {
  id: 'okta',
  read({ fields }) {
    const code = fields.errorCode;
    const means = code === undefined ? undefined : CODES.get(code);
    return code === undefined || means === undefined
      ? null
      : { code, message: fields.errorSummary ?? null, means };
  },
};
