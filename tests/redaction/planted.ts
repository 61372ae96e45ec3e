import { type EntryOptions, entryOf, harOf, signedInAndRefused } from '../../lib/imports/har/testing.ts';

/** A secret of random letters, the same in every run: 256 bits as base64url has them. */
export const SECRET = 'Zq7Rk2vXw9LmB4tYc8NfJ3hDs6PgA1uKoE5iVxT0bQy';

const hex = Buffer.from(SECRET).toString('hex');
const base64 = Buffer.from(`{"t":"${SECRET}"}`).toString('base64');
const percent = [...SECRET].map((char) => `%${char.charCodeAt(0).toString(16)}`).join('');
const escaped = [...SECRET].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const reversed = [...SECRET].reverse().join('');
const half = SECRET.length >> 1;

type Place = { where: string; path?: string; options?: EntryOptions; status?: number };

/** Where a HAR may hold a secret, and in what form. */
export const PLACES: readonly Place[] = [
  { where: '`Authorization`', options: { headers: { Authorization: `Bearer ${SECRET}` } } },
  { where: '`Cookie`', options: { headers: { Cookie: `sid=${SECRET}` } } },
  {
    where: '`Set-Cookie`',
    options: { answerHeaders: [{ name: 'Set-Cookie', value: `sid=${SECRET}; HttpOnly` }] },
  },
  {
    where: 'a cookie in two chunks',
    options: { headers: { Cookie: `s.0=${SECRET.slice(0, half)}; s.1=${SECRET.slice(half)}` } },
  },
  { where: 'another header (`X-Auth-Token`)', options: { headers: { 'X-Auth-Token': SECRET } } },
  { where: 'the query (`?token=`)', path: `/v1/items/?token=${SECRET}` },
  { where: 'the query, under any name (`?q=`)', path: `/v1/items/?q=${SECRET}` },
  { where: 'the path', path: `/v1/reset/${SECRET}/` },
  { where: 'the fragment', path: `/v1/items/#access_token=${SECRET}` },
  { where: '`Referer`', options: { headers: { referer: `https://app.test/dashboard?code=${SECRET}` } } },
  {
    where: '`Location`',
    status: 302,
    options: { answerHeaders: [{ name: 'Location', value: `/x?code=${SECRET}` }] },
  },
  { where: 'a JSON body sent', options: { body: { refresh_token: SECRET } } },
  { where: 'a JSON body received', options: { answer: { access_token: SECRET } } },
  { where: 'JSON within JSON', options: { answer: { session: JSON.stringify({ access_token: SECRET }) } } },
  {
    where: 'a server’s sentence',
    status: 401,
    options: { answer: { message: `Token ${SECRET} has expired` } },
  },
  { where: 'base64 of JSON', options: { answer: { state: base64 } } },
  { where: 'hex', options: { answer: { state: hex } } },
  { where: 'percent-encoded', path: `/v1/items/?state=${percent}` },
  { where: 'JSON escapes, backwards', options: { answer: { state: reversed, again: escaped } } },
];

/** A whole session that was logged out, with the secret in one place of one entry. */
export function harWith({ path = '/v1/items/', status = 200, options = {} }: Place): object {
  const entries = signedInAndRefused();
  return harOf([...entries.slice(0, 5), entryOf(90_000, 'POST', path, status, options), ...entries.slice(5)]);
}
