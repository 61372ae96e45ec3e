import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../events/event.ts';
import { createTeacher } from '../teacher.ts';
import { RULES, requestEvent, taughtBy } from '../testing.ts';

const teach = createTeacher(RULES);
const seen = (key: string, path: string | null = null): LogEvent => ({
  id: 'c',
  kind: 'credential.seen',
  at: 1,
  by: 'browser',
  fingerprint: 'a'.repeat(24),
  credential: 'refresh',
  format: 'opaque',
  place: { area: 'localStorage', key, path },
  how: 'present',
});

describe('what a place holds', () => {
  it('is taught for a storage key, against what was guessed', () => {
    expect(taughtBy(teach, seen('zz'))).toMatchObject({ credential: 'access', library: 'taught' });
    expect(taughtBy(teach, seen('zzz'))).toMatchObject({ credential: 'refresh' });
  });

  it('is taught for one place inside a value', () => {
    const inside = createTeacher([
      { kind: 'credential', area: 'localStorage', key: 'app', path: 'a.t', is: 'session' },
    ]);
    expect(taughtBy(inside, seen('app', 'a.t'))).toMatchObject({ credential: 'session' });
    expect(taughtBy(inside, seen('app', 'a.u'))).toMatchObject({ credential: 'refresh' });
  });

  it('is taught for cookies by the beginning of their name, on requests and in answers too', () => {
    const event = requestEvent({
      carried: [
        { in: 'cookie', name: 'q_7', fingerprint: 'b'.repeat(24), credential: 'unknown' },
        { in: 'body', name: 'q_7', fingerprint: 'c'.repeat(24), credential: 'unknown' },
      ],
      setCookies: [
        { name: 'q_7', removes: true },
        { name: 'r', removes: true },
      ],
    });
    expect(taughtBy(createTeacher(RULES.slice(-1)), event)).toMatchObject({
      carried: [{ credential: 'session' }, { credential: 'unknown' }],
      setCookies: [{ credential: 'session' }, { name: 'r' }],
    });
  });

  it('is none where the person says so', () => {
    const none = createTeacher([{ kind: 'credential', area: 'localStorage', key: 'zz', is: 'none' }]);
    expect(taughtBy(none, seen('zz'))).toMatchObject({ credential: 'unknown' });
  });
});
