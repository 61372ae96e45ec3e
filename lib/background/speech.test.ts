import { describe, expect, it } from 'vitest';
import type { Language } from '../messages/languages.ts';
import { text } from '../messages/text.ts';
import { createBackgroundSpeech } from './speech.ts';

const known: Language[] = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
];
const GERMAN = { 'menu.why': 'Warum wurde ich abgemeldet?' };

function create(stored: unknown, uiLanguage = 'en-US', fetchCatalog = async () => GERMAN as object) {
  const fake = { stored, fetched: [] as string[] };
  const speech = createBackgroundSpeech({
    load: async () => fake.stored,
    uiLanguage: () => uiLanguage,
    preferred: () => [uiLanguage],
    fetchCatalog: async (tag) => {
      fake.fetched.push(tag);
      return { ...(await fetchCatalog()) };
    },
    known,
  });
  return { fake, speech, why: () => speech.say(text('menu.why')) };
}

describe('what the background says', () => {
  it('is in the browser’s language, English where a text is missing', async () => {
    const { speech, why } = create(undefined, 'de-AT');
    await speech.ready();
    expect(why()).toBe('Warum wurde ich abgemeldet?');
    expect(speech.say(text('badge.over'))).toBe('0m');
  });

  it('reads no file where it speaks English', async () => {
    const { speech, why, fake } = create(undefined);
    await speech.ready();
    expect(why()).toBe('Why was I logged out?');
    expect(fake.fetched).toEqual([]);
  });

  it('follows the person’s choice when it changes', async () => {
    const { speech, why, fake } = create('de');
    await speech.ready();
    fake.stored = 'en';
    await speech.renew();
    expect(why()).toBe('Why was I logged out?');
  });

  it('is English where the file cannot be read', async () => {
    const { speech, why } = create('de', 'de', () => Promise.reject(new Error('gone')));
    await speech.ready();
    expect(why()).toBe('Why was I logged out?');
    expect(await speech.catalogOf('de')).toBe(null);
  });

  it('hands out a language’s texts for a file, and none for what it does not know', async () => {
    const { speech } = create(undefined);
    expect((await speech.catalogOf('de'))?.catalog['menu.why']).toBe('Warum wurde ich abgemeldet?');
    expect(await speech.catalogOf('../secrets')).toBe(null);
  });
});
