import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../events/event.ts';
import { createTeacher } from '../teacher.ts';
import { ORIGIN, requestEvent, taughtBy } from '../testing.ts';

const teach = createTeacher([{ kind: 'page', path: '/hello', is: 'sign-in-page' }]);
const shown = (url: string): LogEvent => ({
  id: 'p',
  kind: 'page.navigated',
  at: 1,
  by: 'browser',
  url,
  navigation: 'load',
});

describe('a page', () => {
  it('is taught where it is shown, and where a redirect leads to it', () => {
    expect(taughtBy(teach, shown(`${ORIGIN}/hello?next`))).toMatchObject({ taught: { as: 'sign-in-page' } });
    const redirect = requestEvent({ status: 302, redirectTo: '/hello' });
    expect(taughtBy(teach, redirect)).toMatchObject({ taughtTarget: { as: 'sign-in-page' } });
    expect(taughtBy(teach, redirect)).not.toHaveProperty('taught');
  });

  it('says nothing of a call of an API under the same address, nor of another page', () => {
    const call = requestEvent({ url: `${ORIGIN}/hello` });
    expect(taughtBy(teach, call)).toBe(call);
    const other = shown(`${ORIGIN}/help`);
    expect(taughtBy(teach, other)).toBe(other);
  });
});
