import { describe, expect, it } from 'vitest';
import { AUTO, chooseLanguage, languageSettingIn, localeOf } from './choose-language.ts';
import type { Language } from './languages.ts';

const FIVE: Language[] = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'es', name: 'Español' },
  { tag: 'ja', name: '日本語' },
  { tag: 'zh-CN', name: '简体中文' },
];

describe('chooseLanguage', () => {
  it.each([
    ['en-US', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de_CH', 'de'],
    ['es-419', 'es'],
    ['ja-JP-u-ca-japanese', 'ja'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'en'],
    ['zh-Hant-CN', 'en'],
    ['zh-HK', 'en'],
    ['fr', 'en'],
    ['nds', 'en'],
    ['', 'en'],
    ['not a tag', 'en'],
  ])('follows a browser in %s with %s', (uiLanguage, tag) => {
    expect(chooseLanguage(AUTO, uiLanguage, FIVE).tag).toBe(tag);
  });

  it('takes what the person chose before what the browser speaks', () => {
    expect(chooseLanguage('ja', 'de-DE', FIVE).tag).toBe('ja');
    expect(chooseLanguage('en', 'de-DE', FIVE).tag).toBe('en');
  });

  it('follows the browser where the choice is no language of ours (any more)', () => {
    expect(chooseLanguage('tlh', 'de-DE', FIVE).tag).toBe('de');
  });
});

describe('languageSettingIn', () => {
  it.each([[undefined], [null], [7], [{ tag: 'de' }], ['DE'], ['__proto__']])(
    'reads %o as auto',
    (stored) => {
      expect(languageSettingIn(stored, FIVE)).toBe(AUTO);
    },
  );

  it('reads a tag of ours', () => {
    expect(languageSettingIn('zh-CN', FIVE)).toBe('zh-CN');
  });
});

describe('localeOf', () => {
  it.each([
    ['en', ['fr-FR', 'en-AU', 'en-US'], 'en-AU'],
    ['de', ['en-US', 'de-AT'], 'de-AT'],
    ['zh-CN', ['zh-TW', 'zh-SG'], 'zh-SG'],
    ['en', ['fr-FR'], 'en-GB'],
    ['ja', ['not a tag'], 'ja'],
    ['en', [], 'en-GB'],
  ])('writes %s for a reader of %j as %s', (tag, preferred, locale) => {
    expect(localeOf(tag, preferred)).toBe(locale);
  });
});
