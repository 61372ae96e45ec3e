import { type Catalog, english } from '../messages/catalog.ts';
import { chooseLanguage, languageSettingIn, localeOf } from '../messages/choose-language.ts';
import { createResolver, type Resolver } from '../messages/create-resolver.ts';
import { ENGLISH, type Language, languages } from '../messages/languages.ts';

export type BackgroundSpeechDeps = {
  /** The setting as it is stored; undefined where there is none. */
  load(): Promise<unknown>;
  /** BCP 47 tag of the browser's own interface. */
  uiLanguage(): string;
  /** The reader's languages, dearest first. */
  preferred(): readonly string[];
  /** The file that the build makes of a language's texts. */
  fetchCatalog(tag: string): Promise<Catalog>;
  known?: readonly Language[];
};

export type BackgroundSpeech = {
  /** Words in the language that is chosen; English until it is known, and where a text is missing. */
  say: Resolver;
  /** Resolves when `say` speaks the language that was chosen. Never rejects. */
  ready(): Promise<void>;
  /** The person chose another language. Resolves when it is spoken. */
  renew(): Promise<void>;
  /** `say`, where it speaks another language than English. */
  other(): Resolver | null;
  /** The language that `say` speaks. */
  language(): Language;
  /** All texts of a language of ours, English where it lacks one; null where there are none but English. */
  catalogOf(tag: string): Promise<{ tag: string; catalog: Catalog } | null>;
};

/**
 * What the background says to people: badges, menus, notifications, titles of verdicts. A service worker may not
 * import anything later, so the texts are read as a file of the extension; an English browser reads none.
 */
export function createBackgroundSpeech(deps: BackgroundSpeechDeps): BackgroundSpeech {
  const known = deps.known ?? languages;
  const inEnglish = createResolver(localeOf(ENGLISH, deps.preferred()), english);
  let current = inEnglish;
  let tag = ENGLISH;
  let latest = 0;

  async function catalogOf(wanted: string) {
    const tag = known.find((one) => one.tag === wanted)?.tag ?? ENGLISH;
    if (tag === ENGLISH) return null;
    const catalog = await deps.fetchCatalog(tag).catch(() => null);
    return catalog && { tag, catalog: { ...english, ...catalog } };
  }

  async function renew(): Promise<void> {
    latest += 1;
    const mine = latest;
    const setting = languageSettingIn(await deps.load().catch(() => undefined), known);
    const found = await catalogOf(chooseLanguage(setting, deps.uiLanguage(), known).tag);
    if (mine !== latest) return;
    tag = found?.tag ?? ENGLISH;
    current =
      found === null ? inEnglish : createResolver(localeOf(found.tag, deps.preferred()), found.catalog);
  }

  let renewed = renew();
  return {
    say: (ref) => current(ref),
    other: () => (current === inEnglish ? null : current),
    language: () => known.find((one) => one.tag === tag) ?? { tag, name: tag },
    ready: () => renewed,
    renew() {
      renewed = renew();
      return renewed;
    },
    catalogOf,
  };
}
