import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineText } from './json-text.ts';

describe('timelineText', () => {
  it('can stand inside a script element', () => {
    const text = timelineText({ a: '</script><script>alert(1)</script><!-- & \u2028\u2029' });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  });

  it('parses to what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a<>&"\\/\u2028\u2029\n\ud800é') }), (a) => {
        expect(JSON.parse(timelineText({ a }))).toEqual({ a });
      }),
    );
  });
});
