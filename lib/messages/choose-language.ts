import { ENGLISH, type Language, languages } from './languages.ts';

/** What a person chose: a tag of `languages`, or what the browser's own language is. */
export type LanguageSetting = string;

export const AUTO: LanguageSetting = 'auto';

/** Other English is American to `Intl`; a reader of no English at all gets the day before the month. */
const PLAIN_ENGLISH = 'en-GB';

/** A setting out of storage: anything that is not one of ours is `auto`. */
export function languageSettingIn(stored: unknown, known: readonly Language[] = languages): LanguageSetting {
  return known.find(({ tag }) => tag === stored)?.tag ?? AUTO;
}

/**
 * The language to speak: the one that was chosen, else the one of ours that is nearest to the browser's, else English.
 * Near is the same language in the same script: `de-AT` is German, `zh-SG` and `zh-Hans-HK` are Simplified Chinese,
 * `zh-TW` is neither. Never throws.
 * @param uiLanguage BCP 47 tag of the browser's own interface
 */
export function chooseLanguage(
  setting: LanguageSetting,
  uiLanguage: string,
  known: readonly Language[] = languages,
): Language {
  const wanted = languageSettingIn(setting, known) === AUTO ? uiLanguage : setting;
  const script = scriptOf(wanted);
  const found =
    known.find(({ tag }) => tag === wanted) ??
    (script === null ? undefined : known.find(({ tag }) => scriptOf(tag) === script));
  return found ?? known.find(({ tag }) => tag === ENGLISH) ?? { tag: ENGLISH, name: 'English' };
}

/**
 * The locale in which numbers, dates and plurals are written: the language of the words, with the habits of the first
 * of the reader's own languages that is the same one (`en` for a reader of `en-AU` is `en-AU`).
 * @param preferred the reader's languages, dearest first
 */
export function localeOf(tag: string, preferred: readonly string[]): string {
  const script = scriptOf(tag);
  const own = preferred.find((one) => script !== null && scriptOf(one) === script);
  return own?.replaceAll('_', '-') ?? (tag === ENGLISH ? PLAIN_ENGLISH : tag);
}

/** `zh-Hans` of `zh-SG`, `de-Latn` of `de`; null for what is no tag. */
function scriptOf(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return null;
  }
}
