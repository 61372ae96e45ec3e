/** A language that Logout Lens speaks. */
export type Language = {
  /** BCP 47, and the name of its folder here. */
  tag: string;
  /** What it calls itself. */
  name: string;
  /** Written from right to left. */
  isRtl?: true;
};

/** What the texts are written in first, and what stands in where another language has no text. */
export const ENGLISH = 'en';

/**
 * The languages, in the order in which they are offered. To add one: a folder `lib/messages/<tag>/` that mirrors
 * `en/`, and one line here (docs/languages.md).
 */
export const languages: readonly Language[] = [
  { tag: ENGLISH, name: 'English' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'es', name: 'Español' },
  { tag: 'ja', name: '日本語' },
  { tag: 'zh-CN', name: '简体中文' },
];
