import type { DialectExamples } from './dialect.ts';

export const loginStatusExamples: DialectExamples = {
  dialect: 'login-status',
  name: 'Set-Login (FedCM, Login Status API)',
  sources: ['https://w3c-fedid.github.io/login-status/'],
  examples: [
    { says: { 'set-login': 'logged-out' }, status: 200, means: null },
    { says: { 'set-login': '"logged-out"' }, status: 200, means: null },
  ],
  counterExamples: [{ says: { 'set-login': 'logged-in' }, status: 200 }, { says: { message: 'logged-out' } }],
};
