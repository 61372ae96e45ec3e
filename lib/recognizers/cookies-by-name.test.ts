import { describe } from 'vitest';
import { checkExamples } from './check-examples.ts';
import { cookiesByName } from './cookies-by-name.ts';

describe('cookies-by-name', () => {
  checkExamples(cookiesByName);
});
