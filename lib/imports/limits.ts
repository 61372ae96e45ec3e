/** What an imported file may be at most; beyond it the file is refused before it costs memory or time. */
export const LIMITS = {
  /** Bytes of the file as it lies there: asked before anything of it is read. */
  bytes: 200_000_000,
  /** UTF-16 code units of the text: about 200 MB of ASCII. */
  chars: 200_000_000,
  /** An archive that grows by more than this is made to fill memory. */
  inflation: 100,
  events: 1_000_000,
  /** Entries of a HAR: the largest that people record have some ten thousand. */
  entries: 500_000,
  /** Levels of objects and lists within each other; a timeline has eight. */
  depth: 16,
  /** ECMA-262: beyond this a number is no date and no duration between two. */
  number: 8.64e15,
  /** Headers or cookies of one message. */
  pairs: 300,
  urlChars: 100_000,
  /** A body that is kept in base64 is read up to this; longer ones say nothing of a session. */
  base64Chars: 200_000,
} as const;
