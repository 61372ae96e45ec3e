import { describe, expect, it } from 'vitest';
import { createTeacher } from '../teacher.ts';
import { ORIGIN, requestEvent, taughtBy } from '../testing.ts';

const teach = createTeacher([
  { kind: 'request', method: 'POST', origin: ORIGIN, path: '/api/x7', is: 'refresh' },
]);

describe('what a request is for', () => {
  it('is taught by method, origin and path, whatever the query', () => {
    const event = requestEvent({ url: `${ORIGIN}/api/x7?a&b` });
    expect(taughtBy(teach, event)).toMatchObject({
      taught: { as: 'refresh', rule: `POST ${ORIGIN}/api/x7` },
    });
  });

  it.each([
    ['another method', { method: 'GET' }],
    ['another origin', { url: 'https://app.example.com.evil.test/api/x7' }],
    ['another port', { url: `${ORIGIN}:8443/api/x7` }],
    ['a path that only begins so', { url: `${ORIGIN}/api/x7/list` }],
  ])('is not taught of %s', (_name, fields) => {
    const event = requestEvent(fields);
    expect(taughtBy(teach, event)).toBe(event);
  });
});
