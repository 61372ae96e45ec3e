import type { DialectExamples } from './dialect.ts';

export const kibanaExamples: DialectExamples = {
  dialect: 'kibana',
  name: 'Kibana, ?msg= on its sign-in page',
  sources: ['elastic/kibana LogoutReason (security-plugin-types-common)', 'elastic/kibana#149532'],
  examples: [
    { says: { msg: 'SESSION_IDLE_TIMEOUT' }, means: 'SERVER_IDLE_TIMEOUT' },
    { says: { 'location.msg': 'SESSION_LIFESPAN_TIMEOUT' }, status: 302, means: 'ABSOLUTE_TIMEOUT' },
    { says: { msg: 'CONCURRENCY_LIMIT' }, means: 'CONCURRENT_LOGIN' },
    { says: { msg: 'SESSION_EXPIRED' }, means: null },
    { says: { msg: 'UNAUTHENTICATED' }, means: null },
  ],
  counterExamples: [
    { says: { msg: 'Wrong password' } },
    { says: { msg: 'LOGGED_OUT' } },
    { says: { msg: 'constructor' } },
    { says: { msg: '' } },
    { says: { code: 'SESSION_IDLE_TIMEOUT' } },
  ],
};
