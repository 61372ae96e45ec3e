import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, PATIENT } from '../../tests/support/canary.ts';
import { parseCookieDate } from './cookie-date.ts';
import { parseSetCookies } from './parse-set-cookie.ts';

const NOW = Date.UTC(2024, 0, 15, 12);
const one = (header: string) => parseSetCookies(header, NOW)[0];

describe('parseSetCookies', PATIENT, () => {
  it('reads name, value and attributes', () => {
    expect(
      one('sid=a=b; Path=/app; Domain=.Example.TEST; Max-Age=60; Secure; HttpOnly; SameSite=Lax'),
    ).toEqual({
      name: 'sid',
      value: 'a=b',
      removes: false,
      expiresAt: NOW + 60_000,
      path: '/app',
      domain: 'example.test',
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
    });
  });

  it.each([
    'sid=x; Max-Age=0',
    'sid=x; Max-Age=-1',
    'sid=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'sid=x; Expires=Thu, 01-Jan-1970 00:00:00 GMT',
    'sid=; Path=/',
    'sid=deleted; Path=/',
    'sid=x; Expires=Mon, 15 Jan 2024 11:59:59 GMT',
  ])('sees a removal in %s', (header) => {
    expect(one(header)?.removes).toBe(true);
  });

  it.each([
    'sid=x',
    'sid=x; Max-Age=1',
    'sid=x; Expires=Mon, 15 Jan 2024 12:00:01 GMT',
    'sid=x; Max-Age=5; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'sid=x; Max-Age=soon',
  ])('sees none in %s', (header) => {
    expect(one(header)?.removes).toBe(false);
  });

  it('splits what Firefox joins', () => {
    expect(
      parseSetCookies('a=1; Path=/\nb=2; Expires=Wed, 21 Oct 2099 07:28:00 GMT\n', NOW).map(
        ({ name }) => name,
      ),
    ).toEqual(['a', 'b']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText(300), (header) => {
        expect(Array.isArray(parseSetCookies(header, NOW))).toBe(true);
      }),
    );
  });
});

describe('parseCookieDate', () => {
  it.each([
    ['Wed, 21 Oct 2015 07:28:00 GMT', Date.UTC(2015, 9, 21, 7, 28)],
    ['Wednesday, 21-Oct-15 07:28:00 GMT', Date.UTC(2015, 9, 21, 7, 28)],
    ['Wed Oct 21 07:28:00 2015', Date.UTC(2015, 9, 21, 7, 28)],
    ['Wed, 21 Oct 2015', null],
    ['31 Feb 2020 00:00:00', null],
    ['tomorrow', null],
  ])('%s is %s', (text, ms) => {
    expect(parseCookieDate(text)).toBe(ms);
  });
});
