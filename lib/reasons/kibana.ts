import type { Dialect } from './dialect.ts';

/** What each code of Kibana's states; null where it only says that the session is no more. */
const CODES = new Map<string, string | null>([
  ['SESSION_IDLE_TIMEOUT', 'SERVER_IDLE_TIMEOUT'],
  ['SESSION_LIFESPAN_TIMEOUT', 'ABSOLUTE_TIMEOUT'],
  ['CONCURRENCY_LIMIT', 'CONCURRENT_LOGIN'],
  ['SESSION_EXPIRED', null],
  ['AUTHENTICATION_ERROR', null],
  ['UNAUTHENTICATED', null],
]);

/** Kibana's reason in the address of its sign-in page, `?msg=SESSION_EXPIRED` (elastic/kibana#149532). */
export const kibana: Dialect = {
  id: 'kibana',
  read({ fields }) {
    const code = fields.msg ?? fields['location.msg'];
    const means = code === undefined ? undefined : CODES.get(code);
    return code === undefined || means === undefined ? null : { code, message: null, means };
  },
};
