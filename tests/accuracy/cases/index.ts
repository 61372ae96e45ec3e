import type { AccuracyCase } from '../case.ts';
import { expressSessionApp } from '../stacks/express-session-app.ts';
import { expressSessionHtml } from '../stacks/express-session-html.ts';
import { storedSessionCases } from './cookie-sessions.ts';

/** Every session of the suite. */
export const cases: readonly AccuracyCase[] = [
  ...storedSessionCases(expressSessionHtml, 'esh'),
  ...storedSessionCases(expressSessionApp, 'esa'),
];
