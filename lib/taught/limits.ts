/** What rules may be at most; beyond it a file is refused before it costs memory or time. */
export const LIMITS = {
  rules: 100,
  /** UTF-16 code units of a file. */
  fileChars: 200_000,
  /** Levels of objects and lists within each other; a file of rules has four. */
  depth: 8,
  pathChars: 300,
  segments: 40,
  /** Names of keys, cookies and headers. */
  nameChars: 200,
  headerChars: 80,
  /** Place of a field in a body; the log keeps no longer one. */
  fieldChars: 80,
  statuses: 20,
  meanings: 30,
} as const;
