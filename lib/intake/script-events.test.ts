import { describe, expect, it } from 'vitest';
import { errorEvents, scriptCookieEvents } from './script-events.ts';

const WHERE = {
  tabId: 1,
  frameId: 0,
  origin: 'https://app.example',
  documentId: 'd',
  cookieStoreId: null,
};
const cookie = (text: string) =>
  scriptCookieEvents({ type: 'cookie', call: 'document-cookie', text, input: null }, WHERE, 1_000_000);

describe('a cookie that page script writes', () => {
  it.each([
    ['sessionid=; Max-Age=0', true],
    ['sessionid=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['sessionid=; Path=/', true],
    ['sessionid=x; Max-Age=60', false],
    ['sessionid=x', false],
  ])('%s: removed %s', (text, removes) => {
    expect(cookie(text)).toMatchObject([{ kind: 'cookie.written', name: 'sessionid', removes, by: 'page' }]);
  });

  it.each(['_ga=; Max-Age=0', 'OptanonConsent=; Max-Age=0', '', '=', 'no pair'])('nothing of %j', (text) => {
    expect(cookie(text)).toEqual([]);
  });

  it('has its name masked where that holds an id', () => {
    const [event] = cookie('session_3f2a9c0d-1111-4222-8333-444455556666=; Max-Age=0');
    expect(JSON.stringify(event)).not.toContain('3f2a9c0d');
  });
});

describe('an error that nobody caught', () => {
  it('tells its place, and its words without what looks secret', () => {
    const [event] = errorEvents(
      {
        type: 'error',
        error: 'uncaught',
        message:
          'Uncaught Error: bad token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl for ada@example.com',
        stack: '    at https://app.example/a.js?v=secret:3:7',
      },
      WHERE,
      5,
    );
    expect(event).toMatchObject({
      kind: 'page.error',
      stack: [{ function: null, url: 'https://app.example/a.js', line: 3, column: 7 }],
    });
    expect(JSON.stringify(event)).not.toMatch(/eyJ|ada@|secret/);
  });
});
