import { expect, it } from 'vitest';
import { splitSetCookies } from './set-cookies.ts';

it('gives one header for each cookie that Firefox joined', () => {
  expect(
    splitSetCookies([
      { name: 'Set-Cookie', value: 'a=1; Path=/\nb=2; Expires=Wed, 21 Oct 2026 07:28:00 GMT' },
    ]),
  ).toEqual([
    { name: 'Set-Cookie', value: 'a=1; Path=/' },
    { name: 'Set-Cookie', value: 'b=2; Expires=Wed, 21 Oct 2026 07:28:00 GMT' },
  ]);
});

it('leaves other headers and single cookies as they are', () => {
  const headers = [
    { name: 'set-cookie', value: 'a=1, 2' },
    { name: 'X-Note', value: 'one\ntwo' },
    { name: 'Empty' },
  ];
  expect(splitSetCookies(headers)).toEqual(headers);
});
