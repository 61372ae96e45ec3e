import * as words from './intent-words.ts';

export type Intent = 'sign-out' | 'sign-in';
type Phrases = readonly (readonly string[])[];

/** A label that says more than this is a text, not a control. */
export const MAX_LABEL_CHARS = 60;

/** Folds case and accents and splits at everything that is neither letter nor digit. */
function tokensOf(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
const idTokensOf = (text: string): string[] =>
  tokensOf(text.slice(0, 300).replace(/([a-z0-9])([A-Z])/g, '$1 $2'));
const setOf = (line: string): ReadonlySet<string> => new Set(tokensOf(line));
const phrasesOf = (lines: readonly string[]): Phrases =>
  lines
    .flatMap((line) => line.split('|'))
    .map(tokensOf)
    .sort((a, b) => b.length - a.length);

/** The tables, folded on first use: most pages are left without a click on a control. */
let folded: ReturnType<typeof foldTables> | undefined;
const foldTables = () => ({
  labels: { 'sign-out': phrasesOf(words.SIGN_OUT), 'sign-in': phrasesOf(words.SIGN_IN) },
  ids: { 'sign-out': phrasesOf([words.ID_SIGN_OUT]), 'sign-in': phrasesOf([words.ID_SIGN_IN]) },
  around: setOf(words.AROUND),
  joins: setOf(words.JOINS),
  idAfter: setOf(words.ID_AFTER),
  idNotBefore: setOf(words.ID_NOT_BEFORE),
  about: setOf(words.ABOUT),
  does: setOf(words.DOES),
});
const tables = () => {
  folded ??= foldTables();
  return folded;
};

const phraseAt = (tokens: readonly string[], at: number, phrases: Phrases): number =>
  phrases.find((phrase) => phrase.every((word, index) => tokens[at + index] === word))?.length ?? 0;

/** True where the whole label is phrases and words around them, or a phrase and what is joined to it. */
function labelSays(tokens: readonly string[], phrases: Phrases): boolean {
  const { around, joins } = tables();
  let found = false;
  for (let at = 0; at < tokens.length; ) {
    const length = phraseAt(tokens, at, phrases);
    const token = tokens[at] ?? '';
    if (found && length === 0 && joins.has(token)) return true;
    if (length === 0 && !around.has(token)) return false;
    found ||= length > 0;
    at += length || 1;
  }
  return found;
}

/** True where an id ends with a phrase, or with a phrase and a word for a control (`nav-logout-btn`, `signOutLink`). */
function idSays(tokens: readonly string[], phrases: Phrases): boolean {
  const { idAfter, idNotBefore } = tables();
  for (let at = 0; at < tokens.length; at += 1) {
    const length = phraseAt(tokens, at, phrases);
    if (length === 0) continue;
    if (tokens.slice(0, at).some((token) => idNotBefore.has(token))) return false;
    if (tokens.slice(at + length).every((token) => idAfter.has(token))) return true;
  }
  return false;
}

const BOTH: readonly Intent[] = ['sign-out', 'sign-in'];

/** What a control's visible words or accessible name say, null where they say neither. */
export function intentOfLabel(label: string): Intent | null {
  const text = label.trim();
  if (text === '' || text.length > MAX_LABEL_CHARS) return null;
  const tokens = tokensOf(text);
  return BOTH.find((intent) => labelSays(tokens, tables().labels[intent])) ?? null;
}

/** What an id, a name or a test id says. */
export function intentOfId(id: string): Intent | null {
  const tokens = idTokensOf(id);
  return BOTH.find((intent) => idSays(tokens, tables().ids[intent])) ?? null;
}

/** What an address does: by the last part of its path (or of a `#/route`), or by a query parameter such as `action`. */
export function intentOfAddress(address: string): Intent | null {
  let url: URL;
  try {
    url = new URL(address, 'http://base.invalid');
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  const route = url.hash.startsWith('#/') ? url.hash.slice(1) : url.pathname;
  const parts = route.split(/[/?]/).filter(Boolean);
  if (parts.some((part) => tables().about.has(part.toLowerCase()))) return null;
  for (const [name, value] of url.searchParams) {
    const does = tables().does.has(name.toLowerCase()) ? intentOfWholeId(value) : null;
    if (does) return does;
  }
  return intentOfWholeId(parts.at(-1) ?? '');
}

/** As `intentOfId`, with nothing before the phrase: `sign_out`, `logout.php`, not `flow-logout`. */
function intentOfWholeId(part: string): Intent | null {
  const tokens = idTokensOf(part);
  const { ids } = tables();
  return BOTH.find((intent) => phraseAt(tokens, 0, ids[intent]) > 0 && idSays(tokens, ids[intent])) ?? null;
}
