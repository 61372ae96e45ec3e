import type { DialectExamples } from './dialect.ts';

export const csrfExamples: DialectExamples = {
  dialect: 'csrf',
  name: 'CSRF checks: Laravel, Rails, Django, Express, Flask, ASP.NET',
  sources: [
    'laravel/framework src/Illuminate/Session/TokenMismatchException.php',
    'rails/rails actionpack/lib/action_controller/metal/request_forgery_protection.rb',
    'django/django django/middleware/csrf.py',
    'expressjs/csurf',
    'laravel/sanctum#166',
  ],
  examples: [
    { says: { message: 'CSRF token mismatch.' }, status: 419, means: 'CSRF_MISMATCH' },
    { says: { 'html.title': 'Page Expired' }, status: 419, means: 'CSRF_MISMATCH' },
    { says: { error: "Can't verify CSRF token authenticity." }, status: 422, means: 'CSRF_MISMATCH' },
    { says: { error: 'ActionController::InvalidAuthenticityToken' }, status: 422, means: 'CSRF_MISMATCH' },
    { says: { detail: 'CSRF Failed: CSRF token missing.' }, status: 403, means: 'CSRF_MISMATCH' },
    { says: { 'html.phrase': 'csrf verification failed' }, status: 403, means: 'CSRF_MISMATCH' },
    { says: { message: 'invalid csrf token' }, status: 403, means: 'CSRF_MISMATCH' },
  ],
  counterExamples: [
    { says: { message: 'Landing page expired' } },
    { says: { detail: 'Read our page on CSRF' } },
  ],
};
