import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from './read-words.ts';
import { dialects } from './registry.ts';

const read = (fields: Record<string, string>) => readWords({ fields, status: 401 });

describe('readWords', () => {
  it('reads nothing from nothing', () => expect(read({})).toEqual([]));

  it('puts the most explicit dialect first', () => {
    const words = read({ error: 'invalid_grant', logout_reason: 'ACCOUNT_SUSPENDED' });
    expect(words.map((word) => word.dialect)).toEqual(['logout-reason', 'oauth']);
  });

  it('reads free text only where no dialect stated a cause', () => {
    expect(
      read({ error: 'login_required', message: 'Token has expired' }).map((word) => word.dialect),
    ).toEqual(['oauth']);
    expect(read({ error: 'invalid_grant', message: 'Token has expired' }).map((word) => word.means)).toEqual([
      null,
      'ACCESS_TOKEN_EXPIRED',
    ]);
  });

  it('takes a revoked token for the one that was sent', () => {
    const means = (fields: Record<string, string>, role: string) =>
      readWords({ fields, status: 401, role }).map((word) => word.means)[0];
    expect(means({ msg: 'Token has been revoked' }, 'refresh')).toBe('REFRESH_TOKEN_REVOKED');
    expect(means({ msg: 'Token has been revoked' }, 'api')).toBe('SESSION_REVOKED');
    expect(means({ code: 'SESSION_REVOKED' }, 'refresh')).toBe('SESSION_REVOKED');
    expect(means({ error: 'invalid_grant', error_description: 'Grant was revoked' }, 'api')).toBe(
      'SESSION_REVOKED',
    );
  });

  it('never throws, and names a cause by a code in capitals', () => {
    const fields = fc.dictionary(
      fc.constantFrom(
        'error',
        'error_description',
        'code',
        'detail',
        'logout_reason',
        'www-authenticate.error',
      ),
      fc.oneof(fc.string(), fc.constantFrom('invalid_grant', '__proto__', 'constructor', 'expired', 'ÄÖ')),
    );
    fc.assert(
      fc.property(fields, (said) => {
        for (const word of read(said)) expect(word.means ?? 'NONE').toMatch(/^[A-Z][A-Z0-9_]*$/);
      }),
    );
  });
});

describe('dialects', () => {
  it('have each their own id, and the weakest is last', () => {
    const ids = dialects.map((dialect) => dialect.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe('plain');
  });
});
