import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, prose } from './markdown-escape.ts';

/** What is left of a line when its code spans are taken out, by the rule of CommonMark 6.1. */
function outsideCode(markdown: string): string {
  return markdown.replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/gs, '');
}

const LIVE = /(?<!\\)[|*_[\]~]|<|>|:\/\/|www\.|@\w|(?<!\\)[#!]\w|javascript:/i;

const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '</details><script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '![pixel](https://evil.example/p.png)',
  '<https://evil.example>',
  'https://evil.example/a_b*c*',
  'see www.evil.example now',
  'evil.example/path',
  'a | b || c \\| d',
  '`code` ``more`` ` and |',
  '`',
  '@everyone and @org/team, #12 owner/repo#3 GH-7 !4 ~bug',
  'me@evil.example',
  '$`math`$ $x$',
  '| --- | --- |',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '---',
  '&lt;b&gt; &#60;i&#62;',
  '[ref]: https://evil.example',
  'line\r\nbreak\n\n# heading',
  '\\[a](b)',
  ':rocket: **bold** __bold__ ~~gone~~',
  'javascript:alert(1)',
  '\u202egnp.exe\u202c \u200bzero\ufeff',
  'lone \ud800 surrogate',
];

describe('prose', () => {
  it.each(PAYLOADS)('leaves nothing live outside code in %j', (payload) => {
    const written = prose(payload);
    expect(outsideCode(written)).not.toMatch(LIVE);
    expect(written).not.toMatch(/[\n\r\u202e\u202c\u200b\ufeff\ud800]/);
    expect(written).not.toMatch(/^(?:[-+=>#]|\d+[.)])/);
  });

  it('leaves ordinary words as they are', () => {
    const words =
      'GET /v1/items was refused with 401 (no reason), 25 min after “Sign in”; 5% of 20, e.g. this.';
    expect(prose(words)).toBe(words);
  });

  it('puts addresses and mentions into code and keeps the sentence around them', () => {
    expect(prose('See (https://app.example/x), then @jo.')).toBe(
      'See (`https://app.example/x`), then `@jo`.',
    );
  });

  it('shows characters that turn or hide text by their number', () => {
    expect(prose('a\u202eb')).toBe('a⟨U+202E⟩b');
  });

  it('makes no markup of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab|`<>[]()!*_~#@&\\:/. \n$1') }), (hostile) => {
        const written = prose(hostile);
        expect(outsideCode(written)).not.toMatch(LIVE);
        expect(written).not.toContain('\n');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('code', () => {
  it.each(PAYLOADS)('is one code span whatever it holds: %j', (payload) => {
    const written = code(payload);
    expect(outsideCode(written)).toBe('');
    expect(written).not.toMatch(/[|\n\r]/);
  });

  it('is one code span for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab`| \\\n') }), (hostile) => {
        expect(outsideCode(code(hostile))).toMatch(/^—?$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has a dash for nothing', () => {
    expect(code('')).toBe('—');
    expect(code(' \n')).toBe('—');
  });
});
