import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opaqueRuns, tokenShape } from './shapes.ts';

const b64url = (text: string) => Buffer.from(text).toString('base64url');
const JWT = `${b64url('{"alg":"HS256","typ":"JWT"}')}.${b64url('{"sub":"1234567890"}')}.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P`;
const JWE = `${b64url('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.OKOawDo13gRp2ojaHV7LFpZcgV7T6DVZ.48V1_ALb6US04U3b.5eym8TW_c8SuK0ltJ3.XFBoMYUZodetZdvTiFvSkQ`;

describe('tokenShape', () => {
  it.each([
    ['a JWT', JWT, 'jwt'],
    ['a JWE', JWE, 'jwt'],
    ['a JWT within a text', `the token ${JWT} is bad`, 'jwt'],
    ['the header of a JWT alone', JWT.split('.')[0] ?? '', 'jwt'],
    ['the payload of a JWT alone', JWT.split('.')[1] ?? '', 'jwt'],
    ['a JWT glued to a word', `token${JWT}`, 'jwt'],
    ['a JWT whose header is written with a blank', `${b64url('{ "alg": "HS256" }')}.e30.x`, 'jwt'],
    ['a JWT whose header has line breaks', `${b64url('{\n  "alg": "HS256"\n}')}.e30.x`, 'jwt'],
    ['a JWT in base64 once more', Buffer.from(JWT).toString('base64'), 'jwt'],
    ['a JWT in base64 behind one more byte', Buffer.from(`=${JWT}`).toString('base64'), 'jwt'],
    ['a JWT in base64 behind two more bytes', Buffer.from(`t=${JWT}`).toString('base64'), 'jwt'],
    ['a JWT percent-encoded', `%65%79%4A${JWT.slice(3)}`, 'jwt'],
    ['a JWT percent-encoded twice', `%2565%2579%254A${JWT.slice(3)}`, 'jwt'],
    ['a PASETO', 'v4.local.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'paseto'],
    ['an Authorization header', 'Authorization: Bearer mF_9.B5f-4.1JqM', 'authorization'],
    ['basic credentials', 'basic YWxhZGRpbjpvcGVuc2VzYW1l', 'authorization'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----', 'private-key'],
  ])('knows %s', (_name, value, shape) => {
    expect(tokenShape(value)).toBe(shape);
  });

  it.each([
    'surveyJsonLoader',
    'keyJsonWebTokenSigner.verify',
    'Bearer authentication is required',
    'Bearer token expired',
    'Basic information',
    'https://app.example/assets/index.js:12:3',
    'CognitoIdentityServiceProvider.:id.accessToken',
    'https://app.example/api/v1/organisations/settings/notifications',
    '100 % of 5 %s %zz',
    'ewoginator',
  ])('takes %s for no token', (value) => {
    expect(tokenShape(value)).toBeNull();
  });

  it('never throws and takes linear time, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aeyJZ%2x.-_@ Bearer\ud800é') }),
        (value) => void tokenShape(value),
      ),
    );
    for (const piece of ['eyJ', '%25', 'Bearer ', '----BEGIN ', 'a@', 'v4.local.', 'ZXlK', '-_', 'a.']) {
      const value = piece.repeat(100_000 / piece.length);
      expect([null, 'jwt', 'authorization', 'paseto']).toContain(tokenShape(value));
      expect(Array.isArray(opaqueRuns(value))).toBe(true);
    }
  });
});

describe('opaqueRuns', () => {
  const shapes = (value: string) =>
    opaqueRuns(value).map((run) => `${run.shape} ${value.slice(run.start, run.end)}`);

  it.each([
    'fJ3kd92LmQ0aPz81XcVb',
    '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    'd41d8cd98f00b204e9800998ecf8427e',
    '7Fjfp0ZBr1KtDRbnfVdmIw8Qe2s5UyTa',
  ])('finds %s', (value) => {
    expect(shapes(`see ${value}!`)).toEqual([`opaque ${value}`]);
  });

  it('finds an e-mail address, and no package with its version', () => {
    expect(shapes('sent to jo.doe+x@mail.example.org today')).toEqual(['email jo.doe+x@mail.example.org']);
    expect(shapes('/npm/vue@3.prod.js /axios@1.2.3/axios.min.js @scope/pkg@next.js')).toEqual([]);
  });

  it.each([
    'handleSubmitVeryLongNameOfAFunction2',
    'SESSION_ACCOUNT_MISMATCH_BECAUSE',
    '.AspNetCore.Correlation.:id',
    'oauth2-token-endpoint-v2',
    'https://app.example/very-long-name-of-a-page-without-digits',
    'AADSTS700084',
    '2024-01-15T14:32:15.123Z',
  ])('leaves %s', (value) => {
    expect(shapes(value)).toEqual([]);
  });
});
