import type { Dialect } from './dialect.ts';
import { byText, type Texts } from './places.ts';

/**
 * Sentences of Devise (config/locales/en.yml) and devise-security. Devise has one limit, on inactivity
 * (`timeoutable`), so its "session expired" is one. "You are already signed in" says that the session is alive.
 */
const TEXTS: Texts = [
  [/^your session expired[.,] please sign in again to continue/i, 'SERVER_IDLE_TIMEOUT'],
  [/^your login credentials were used in another browser/i, 'CONCURRENT_LOGIN'],
  [/^your account (?:has expired due to inactivity|(?:is|was) not activated yet)/i, 'USER_INACTIVE'],
  [/^your account is locked/i, 'ACCOUNT_SUSPENDED'],
  [/^you need to sign in(?: or sign up)? before continuing/i, null],
  [/^you have to confirm your (?:account|email address) before continuing/i, null],
  [/^invalid authentication token/i, null],
  [/^you are already signed in/i, null],
];

/** Devise (Rails), by its sentences, as JSON or in a page. */
export const devise: Dialect = { id: 'devise', read: ({ fields }) => byText(fields, TEXTS) };
