import { describe, expect, it } from 'vitest';
import { createResolver } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';
import { createSafeResolver, visibleText } from './safe-text.ts';

const catalog = { plain: 'Says {words}', nested: 'Why: {why}', rtl: '\u2067שלום\u2069 {words}' };
const t = createSafeResolver(createResolver('en', catalog));

describe('a page’s words', () => {
  it('show the characters that would rearrange their surroundings', () => {
    expect(visibleText('\u202egnp.exe')).toBe('\\u202egnp.exe');
    expect(visibleText('a\u2066b\u2069\u200b\u0000\u001b[31m')).toBe(
      'a\\u2066b\\u2069\\u200b\\u0000\\u001b[31m',
    );
  });

  it('stay as they are in every script and with emoji', () => {
    const words = 'Sitzung beendet – セッション – جلسة – <b>&amp;</b> 👋';
    expect(visibleText(words)).toBe(words);
  });

  it('become one line', () => {
    expect(visibleText('a\r\n\tb')).toBe('a b');
  });

  it('are made visible in parameters, also in nested ones', () => {
    expect(t(text('plain', { words: '\u202ex' }))).toBe('Says \\u202ex');
    expect(t(text('nested', { why: { text: text('plain', { words: '\u202ex' }) } }))).toBe(
      'Why: Says \\u202ex',
    );
  });

  it('leave the catalogue’s own direction marks alone', () => {
    expect(t(text('rtl', { words: 'x' }))).toBe('\u2067שלום\u2069 x');
  });
});
