import { describe, expect, it } from 'vitest';
import { KNOWN_CODES, meaningOf, normaliseCode, spelt, VAGUE_CODES } from './known-codes.ts';

describe('codes of backends', () => {
  it.each([
    'plan-missing',
    'planMissing',
    'PlanMissing',
    'plan.missing',
    'ERR_PLAN_MISSING',
    'auth/plan-missing',
    'E_PLAN_MISSING',
    'PlanMissingException',
    'PLAN MISSING',
  ])('are one in every spelling: %s', (code) => expect(normaliseCode(code)).toBe('PLAN_MISSING'));

  it('keep the word of a backend that is not known', () => {
    expect(spelt('AUTH_PAYMENT_ERROR')).toBe('AUTH_PAYMENT_ERROR');
    expect(meaningOf('AUTH_PAYMENT_ERROR')).toBeUndefined();
  });

  it('state nothing where they only say that it is over', () => {
    for (const code of ['session_expired', 'AUTH_ERROR', 'Unauthorized', 'ERR_INVALID_TOKEN'])
      expect(meaningOf(code)).toBeNull();
  });

  it('of no object are known by accident', () => {
    for (const code of ['constructor', '__proto__', 'toString', '']) expect(meaningOf(code)).toBeUndefined();
  });

  it('are either known or vague, in the spelling that they are looked up by', () => {
    for (const code of KNOWN_CODES.keys()) {
      expect(VAGUE_CODES.has(code), code).toBe(false);
      expect(spelt(code)).toBe(code);
    }
    for (const code of VAGUE_CODES) expect(spelt(code)).toBe(code);
  });
});
