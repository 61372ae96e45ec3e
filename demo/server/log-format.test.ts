import { describe, expect, it } from 'vitest';
import { autoLogoutLine, logoutBlock, pythonRepr, tokenStatus } from './log-format.ts';

const at = Date.parse('2024-01-15T14:32:15.123Z');

describe('the log', () => {
  it('writes a logout as a block between rules of 80 characters', () => {
    const rule = '='.repeat(80);
    expect(logoutBlock(at, [['Type', 'TOKEN_EXPIRED']])).toBe(
      [rule, 'LOGOUT EVENT - 2024-01-15 14:32:15', rule, 'Type: TOKEN_EXPIRED', rule].join('\n'),
    );
  });

  it('writes the end of a session by the middleware as one line', () => {
    expect(autoLogoutLine(at, 'ACCOUNT_MISSING', 'No account', { User: 789, Path: '/dashboard' })).toBe(
      '[2024-01-15 14:32:15] [WARNING] [auth.middleware] [AUTO-LOGOUT] ACCOUNT_MISSING: No account. User=789, Path=/dashboard, Timestamp=2024-01-15T14:32:15.123Z',
    );
  });

  it('cannot be made to hold forged lines', () => {
    const block = logoutBlock(at, [['Message', 'x\n[AUTO-LOGOUT] forged\r\u2028y']]);
    expect(block.split('\n')).toHaveLength(5);
  });

  it.each([
    [20 * 86_400 - 1, '19 days remaining (NOT EXPIRED!)'],
    [35 * 60, '35 minutes remaining (NOT EXPIRED!)'],
    [5 * 3600, '5 hours remaining (NOT EXPIRED!)'],
    [9, '9 seconds remaining (NOT EXPIRED!)'],
    [0, 'EXPIRED'],
    [-5, 'EXPIRED'],
  ])('says of a token with %i seconds left: %s', (left, words) => {
    const nowMs = 1_705_330_335_000;
    expect(tokenStatus(nowMs / 1000 + left, nowMs)).toBe(words);
  });

  it("spells values as Python's repr does", () => {
    expect(pythonRepr({ hasToken: true, userId: null, ids: [1, "o'clock"] })).toBe(
      "{'hasToken': True, 'userId': None, 'ids': [1, 'o\\'clock']}",
    );
  });
});
