import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';
import { saysRefusal } from './says-refusal.ts';

const says = (body: unknown, type = 'application/json') =>
  saysRefusal(readBody(typeof body === 'string' ? body : JSON.stringify(body), type).fields);

describe('an answer under 200 refuses', () => {
  it.each([
    ['GraphQL', { data: null, errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }],
    ['GraphQL by words', { errors: [{ message: 'Token expired' }] }],
    ['GraphQL of a right', { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }],
    ['GraphQL in a batch', [{ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }]],
    ['a code', { code: 401, msg: 'x', data: null }],
    ['a code as text', { code: '401' }],
    ['ArcGIS', { error: { code: 498, message: 'Invalid token.', details: [] } }],
    ['a failure with words', { success: false, message: 'Session expired' }],
    ['an error', { error: 'not_logged_in' }],
    ['a flag', { sessionExpired: true }],
  ])('%s', (_what, body) => expect(says(body)).toBe(true));

  it('Spring, as a text and in a page', () => {
    const text =
      'This session has been expired (possibly due to multiple concurrent logins being attempted as the same user).';
    expect([says(text, 'text/plain'), says(`<p>${text}</p>`, 'text/html')]).toEqual([true, true]);
  });

  it('a page to sign in on', () => {
    expect(says('<form><input type="password"></form>', 'text/html')).toBe(true);
  });

  it('gRPC-web, in the trailers of the body, as bytes and as base64', () => {
    const trailers = 'grpc-status:16\r\ngrpc-message:token%20expired\r\n';
    const frame = `\u0080\0\0\0${String.fromCharCode(trailers.length)}${trailers}`;
    expect(readBody(`\0\0\0\0\u0002ab${frame}`, 'application/grpc-web+proto').fields).toEqual({
      'grpc-status': '16',
      'grpc-message': 'token expired',
    });
    const base64 = Buffer.from(frame, 'latin1').toString('base64');
    expect(says(`AAAAAAA=${base64}`, 'application/grpc-web-text')).toBe(true);
    expect(says(frame.replace('16', '0'), 'application/grpc-web+proto')).toBe(false);
  });
});

describe('an answer under 200 does not refuse', () => {
  it.each([
    ['somebody’s text', { data: { message: 'Your session has expired, said the shopkeeper' } }],
    ['a note about it', { notes: [{ title: 'Unauthorized', text: 'Token expired' }] }],
    ['a status of something', { order: { status: 401 } }],
    ['a list of codes', { codes: [401, 403] }],
    ['another failure', { success: false, message: 'The name is taken' }],
    [
      'another error',
      { errors: [{ message: 'Cannot query field', extensions: { code: 'BAD_USER_INPUT' } }] },
    ],
    ['a good answer', { code: 200, message: 'ok', success: true }],
  ])('%s', (_what, body) => expect(says(body)).toBe(false));
});
