import type { Resolver } from '../../messages/resolve.ts';
import { text } from '../../messages/text.ts';

/** Where the example pretends to be: a name that nobody can have (RFC 2606), and from which nothing is ever asked. */
export const EXAMPLE_ORIGIN = 'https://practice.example';
/** Folder of the example in the extension. */
export const EXAMPLE_PATH = 'example';
/** What the example keeps its made-up tokens under, in the storage of the extension's pages. */
export const EXAMPLE_KEY = 'practice.session';
/** After this long without input the example signs out, ms. */
export const EXAMPLE_IDLE_MS = 8_000;
/** With these words its document hands over the line to its relay. */
export const EXAMPLE_HELLO = 'logout-lens:example';

/** Address of the example in the extension, with the words that it says. */
export function exampleAddress(base: string, t: Resolver, language: string, watched: boolean): string {
  const words = {
    email: t(text('first-run.site.email')),
    password: t(text('first-run.site.password')),
    signIn: t(text('first-run.site.sign-in')),
    signInTitle: t(text('first-run.site.title')),
    home: t(text('first-run.site.home')),
    homeText: t(text('first-run.site.home-text')),
  };
  const query = new URLSearchParams({
    words: JSON.stringify(words),
    lang: language,
    idleMs: String(EXAMPLE_IDLE_MS),
    ...(watched ? { watched: '' } : {}),
  });
  return `${base}/index.html?${query}`;
}
