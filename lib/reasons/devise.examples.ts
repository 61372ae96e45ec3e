import type { DialectExamples } from './dialect.ts';

export const deviseExamples: DialectExamples = {
  dialect: 'devise',
  name: 'Devise (Rails)',
  sources: [
    'heartcombo/devise config/locales/en.yml',
    'devise-security/devise-security config/locales/en.yml',
    'heartcombo/devise#5753',
  ],
  examples: [
    {
      says: { error: 'Your session expired. Please sign in again to continue.' },
      means: 'SERVER_IDLE_TIMEOUT',
    },
    {
      says: { 'html.phrase': 'your session expired, please sign in again to continue' },
      status: 200,
      means: 'SERVER_IDLE_TIMEOUT',
    },
    { says: { error: 'You need to sign in or sign up before continuing.' }, means: null },
    {
      says: {
        'errors[0]': 'Your login credentials were used in another browser',
      },
      means: 'CONCURRENT_LOGIN',
    },
    { says: { error: 'Your account is not activated yet.' }, means: 'USER_INACTIVE' },
    { says: { error: 'Your account is locked.' }, means: 'ACCOUNT_SUSPENDED' },
    { says: { error: 'You are already signed in.' }, means: null },
  ],
  counterExamples: [
    { says: { error: 'Invalid Email or password.' } },
    { says: { error: 'Signed out successfully.' } },
    { says: { error: 'Your account is now public.' } },
  ],
};
