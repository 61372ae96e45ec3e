import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Catalog } from '../messages/catalog.ts';
import {
  AUTO,
  chooseLanguage,
  type LanguageSetting,
  languageSettingIn,
  localeOf,
} from '../messages/choose-language.ts';
import { createResolver, type Resolver } from '../messages/create-resolver.ts';
import { ENGLISH, type Language, languages } from '../messages/languages.ts';
import { layOver, words } from '../messages/words.ts';
import { createSafeResolver } from './safe-text.ts';
import { createTimeFormat, type TimeFormat } from './time-format.ts';

/** What speaking needs of the browser. */
export type SpeechPlatform = {
  /** The setting as it is stored; undefined where there is none. */
  load(): Promise<unknown>;
  save(setting: LanguageSetting): Promise<void>;
  /** Somebody stored another setting, perhaps in another page. @returns what ends it */
  onChange(listener: () => void): () => void;
  /** BCP 47 tag of the browser's own interface. */
  uiLanguage(): string;
  /** The reader's languages, dearest first. */
  preferred(): readonly string[];
  loadCatalog(tag: string): Promise<Catalog>;
};

/** The language of a page of ours, and all that follows from it. */
export type Spoken = {
  setting: LanguageSetting;
  language: Language;
  /** What `auto` comes to in this browser. */
  browsers: Language;
  /** The texts of the chosen language could not be fetched: these are English. */
  failed: boolean;
  t: Resolver;
  time: TimeFormat;
};

export type Speech = {
  store: StoreApi<Spoken>;
  /** Languages that can be chosen. */
  known: readonly Language[];
  /** Resolves when the words are there, and follows the setting from then on. Never rejects. */
  start(): Promise<void>;
  /** Takes effect at once, and in every page of ours. Rejects where the browser cannot keep it. */
  choose(setting: LanguageSetting): Promise<void>;
};

/**
 * The words and times of a page, in the language that the person or the browser chose. English until `start` has
 * resolved: render nothing before.
 */
export function createSpeech(platform: SpeechPlatform, known: readonly Language[] = languages): Speech {
  const store = createStore<Spoken>(() => spokenIn(AUTO, english(known), false));
  let latest = 0;

  function spokenIn(setting: LanguageSetting, language: Language, failed: boolean): Spoken {
    const locale = localeOf(language.tag, platform.preferred());
    return {
      setting,
      language,
      browsers: chooseLanguage(AUTO, platform.uiLanguage(), known),
      failed,
      t: createSafeResolver(createResolver(locale, words)),
      time: createTimeFormat(locale),
    };
  }

  async function speak(setting: LanguageSetting): Promise<void> {
    latest += 1;
    const mine = latest;
    const language = chooseLanguage(setting, platform.uiLanguage(), known);
    const catalog = await platform.loadCatalog(language.tag).catch(() => null);
    // Somebody chose again meanwhile.
    if (mine !== latest) return;
    layOver(catalog ?? {});
    store.setState(spokenIn(setting, catalog === null ? english(known) : language, catalog === null));
  }

  const follow = async () => speak(languageSettingIn(await platform.load().catch(() => undefined), known));
  return {
    store,
    known,
    async start() {
      platform.onChange(() => void follow());
      await follow();
    },
    async choose(setting) {
      await speak(setting);
      await platform.save(setting);
    },
  };
}

const english = (known: readonly Language[]): Language =>
  known.find(({ tag }) => tag === ENGLISH) ?? { tag: ENGLISH, name: 'English' };
