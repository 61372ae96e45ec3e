import { describe, expect, it } from 'vitest';
import { AT, observe, print } from './testing.ts';

describe('fromObservation: the rest', () => {
  it('gives what a document began with, and which credentials belong together', async () => {
    const entries = [
      { key: 'access_token', value: 'a0sla02ka' },
      { key: 'copy', value: JSON.stringify({ access_token: 'a0sla02ka' }) },
      { key: 'theme', value: 'dark' },
    ];
    const events = await observe({ type: 'snapshot', area: 'sessionStorage', keyCount: 9, entries });
    const held = [await print('a0sla02ka')];
    expect(events.map((event) => event.kind)).toEqual([
      'credential.seen',
      'credential.seen',
      'storage.snapshot',
    ]);
    expect(events.at(-1)).toMatchObject({ area: 'sessionStorage', keyCount: 9, held });
    expect(events[0]).toMatchObject({ how: 'present' });
  });

  it('gives the words of a refused body as the claim of the page', async () => {
    const events = await observe({
      type: 'body',
      transport: 'fetch',
      method: 'post',
      url: 'https://api.test/users/42?token=x',
      status: 401,
      startedAt: AT - 50,
      contentType: 'application/json; charset=utf-8',
      text: '{"code":"token_not_valid","access":"a0sla02ka"}',
    });
    expect(events).toMatchObject([
      {
        by: 'page',
        kind: 'response.body',
        method: 'POST',
        url: 'https://api.test/users/:id?token',
        contentType: 'application/json',
        fields: { code: 'token_not_valid' },
      },
    ]);
  });

  it.each([
    [
      { type: 'activity', from: 1, to: 2, counts: { key: 3 } },
      { by: 'browser', kind: 'activity.span', counts: { key: 3 } },
    ],
    [
      { type: 'intent', intent: 'sign-out', trigger: 'click', label: ' Sign out ada@example.test ' },
      { by: 'browser', kind: 'user.intent', label: 'Sign out [e-mail]' },
    ],
    [
      { type: 'visibility', state: 'hidden' },
      { by: 'browser', kind: 'page.visibility', state: 'hidden' },
    ],
    [
      { type: 'form', signInForm: true },
      { by: 'page', kind: 'page.form', signInForm: true },
    ],
    [
      { type: 'left', persisted: false },
      { by: 'browser', kind: 'page.left', persisted: false },
    ],
    [
      { type: 'unread', sensor: 'storage', what: 'persist:root', why: 'too-large', lengthChars: 9 },
      { kind: 'sensor.unread', what: 'persist:root', why: 'too-large' },
    ],
    [
      { type: 'dropped', count: 4, from: 1, to: 2 },
      { kind: 'recording.gap', why: 'dropped-at-limit', dropped: 4 },
    ],
    [
      { type: 'clock', byMs: -86_400_000 },
      { kind: 'clock.jumped', by: 'browser', byMs: -86_400_000 },
    ],
    [
      {
        type: 'body',
        transport: 'xhr',
        method: 'GET',
        url: '/x',
        status: 403,
        startedAt: 1,
        unread: 'too-large',
      },
      { kind: 'response.body', unread: 'too-large', fields: {} },
    ],
  ])('turns %o into its event', async (input, expected) => {
    expect(await observe(input)).toMatchObject([expected]);
  });
});
