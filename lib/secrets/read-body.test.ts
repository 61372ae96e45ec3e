import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, canary, leaks, PATIENT } from '../../tests/support/canary.ts';
import { readBody } from './read-body.ts';

const fieldsOf = (body: unknown) => readBody(JSON.stringify(body), 'application/json').fields;

describe('readBody', PATIENT, () => {
  it("reads a middleware's stated reason, without the person's id", () => {
    const body = {
      success: false,
      error: 'Session error. Please log in again.',
      logout_reason: 'SESSION_ACCOUNT_MISMATCH',
      logout_message: 'Session contamination: account ID mismatch. Session=123, Current=456, User=789',
      logout_path: '/dashboard/content',
      logout_context: { stored_account_id: 123, current_account_id: 456, user_id: 789 },
      timestamp: '2025-12-15T10:30:45.123Z',
    };
    expect(fieldsOf(body)).toEqual({
      success: 'false',
      error: 'Session error. Please log in again.',
      logout_reason: 'SESSION_ACCOUNT_MISMATCH',
      logout_message: 'Session contamination: account ID mismatch. Session=123, Current=456, User=[user]',
      logout_path: '/dashboard/content',
      'logout_context.stored_account_id': '123',
      'logout_context.current_account_id': '456',
      timestamp: '2025-12-15T10:30:45.123Z',
    });
  });

  it.each([
    [
      'OAuth',
      { error: 'invalid_grant', error_description: 'Token expired' },
      { error: 'invalid_grant', error_description: 'Token expired' },
    ],
    [
      'problem details',
      { type: 'https://p.test/expired', title: 'Expired', status: 401, detail: 'Too old', instance: '/x' },
      { type: 'https://p.test/expired', title: 'Expired', status: '401', detail: 'Too old' },
    ],
    [
      'simplejwt',
      {
        detail: 'Given token not valid',
        code: 'token_not_valid',
        messages: [{ token_class: 'AccessToken', token_type: 'access', message: 'Token is expired' }],
      },
      {
        detail: 'Given token not valid',
        code: 'token_not_valid',
        'messages[0].token_class': 'AccessToken',
        'messages[0].token_type': 'access',
        'messages[0].message': 'Token is expired',
      },
    ],
    [
      'GraphQL',
      { errors: [{ message: 'Not signed in', extensions: { code: 'UNAUTHENTICATED' } }], data: null },
      { 'errors[0].message': 'Not signed in', 'errors[0].extensions.code': 'UNAUTHENTICATED' },
    ],
    [
      'Cognito',
      { __type: 'NotAuthorizedException', message: 'Refresh Token has expired' },
      { __type: 'NotAuthorizedException', message: 'Refresh Token has expired' },
    ],
    [
      'Supabase',
      { code: 400, error_code: 'refresh_token_already_used', msg: 'Invalid Refresh Token: Already Used' },
      { code: '400', error_code: 'refresh_token_already_used', msg: 'Invalid Refresh Token: Already Used' },
    ],
    [
      'Firebase',
      {
        error: {
          code: 400,
          message: 'TOKEN_EXPIRED',
          errors: [{ message: 'TOKEN_EXPIRED', domain: 'global', reason: 'invalid' }],
        },
      },
      {
        'error.code': '400',
        'error.message': 'TOKEN_EXPIRED',
        'error.errors[0].message': 'TOKEN_EXPIRED',
        'error.errors[0].reason': 'invalid',
      },
    ],
    [
      'Entra',
      { error: 'invalid_grant', error_codes: [700082], suberror: 'bad_token' },
      { error: 'invalid_grant', 'error_codes[0]': '700082', suberror: 'bad_token' },
    ],
    [
      'tRPC',
      [
        {
          error: {
            json: { message: 'UNAUTHORIZED', code: -32001, data: { code: 'UNAUTHORIZED', httpStatus: 401 } },
          },
        },
      ],
      {
        '[0].error.json.message': 'UNAUTHORIZED',
        '[0].error.json.code': '-32001',
        '[0].error.json.data.code': 'UNAUTHORIZED',
        '[0].error.json.data.httpStatus': '401',
      },
    ],
  ])('reads the words of %s', (_name, body, fields) => {
    expect(fieldsOf(body)).toEqual(fields);
  });

  it.each([
    [
      'a reason under logout',
      { logout: { reason: 'IDLE', message: 'Away' }, user: { id: 'ada' } },
      { 'logout.reason': 'IDLE', 'logout.message': 'Away' },
    ],
    [
      'the id of an error, and of nothing else',
      {
        id: 'ada-lovelace',
        error: { id: 'session_aal2_required', code: 403 },
        errors: [{ id: 'a1b2c3d4-0001' }],
      },
      { 'error.id': 'session_aal2_required', 'error.code': '403' },
    ],
    [
      'an exception',
      { exception: 'TokenMismatchException', trace: ['x'] },
      { exception: 'TokenMismatchException' },
    ],
    [
      'a subtype',
      { error: 'invalid_grant', error_subtype: 'invalid_rapt' },
      { error: 'invalid_grant', error_subtype: 'invalid_rapt' },
    ],
  ])('reads %s', (_name, body, fields) => {
    expect(fieldsOf(body)).toEqual(fields);
  });

  it.each([
    'This session has been expired (possibly due to multiple concurrent logins being attempted as the same user).',
    'Your session expired. Please sign in again to continue.',
    'Your login credentials were used in another browser',
    'Page Expired',
  ])('finds the known sentence “%s” in a page', (sentence) => {
    expect(
      readBody(`<html><body><div class="alert">${sentence}</div><p>Ada</p></body></html>`, 'text/html')
        .fields,
    ).toEqual({
      'html.phrase': sentence.toLowerCase().replace(/\.$/, ''),
    });
  });

  it('drops everything that is not named as a word', () => {
    expect(
      fieldsOf({
        access_token: 'x',
        refresh: 'y',
        user: { email: 'a@b.test', name: 'Ada' },
        items: [{ message: 'mine', title: 'diary' }],
        name: 'x1',
        data: { name: 'Ada', title: 'diary' },
      }),
    ).toEqual({ name: 'x1' });
  });

  it('does not show an authorization code under the name of an error code', () => {
    expect(fieldsOf({ code: 'SplxlOBeZQQYbYS6WxSbIA' })).toEqual({ code: '[masked]' });
    expect(fieldsOf({ code: 'ab1cd2' })).toEqual({ code: '[masked]' });
  });

  it('reads title, heading and known sentence of an HTML answer, and nothing else of it', () => {
    const html =
      '<!doctype html><html><head><title>Sign in – Shop</title></head><body><h1>Welcome <b>back</b></h1><p>Your session has expired.</p><p>Ada 42</p><input name="p" type="password"></body></html>';
    expect(readBody(html, 'text/html; charset=utf-8')).toEqual({
      fields: {
        'html.title': 'Sign in – Shop',
        'html.h1': 'Welcome back',
        'html.phrase': 'your session has expired',
        'html.signInForm': 'true',
      },
      unread: 'not-json',
    });
  });

  it('shortens plain text, refuses broken JSON and other types', () => {
    expect(readBody('Unauthorized', 'text/plain')).toEqual({
      fields: { text: 'Unauthorized' },
      unread: 'not-json',
    });
    expect(readBody('{"error":"inv', 'application/json')).toEqual({ fields: {}, unread: 'not-json' });
    expect(readBody('binary', 'application/octet-stream')).toEqual({ fields: {}, unread: 'not-text' });
    expect(readBody('')).toEqual({ fields: {} });
  });

  it('lets no piece of a secret through, wherever in the body', () => {
    const place = fc.constantFrom(
      (s: string) =>
        JSON.stringify({
          error: s,
          message: `Bad token ${s}`,
          code: s,
          detail: { [s]: s, message: s },
          logout_context: { id: s, [s]: 1 },
          logout_path: `/x/${s}?${s}`,
        }),
      (s: string) =>
        JSON.stringify({
          errors: [{ message: s, extensions: { code: s } }],
          type: `https://p.test/${s}?t=${s}`,
        }),
      (s: string) => JSON.stringify(s),
      (s: string) => `Invalid token ${s}`,
      (s: string) => `<title>${s}</title><h1>Token ${s}</h1>${s}`,
      (s: string) => `{"error":"${s}`,
    );
    fc.assert(
      fc.property(
        canary,
        place,
        fc.constantFrom('application/json', 'text/html', 'text/plain', undefined),
        (secret, put, type) => {
          expect(leaks(JSON.stringify(readBody(put(secret), type)), secret)).toEqual([]);
        },
      ),
    );
  });

  it('never throws, and bounds what it gives', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(200), fc.json()), (text) => {
        const { fields } = readBody(text, 'application/json');
        expect(Object.keys(fields).length).toBeLessThanOrEqual(40);
        expect(Object.keys(fields).every((name) => name.length <= 80)).toBe(true);
      }),
    );
  });

  it('keeps the number of an error and masks one that may be a one-time code', () => {
    expect(fieldsOf({ code: 50173 }).code).toBe('50173');
    expect(fieldsOf({ code: 'AADSTS700082' }).code).toBe('AADSTS700082');
    expect(fieldsOf({ code: '482913' }).code).toBe('[masked]');
  });
});
