import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskHeader, readHeaders } from './headers.ts';

const codeOf = (name: string, value: string) => {
  const read = readHeaders([{ name, value }]);
  return read.ok ? read.headers : read.problem.code;
};

describe('headers of an endpoint', () => {
  it('are names and values; an empty line is none', () => {
    expect(codeOf(' X-Api-Key ', ' abc ')).toEqual([{ name: 'X-Api-Key', value: 'abc' }]);
    expect(codeOf('', '')).toEqual([]);
  });

  it.each([
    ['X Api', 'abc', 'report-header-name'],
    ['X-Api\r\nX-Other', 'abc', 'report-header-name'],
    ['Cookie', 'a=b', 'report-header-taken'],
    ['Sec-Fetch-Mode', 'cors', 'report-header-taken'],
    ['idempotency-key', '1', 'report-header-taken'],
    ['content-type', 'text/plain', 'report-header-taken'],
    ['X-Api-Key', '', 'report-header-empty'],
    ['X-Api-Key', 'a\r\nX-Other: b', 'report-header-value'],
    ['X-Api-Key', 'ключ', 'report-header-value'],
  ])('may not be %j: %j', (name, value, code) => {
    expect(codeOf(name, value)).toBe(code);
  });

  it('come once each, and no more than ten', () => {
    const twice = readHeaders([
      { name: 'X-A', value: '1' },
      { name: 'x-a', value: '2' },
    ]);
    expect(twice.ok ? '' : twice.problem.code).toBe('report-header-twice');
    const many = readHeaders(Array.from({ length: 11 }, (_, i) => ({ name: `X-${i}`, value: '1' })));
    expect(many.ok ? '' : many.problem.code).toBe('report-too-many-headers');
  });

  it('are refused without a word of their value', () => {
    const read = readHeaders([{ name: 'X-Api-Key', value: 'hunter2\n' + '\u0007hunter3' }]);
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toMatch(/hunter/);
  });

  it('are never shown whole', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        const shown = maskHeader(value);
        return shown.length <= 8 && (value.length < 16 ? shown === '••••' : value.endsWith(shown.slice(4)));
      }),
    );
  });
});
