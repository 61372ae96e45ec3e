import { describe, expect, it } from 'vitest';
import { requestOutcome } from './request-outcome.ts';
import type { RequestRole } from './types.ts';

const url = 'https://app.example/v1/x';
const outcome = (
  status: number | null,
  role: RequestRole = 'api',
  said = '',
  extra = {},
  statesLogout = false,
) => requestOutcome({ status, url, ...extra }, role, said, { statesLogout });

describe('requestOutcome', () => {
  it.each([
    [0, 'other'],
    [200, 'accepted'],
    [204, 'accepted'],
    [304, 'accepted'],
    [401, 'refused'],
    [419, 'refused'],
    [440, 'refused'],
    [498, 'refused'],
    [403, 'forbidden'],
    [404, 'other'],
    [429, 'server-error'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('%d is %s', (status, expected) => expect(outcome(status)).toBe(expected));

  it('takes a 403 for a refusal only where its words say that nobody is signed in', () => {
    expect(outcome(403, 'api', 'Authentication credentials were not provided.')).toBe('refused');
    expect(outcome(403, 'api', 'You may not see this report.')).toBe('forbidden');
  });

  it.each([
    'session_not_found Session from session_id claim',
    'Could not verify the provided CSRF token because your session was not found.',
    'bad_jwt invalid JWT',
    'token_not_valid',
  ])('takes a 403 for a refusal that says %j', (said) => expect(outcome(403, 'api', said)).toBe('refused'));

  it.each([
    [403, 'CSRF Failed: CSRF token missing.'],
    [403, 'invalid csrf token'],
    [403, 'EBADCSRFTOKEN'],
    [422, "Can't verify CSRF token authenticity."],
    [422, 'ActionController::InvalidAuthenticityToken'],
  ])('takes %d for a refusal where a CSRF check failed: %j', (status, said) =>
    expect(outcome(status, 'api', said)).toBe('refused'),
  );

  it('takes a form that was filled in wrongly, and a plan that does not hold it, for no refusal', () => {
    expect(outcome(422, 'api', 'The e-mail is invalid')).toBe('other');
    expect(outcome(403, 'api', 'PLAN_INACTIVE')).toBe('forbidden');
    expect(outcome(403, 'api', 'The invitation has expired')).toBe('forbidden');
  });

  it('hears gRPC-web say under status 200 that nobody is signed in', () => {
    expect(outcome(200, 'api', '', { fields: { 'grpc-status': '16' } })).toBe('refused');
    expect(outcome(200, 'api', '', { fields: { 'grpc-status': '7' } })).toBe('accepted');
    expect(outcome(200, 'sign-in', '', { fields: { 'grpc-status': '16' } })).toBe('accepted');
  });

  it.each([400, 401, 403])('a refresh answered %d is refused', (status) =>
    expect(outcome(status, 'refresh')).toBe('refused'),
  );

  it('a failed password refuses no session', () => expect(outcome(401, 'sign-in')).toBe('other'));

  it('tells no answer from a request that the page gave up itself', () => {
    expect(outcome(null, 'api', '', { error: 'net::ERR_INTERNET_DISCONNECTED' })).toBe('no-answer');
    expect(outcome(null, 'api', '', { error: 'net::ERR_ABORTED' })).toBe('other');
    expect(outcome(null, 'api', '', { error: 'NS_BINDING_ABORTED' })).toBe('other');
  });

  it('a 401 that CORS kept from the page is a 401 all the same', () =>
    expect(outcome(401, 'api', '', { error: 'net::ERR_FAILED' })).toBe('refused'));

  it('a redirect refuses where it leads to a page to sign in on, and only there', () => {
    expect(outcome(302, 'page', '', { redirectTo: '/login?next=/x' })).toBe('refused');
    expect(outcome(307, 'api', '', { redirectTo: 'https://idp.example/connect/authorize' })).toBe('refused');
    expect(outcome(302, 'page', '', { redirectTo: '/welcome' })).toBe('other');
    expect(outcome(302, 'page')).toBe('other');
    expect(outcome(302, 'page', '', { url: 'https://app.example/login', redirectTo: '/login?x' })).toBe(
      'other',
    );
  });

  it.each(['sign-out', 'revoke'] as const)('a %s is taken wherever its redirect leads', (role) => {
    expect(outcome(302, role, '', { redirectTo: '/login' })).toBe('accepted');
    expect(outcome(303, role, '', { redirectTo: '/' })).toBe('accepted');
    expect(outcome(401, role)).toBe('refused');
  });

  it('a form that is answered with itself signed nobody in', () => {
    const form = { type: 'main_frame', url: 'https://app.example/login' };
    expect(outcome(302, 'sign-in', '', { ...form, redirectTo: '/login?error' })).toBe('other');
    expect(outcome(302, 'sign-in', '', { ...form, redirectTo: '/?login_error=1' })).toBe('other');
    expect(outcome(200, 'sign-in', '', form)).toBe('other');
    expect(outcome(302, 'sign-in', '', { ...form, redirectTo: '/app' })).toBe('accepted');
    expect(outcome(302, 'sign-in', '', { ...form, redirectTo: '/errors?page' })).toBe('accepted');
    expect(outcome(200, 'sign-in', '', { type: 'xmlhttprequest' })).toBe('accepted');
  });

  it('takes a body that refuses under 200 for a refusal, of a right or of the session', () => {
    const under200 = (said: string, role: RequestRole = 'api', address = url) =>
      requestOutcome({ status: 200, url: address }, role, said, { refusesInBody: true });
    expect(under200('Token expired UNAUTHENTICATED')).toBe('refused');
    expect(under200('498 Invalid token')).toBe('refused');
    expect(under200('You may not do this FORBIDDEN')).toBe('forbidden');
    expect(under200('Invalid credentials', 'sign-in')).toBe('other');
    expect(under200('true', 'api', 'https://app.example/login')).toBe('other');
    expect(under200('', 'sign-out')).toBe('accepted');
  });

  it('a stated reason of a logout makes any client error a refusal', () => {
    expect(outcome(403, 'api', '', {}, true)).toBe('refused');
    expect(outcome(402, 'api', '', {}, true)).toBe('refused');
    expect(outcome(402)).toBe('other');
    expect(outcome(200, 'api', '', {}, true)).toBe('accepted');
    expect(outcome(503, 'api', '', {}, true)).toBe('server-error');
    expect(outcome(403, 'sign-in', '', {}, true)).toBe('other');
  });
});
