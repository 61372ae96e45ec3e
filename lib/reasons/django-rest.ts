import type { Dialect } from './dialect.ts';
import { byText, type Texts } from './places.ts';

/** rest_framework/authentication.py and exceptions.py; also the texts of drf-based token packages (knox). */
const TEXTS: Texts = [
  [/^authentication credentials were not provided/i, 'AUTH_CREDENTIALS_MISSING'],
  [/^(?:user|account) (?:inactive or deleted|is inactive)/i, 'USER_INACTIVE'],
  [/^user account is disabled/i, 'USER_INACTIVE'],
  [/^(?:invalid token|incorrect authentication credentials)\b/i, null],
];

/** Django REST framework, by its texts: 401, or 403 where no challenge is configured. */
export const djangoRest: Dialect = { id: 'django-rest', read: ({ fields }) => byText(fields, TEXTS) };
