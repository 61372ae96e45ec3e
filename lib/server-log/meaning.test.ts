import { describe, expect, it } from 'vitest';
import { lineAt } from './log-line.ts';
import { meaningOf } from './meaning.ts';

const means = (says: string, code: string | null = null, isClaim = false) =>
  meaningOf(lineAt(0, 'json', { says, code, isClaim }));

describe('what a line of a log states', () => {
  it.each([
    ['session ended', 'idle_timeout', 'SERVER_IDLE_TIMEOUT'],
    ['Session ended by the server: idle-limit (GET /v1/me/)', null, 'SERVER_IDLE_TIMEOUT'],
    ['session 12 expired due to inactivity', null, 'SERVER_IDLE_TIMEOUT'],
    ['ended', 'absolute-limit', 'ABSOLUTE_TIMEOUT'],
    ['all sessions revoked by an administrator', null, 'SESSION_REVOKED'],
    ['session store was flushed', null, 'SESSION_STORE_LOST'],
    ['rotated the signing key', null, 'SIGNING_KEY_ROTATED'],
    ['x', 'SESSION_ACCOUNT_MISMATCH', 'SESSION_ACCOUNT_MISMATCH'],
  ])('%s (%s) states %s', (says, code, cause) => {
    expect(means(says, code)).toBe(cause);
  });

  it.each([
    ['GET /v1/me/ 401', null],
    ['revoked', null],
    ['signed-in', 'signed-in'],
    ['ended', 'signed-out'],
    ['cache-control: max-age=0', null],
    ['Token is expired', 'access-expired'],
    ['__proto__', 'constructor'],
  ])('%s (%s) states nothing', (says, code) => {
    expect(means(says, code)).toBeNull();
  });

  it('a page’s report states nothing of the server’s', () => {
    expect(means('Session ended: idle-limit', 'idle-limit', true)).toBeNull();
  });
});
