import type { DialectExamples } from './dialect.ts';

export const statedCodeExamples: DialectExamples = {
  dialect: 'stated-code',
  name: 'Codes of accounts, plans and users in an error',
  sources: ['docs/causes.md'],
  examples: [
    { says: { code: 'SESSION_ACCOUNT_MISMATCH' }, means: 'SESSION_ACCOUNT_MISMATCH' },
    { says: { 'error.code': 'session-user-mismatch' }, means: 'SESSION_USER_MISMATCH' },
    { says: { 'errors[0].code': 'accountNotFound' }, means: 'ACCOUNT_MISSING' },
    { says: { 'errors[0].extensions.code': 'ACCOUNT_SUSPENDED' }, means: 'ACCOUNT_SUSPENDED' },
    { says: { reason: 'account-canceled' }, means: 'ACCOUNT_CANCELLED' },
    { says: { 'location.reason': 'account_required' }, status: 302, means: 'ACCOUNT_REQUIRED' },
    { says: { error: 'plan_missing' }, means: 'PLAN_MISSING' },
    { says: { 'data.code': 'E_PLAN_INACTIVE' }, status: 403, means: 'PLAN_INACTIVE' },
    { says: { 'detail.code': 'subscription-required' }, status: 402, means: 'PLAN_REQUIRED' },
    { says: { code: 'user_inactive', detail: 'User is inactive' }, means: 'USER_INACTIVE' },
  ],
  counterExamples: [
    { says: { code: 'PLAN_LIMIT_REACHED' } },
    { says: { message: 'ACCOUNT_SUSPENDED' } },
    { says: { error: 'Your account is suspended' } },
    { says: { code: 'constructor' } },
    { says: { type: 'plan' } },
  ],
};
