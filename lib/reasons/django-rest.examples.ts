import type { DialectExamples } from './dialect.ts';

export const djangoRestExamples: DialectExamples = {
  dialect: 'django-rest',
  name: 'Django REST framework',
  sources: ['encode/django-rest-framework rest_framework/authentication.py, exceptions.py'],
  examples: [
    {
      says: { detail: 'Authentication credentials were not provided.' },
      status: 403,
      means: 'AUTH_CREDENTIALS_MISSING',
    },
    { says: { detail: 'User inactive or deleted.' }, means: 'USER_INACTIVE' },
    { says: { detail: 'Invalid token.' }, means: null },
    { says: { detail: 'Invalid token header. No credentials provided.' }, means: null },
  ],
  counterExamples: [
    { says: { detail: 'You do not have permission to perform this action.' }, status: 403 },
    { says: { detail: 'Not found.' }, status: 404 },
  ],
};
