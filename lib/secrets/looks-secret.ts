const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A UUID in the usual spelling, with or without braces. */
export function isUuid(word: string): boolean {
  return UUID.test(word.length === 38 && word.startsWith('{') ? word.slice(1, -1) : word);
}

/**
 * Letters that follow a letter in words of documentation in English, each pair at least once in 3,300 (measured
 * over 13,600 words of the readmes of this project's dependencies: 97.6 % of all pairs in them). Of random letters
 * 54 % are other pairs.
 */
const FOLLOWERS: Record<string, string> = {
  a: 'bcdfgiklmnprstuvwxy',
  b: 'aeilorsuy',
  c: 'acehiklorstuy',
  d: 'adegilorsuy',
  e: 'abcdefghijlmnopqrstuvwxy',
  f: 'aefilortuy',
  g: 'aeghilnorsu',
  h: 'aeiortu',
  i: 'abcdefglmnoprstvxz',
  j: 'aeosuw',
  k: 'aeins',
  l: 'abdefilopstuvy',
  m: 'abeilmopsu',
  n: 'acdefgijklnopstuvy',
  o: 'abcdefgijklmnoprstuvwxy',
  p: 'aehilmoprstu',
  q: 'u',
  r: 'abcdefgiklmnoprstuvwy',
  s: 'acefhiklmnopqstuwy',
  t: 'acdefhiloprstuwyz',
  u: 'abcdefgilmnprst',
  v: 'aeio',
  w: 'aehinorst',
  x: 'aceipst',
  y: 'aeilmnops',
  z: 'aei',
};

/** Shorter runs never look secret: too little to judge by. */
const SHORTEST = 8;
/** Odd pairs needed in all, and in relation to all pairs: random text has 0.5 to 0.73, identifiers below 0.2. */
const MIN_ODD = 3;
const ODD_RATIO = 0.25;
/** Longest run of letters that is a word or several in lower case. */
const LONGEST_WORD = 25;

/**
 * Whether a run of characters looks made by a machine: a token, hash, id. Judged by its pairs of neighbours: letter
 * beside digit, capital after small letter, letters that do not follow each other in words. Linear.
 * Numbers and anything below 8 characters never look secret.
 *
 * A guess that errs on both sides (measured: of random base64url 1 run in 500 of 16 characters passes, 1 in 4,000 of
 * 24; of identifiers in type declarations 0.6 % do not). Where the name of a value says that it is secret, do not ask.
 */
export function looksSecret(word: string): boolean {
  if (word.length < SHORTEST) return false;
  if (word.length > 512 || isUuid(word)) return true;
  if (/^[0-9a-f]{12,}$|^[0-9A-F]{12,}$/.test(word) && /[a-f]/i.test(word)) return true;
  const { odd, pairs, longestLetters } = judge(word);
  if (longestLetters > LONGEST_WORD) return true;
  return odd >= MIN_ODD && odd / pairs >= ODD_RATIO;
}

/** Whether letters could be a word: nearly all follow each other in words. One or two letters always. */
export function looksWord(letters: string): boolean {
  if (!/^(?:[a-z]{1,16}|[A-Z]{1,16}|[A-Z][a-z]{1,15})$/.test(letters)) return false;
  const { odd, pairs } = judge(letters);
  return letters.length <= 2 || odd / pairs < 0.2;
}

type Kind = 'lower' | 'upper' | 'digit' | null;

function judge(word: string): { odd: number; pairs: number; longestLetters: number } {
  let odd = 0;
  let pairs = 0;
  let letters = 0;
  let longestLetters = 0;
  let before = '';
  let kindBefore: Kind = null;
  for (let i = 0; i < word.length; i += 1) {
    const char = word.charAt(i);
    const kind = kindOf(word.charCodeAt(i));
    letters = kind === 'lower' || kind === 'upper' ? letters + 1 : 0;
    longestLetters = Math.max(longestLetters, kind === 'upper' && kindBefore === 'lower' ? 1 : letters);
    if (kind === 'upper' && kindBefore === 'lower') letters = 1;
    if (kind && kindBefore) {
      pairs += 1;
      odd += oddity(before, kindBefore, char, kind);
    }
    before = char;
    kindBefore = kind;
  }
  return { odd, pairs: Math.max(pairs, 1), longestLetters };
}

function oddity(a: string, kindA: Kind, b: string, kindB: Kind): number {
  if (kindA === 'digit' || kindB === 'digit') return kindA === kindB ? 0 : 1;
  const follows = FOLLOWERS[a.toLowerCase()]?.includes(b.toLowerCase()) === true;
  // A new word in camel case may begin with any letter.
  if (kindA === 'lower' && kindB === 'upper') return 0.5;
  return follows ? 0 : 1;
}

function kindOf(code: number): Kind {
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  return code >= 48 && code <= 57 ? 'digit' : null;
}
