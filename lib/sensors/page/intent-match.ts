import { WORDS } from './intent-words.ts';

export type Intent = 'sign-out' | 'sign-in';

/** A label that says more than this is a text, not a control. */
export const MAX_LABEL_CHARS = 60;
/** Words of the longest phrase. */
const MAX_WORDS = 4;

/** Folds case and accents and splits at everything that is neither letter nor digit. */
const tokensOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const idTokensOf = (id: string): string[] => tokensOf(id.slice(0, 300).replace(/([a-z\d])([A-Z])/g, '$1 $2'));

/** The tables as sets, folded on first use: most pages are left without a click on a control. */
let sets: Record<keyof typeof WORDS, ReadonlySet<string>> | undefined;
function has(table: keyof typeof WORDS, word: string | undefined): boolean {
  sets ??= Object.fromEntries(
    Object.entries(WORDS).map(([name, line]) => [name, new Set(tokensOf(line))]),
  ) as NonNullable<typeof sets>;
  return word !== undefined && sets[table].has(word);
}

type Phrases = 'signOut' | 'signIn' | 'around';
/** The number of words of the longest phrase that begins here, 0 where none does. */
function phraseAt(tokens: readonly string[], at: number, phrases: Phrases): number {
  for (let count = Math.min(MAX_WORDS, tokens.length - at); count > 0; count -= 1) {
    if (has(phrases, tokens.slice(at, at + count).join(''))) return count;
  }
  return 0;
}

/** True where the whole label is phrases and words around them, or a phrase and what is joined to it. */
function labelSays(tokens: readonly string[], phrases: Phrases): boolean {
  let found = false;
  for (let at = 0; at < tokens.length; ) {
    const length = phraseAt(tokens, at, phrases);
    if (found && length === 0 && has('joins', tokens[at])) return true;
    const passed = length || phraseAt(tokens, at, 'around');
    if (passed === 0) return false;
    found ||= length > 0;
    at += passed;
  }
  return found;
}

/** True where an id ends with a phrase, or with a phrase and a word for a control (`nav-logout-btn`, `signOutLink`). */
function idSays(tokens: readonly string[], phrases: Phrases): boolean {
  const at = tokens.findIndex((_, index) => phraseAt(tokens, index, phrases) > 0);
  if (at === -1) return false;
  const after = tokens.slice(at + phraseAt(tokens, at, phrases));
  return (
    after.every((token) => has('after', token)) && !tokens.slice(0, at).some((token) => has('not', token))
  );
}

type Says = (tokens: readonly string[], phrases: Phrases) => boolean;
function intentOf(tokens: readonly string[], says: Says): Intent | null {
  return says(tokens, 'signOut') ? 'sign-out' : says(tokens, 'signIn') ? 'sign-in' : null;
}

/** What a control's visible words or accessible name say, null where they say neither. */
export function intentOfLabel(label: string): Intent | null {
  const text = label.trim();
  return text.length > MAX_LABEL_CHARS ? null : intentOf(tokensOf(text), labelSays);
}

/** What an id, a name or a test id says. */
export function intentOfId(id: string): Intent | null {
  return intentOf(idTokensOf(id), idSays);
}

/** As `intentOfId`, with nothing before the phrase: `sign_out`, `logout.php`, not `flow-logout`. */
const intentOfWhole = (part: string | undefined): Intent | null =>
  intentOf(
    idTokensOf(part ?? ''),
    (tokens, phrases) => phraseAt(tokens, 0, phrases) > 0 && idSays(tokens, phrases),
  );

/** What an address does: by the last part of its path (or of a `#/route`), or by a query parameter such as `action`. */
export function intentOfAddress(address: string): Intent | null {
  if (!URL.canParse(address, 'http://a')) return null;
  const { protocol, hash, pathname, searchParams } = new URL(address, 'http://a');
  const parts = (hash.startsWith('#/') ? hash.slice(1) : pathname).split(/[/?]/).filter(Boolean);
  if (!protocol.startsWith('http') || parts.some((part) => has('about', part.toLowerCase()))) return null;
  for (const [name, value] of searchParams) {
    const does = has('does', name.toLowerCase()) ? intentOfWhole(value) : null;
    if (does) return does;
  }
  return intentOfWhole(parts.at(-1));
}
