import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../messages/languages.ts';
import { text } from '../messages/text.ts';
import { addWords, layOver } from '../messages/words.ts';
import { createSpeech, type SpeechPlatform } from './speech.ts';

const KNOWN: Language[] = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'ja', name: '日本語' },
];
const CATALOGS: Record<string, Record<string, string>> = {
  en: {},
  de: { 'test.pause': 'Anhalten', 'test.times': '{n, plural, one {# Mal} other {# Male}}' },
  ja: { 'test.pause': '一時停止' },
};

addWords({ 'test.pause': 'Pause', 'test.resume': 'Resume', 'test.share': '{n, number}' });
afterEach(() => layOver({}));

function createFake(stored?: unknown, uiLanguage = 'en-US') {
  const fake = { stored, listeners: new Set<() => void>(), waits: Promise.resolve(), refuses: '' };
  const platform: SpeechPlatform = {
    load: async () => fake.stored,
    async save(setting) {
      fake.stored = setting;
      for (const listener of fake.listeners) listener();
    },
    onChange(listener) {
      fake.listeners.add(listener);
      return () => fake.listeners.delete(listener);
    },
    uiLanguage: () => uiLanguage,
    preferred: () => [uiLanguage],
    async loadCatalog(tag) {
      if (tag === fake.refuses) throw new Error('not there');
      return CATALOGS[tag] ?? {};
    },
  };
  return { ...fake, fake, speech: createSpeech(platform, KNOWN) };
}

const said = (speech: ReturnType<typeof createSpeech>, id: string, n = 1234.5) =>
  speech.store.getState().t(text(id, { n }));

describe('speech', () => {
  it('is the browser’s own language where nothing was chosen', async () => {
    const { speech } = createFake(undefined, 'de-AT');
    await speech.start();
    expect(said(speech, 'test.pause')).toBe('Anhalten');
    expect(speech.store.getState()).toMatchObject({
      setting: 'auto',
      language: { tag: 'de' },
      failed: false,
    });
    expect(speech.store.getState().time.locale).toBe('de-AT');
  });

  it('is what was chosen, with numbers and dates of that language', async () => {
    const { speech } = createFake('de', 'en-US');
    await speech.start();
    expect(said(speech, 'test.share')).toBe('1.234,5');
    expect(speech.store.getState().time.full(Date.UTC(2026, 2, 1, 12))).toMatch(/Mär/);
  });

  it('says in English what a language lacks', async () => {
    const { speech } = createFake('ja');
    await speech.start();
    expect(said(speech, 'test.pause')).toBe('一時停止');
    expect(said(speech, 'test.resume')).toBe('Resume');
  });

  it('changes at once when somebody chooses, keeps the choice, and goes back to English', async () => {
    const { speech, fake } = createFake();
    await speech.start();
    await speech.choose('de');
    expect(said(speech, 'test.pause')).toBe('Anhalten');
    expect(fake.stored).toBe('de');
    await speech.choose('en');
    expect(said(speech, 'test.pause')).toBe('Pause');
  });

  it('follows a choice that was made in another page', async () => {
    const { speech, fake } = createFake();
    await speech.start();
    fake.stored = 'ja';
    for (const listener of fake.listeners) listener();
    await expect.poll(() => said(speech, 'test.pause')).toBe('一時停止');
  });

  it('is English, and says so, where the texts cannot be fetched', async () => {
    const { speech, fake } = createFake('de');
    fake.refuses = 'de';
    await speech.start();
    expect(speech.store.getState()).toMatchObject({ failed: true, language: { tag: 'en' }, setting: 'de' });
    expect(said(speech, 'test.pause')).toBe('Pause');
  });
});
