import { describe, expect, it } from 'vitest';
import { padTo, wrap } from './wrap.ts';

describe('wrap', () => {
  it('breaks between words, and leaves a long one whole', () => {
    expect(wrap('one two three', '  ', '  ', 9)).toBe('  one two\n  three');
    expect(wrap('https://app.example.com/a/long/address', '  ', '  ', 9)).toBe(
      '  https://app.example.com/a/long/address',
    );
  });

  it('breaks Japanese and Chinese, which have no blanks, at so many columns', () => {
    expect(wrap('サーバーがセッションを終了', '  ', '  ', 12)).toBe('  サーバーが\n  セッション\n  を終了');
    expect(wrap('服务器 結束', '', '', 6)).toBe('服务器\n結束');
  });

  it('joins what was cut to what comes before it no closer than words', () => {
    expect(wrap('A 服务器', '', '', 8)).toBe('A 服务器');
  });
});

describe('padTo', () => {
  it.each([
    ['When', 'When  |'],
    ['時刻', '時刻  |'],
    ['Inactividad', 'Inactividad |'],
  ])('fills %s up to the column, with a blank at least', (label, padded) => {
    expect(`${padTo(label, 6)}|`).toBe(padded);
  });
});
