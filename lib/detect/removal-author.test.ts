import { describe, expect, it } from 'vitest';
import type { EventOf } from '../events/event.ts';
import { removalAuthor } from './removal-author.ts';
import type { Credential, RemovalFact, Scene } from './types.ts';

const AT = Date.UTC(2026, 0, 15, 9);
const removal = (fields: Partial<RemovalFact>, cookieStoreId = '0'): RemovalFact => ({
  at: AT,
  eventId: 'e1',
  credential: { cookieStoreId } as Credential,
  place: { area: 'cookie', key: 'sid', httpOnly: true },
  tabId: null,
  how: 'cookie',
  cookieCause: 'explicit',
  stack: null,
  input: null,
  ...fields,
});
const scene = (fields: Partial<Scene> = {}): Scene => ({
  deletions: [],
  errors: [],
  reasons: [],
  callbacks: [],
  emptied: [],
  takingCookies: [],
  builds: null,
  lostScripts: [],
  messages: [],
  closures: [],
  requests: [],
  pages: [],
  cookies: [],
  setCookies: [],
  restarts: [],
  closedTabs: [],
  stalls: [],
  networkChanges: [],
  ...fields,
});
const authorOf = (fact: RemovalFact, around = scene()) => removalAuthor(fact, around).author;
const answer = { id: 'r1', at: AT - 20, setCookies: [{ name: 'sid', removes: true }] };
const takingCookies = [answer as EventOf<'request.finished'>];
const deletions = [{ id: 'w1', at: AT - 5, name: 'sid' } as EventOf<'cookie.written'>];

describe('who removed a credential', () => {
  it.each([
    ['its own date', { cookieCause: 'own-clock' }, 'expiry'],
    ['no room', { cookieCause: 'evicted' }, 'eviction'],
    ['the end of the browser', { cookieCause: 'restart' }, 'restart'],
    ['nobody’s call, header or date', {}, 'outside'],
    ['a call of the page', { how: 'removeItem' }, 'script'],
    ['another tab', { how: 'other-tab' }, 'other-tab'],
    ['cleared site data', { how: 'emptied' }, 'cleared'],
    ['nobody that was seen', { how: 'unwitnessed' }, 'unknown'],
  ] as [string, Partial<RemovalFact>, string][])('names %s', (_what, fields, author) => {
    expect(authorOf(removal(fields))).toBe(author);
  });

  it('names the answer that took the cookie away, and the script that did', () => {
    const gone = removal({ cookieCause: 'expired-overwrite' });
    expect(removalAuthor(gone, scene({ takingCookies }))).toEqual({ author: 'server', answer });
    expect(authorOf(gone, scene({ deletions }))).toBe('script');
    expect(authorOf(gone)).toBe('unknown');
  });

  it('takes no answer for the author that came at another time or took another cookie', () => {
    const late = [{ ...answer, at: AT + 5_000 } as EventOf<'request.finished'>];
    expect(authorOf(removal({}), scene({ takingCookies: late }))).toBe('outside');
    const other = removal({ place: { area: 'cookie', key: 'other', httpOnly: true } });
    expect(authorOf(other, scene({ takingCookies }))).toBe('outside');
  });

  it('does not speak of an extension in Firefox where a script may have done it unseen', () => {
    const open = { place: { area: 'cookie', key: 'sid', httpOnly: false } } as const;
    expect(authorOf(removal(open, 'firefox-default'))).toBe('unknown');
    expect(authorOf(removal({}, 'firefox-default'))).toBe('outside');
  });
});
