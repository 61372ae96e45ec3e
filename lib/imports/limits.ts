/** What an imported file may be at most; beyond it the file is refused before it costs memory or time. */
export const LIMITS = {
  /** UTF-16 code units of the text: about 200 MB of ASCII. */
  chars: 200_000_000,
  events: 1_000_000,
  /** Levels of objects and lists within each other; a timeline has eight. */
  depth: 16,
  /** ECMA-262: beyond this a number is no date and no duration between two. */
  number: 8.64e15,
} as const;
