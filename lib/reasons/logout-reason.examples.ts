import type { DialectExamples } from './dialect.ts';

export const logoutReasonExamples: DialectExamples = {
  dialect: 'logout-reason',
  name: 'Backends that state why they end a session',
  sources: ['docs/causes.md'],
  examples: [
    { says: { logout_reason: 'SESSION_ACCOUNT_MISMATCH' }, means: 'SESSION_ACCOUNT_MISMATCH' },
    { says: { logoutReason: 'sessionUserMismatch' }, means: 'SESSION_USER_MISMATCH' },
    { says: { 'logout-reason': 'account-missing' }, means: 'ACCOUNT_MISSING' },
    { says: { 'error.logout_reason': 'account_suspended' }, means: 'ACCOUNT_SUSPENDED' },
    { says: { 'data.logoutReason': 'Account.Cancelled' }, means: 'ACCOUNT_CANCELLED' },
    { says: { 'detail.logout_reason': 'ERR_PLAN_MISSING' }, means: 'PLAN_MISSING' },
    { says: { 'errors[0].logout_code': 'auth/plan-inactive' }, means: 'PLAN_INACTIVE' },
    { says: { 'x-logout-reason': 'user-inactive' }, status: 403, means: 'USER_INACTIVE' },
    { says: { 'location.logout_reason': 'PLAN_REQUIRED' }, status: 302, means: 'PLAN_REQUIRED' },
    { says: { 'logout.reason': 'AccountRequired' }, means: 'ACCOUNT_REQUIRED' },
    { says: { logout: 'true', code: 'PLAN_INACTIVE' }, status: 403, means: 'PLAN_INACTIVE' },
    { says: { logout_reason: 'idle_timeout' }, means: 'SERVER_IDLE_TIMEOUT' },
    { says: { logout_reason: 'MOON_PHASE_WRONG' }, means: 'MOON_PHASE_WRONG' },
    { says: { logout_reason: 'SESSION_EXPIRED' }, means: null },
  ],
  counterExamples: [
    { says: { code: 'PLAN_INACTIVE' }, status: 403 },
    { says: { reason: 'PLAN_INACTIVE' } },
    { says: { logout_reason: '' } },
    { says: { logout_reason: 'no' } },
    { says: { logout_reason: 'you were away for too long' } },
    { says: { logout_reason: '<b>X</b>' } },
    { says: { logout_reason: 'x'.repeat(80) } },
    { says: { logout: 'false', code: 'PLAN_INACTIVE' } },
    { says: { logout_message: 'PLAN_INACTIVE' } },
  ],
};
