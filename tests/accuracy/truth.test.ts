import { describe, expect, it } from 'vitest';
import { causeOf } from '../../lib/causes/registry.ts';
import type { LogEntry } from './log.ts';
import { expectedFrom, REASONS } from './truth.ts';

const line = (what: LogEntry['what'], by: LogEntry['by'] = 'server'): LogEntry => ({ at: 0, by, what });

describe('what was true, by the log', () => {
  it('is the first link: what the page did of a refusal is an effect', () => {
    const log = [line('signed-in'), line('idle-limit'), line('page-cleared-storage', 'page')];
    expect(expectedFrom(log)?.codes).toEqual(['SERVER_IDLE_TIMEOUT']);
  });

  it('is no logout where nothing ended', () => {
    expect(expectedFrom([line('not-signed-in'), line('sign-in-failed'), line('forbidden')])).toBeNull();
  });

  it('asks for families that hold the expected code', () => {
    for (const { codes, family } of Object.values(REASONS)) {
      if (family.length > 0)
        expect(family.some((code) => (codes as readonly string[]).includes(code))).toBe(true);
    }
  });

  it('speaks of types as the catalogue does, where the engine knows the code', () => {
    for (const { codes, type } of Object.values(REASONS)) {
      for (const code of codes) expect(causeOf(code)?.type ?? type, code).toBe(type);
    }
  });
});
