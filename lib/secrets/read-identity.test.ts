import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdentity } from './read-identity.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: object) => `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`;

describe('who a token names', () => {
  it('is read wherever in a text the token lies', () => {
    const raw = JSON.stringify({ state: { token: token({ sub: '42', email: 'ada@example.com' }) } });
    expect(readIdentity(raw)).toEqual({ userId: '42', userEmail: 'ada@example.com' });
    expect(readIdentity(`Bearer ${token({ user_id: 7, sub: 'client' })}`)).toEqual({ userId: '7' });
    expect(readIdentity(token({ preferred_username: 'ada@corp.example' }))).toEqual({
      userEmail: 'ada@corp.example',
    });
  });

  it('is put together from several tokens, the first of which counts', () => {
    const raw = [token({ sub: '42' }), token({ sub: '43', email: 'ada@example.com' })].join(' ');
    expect(readIdentity(raw)).toEqual({ userId: '42', userEmail: 'ada@example.com' });
  });

  it('is nobody where none is named, or in no shape of a name', () => {
    expect(readIdentity('ada@example.com')).toBeNull();
    expect(readIdentity(token({ exp: 5 }))).toBeNull();
    expect(readIdentity(token({ email: 'no address', sub: { a: 1 } }))).toBeNull();
    expect(readIdentity(token({ email: 'a\u202e@example.com', sub: 'x'.repeat(200) }))).toBeNull();
    expect(readIdentity(token({ constructor: 'x' }))).toBeNull();
  });

  it('never throws, whatever the text', () => {
    const wild = fc.oneof(
      fc.string(),
      fc.json().map((json) => `ey${json}`),
      fc.object().map(token),
    );
    fc.assert(fc.property(wild, (raw) => readIdentity(raw) === null || readIdentity(raw) !== undefined));
  });
});
