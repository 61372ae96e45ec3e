import type { DialectExamples } from './dialect.ts';

export const oktaExamples: DialectExamples = {
  dialect: 'okta',
  name: 'Okta',
  sources: ['https://developer.okta.com/docs/reference/error-codes/', 'okta/okta-auth-js#797'],
  examples: [
    { says: { errorCode: 'E0000005', errorSummary: 'Invalid session' }, status: 403, means: null },
    { says: { errorCode: 'E0000011', errorSummary: 'Invalid token provided' }, means: null },
    { says: { errorCode: 'E0000069', errorSummary: 'User Locked' }, status: 403, means: 'ACCOUNT_SUSPENDED' },
    { says: { errorCode: 'E0000047' }, status: 429, means: 'RATE_LIMITED' },
  ],
  counterExamples: [{ says: { errorCode: 'E0000001' }, status: 400 }, { says: { code: 'E0000005' } }],
};
