import { readAutoLogout } from './formats/auto-logout.ts';
import { readCombined } from './formats/combined.ts';
import { readJsonLine } from './formats/json-lines.ts';
import { LogoutEvents } from './formats/logout-event.ts';
import type { LineReader } from './formats/pattern.ts';
import type { LogLine } from './log-line.ts';

/** A line that is longer is cut: what an entry says stands at its beginning. */
const MAX_LINE_CHARS = 20_000;

/** Formats of one line each. To add one: a file in formats/, a line here. */
const FORMATS: readonly LineReader[] = [readJsonLine, readCombined, readAutoLogout];

/**
 * Reads the lines of one log, each by whatever format knows it: an entry, a part of one (or nothing at all), or null.
 * The person's own pattern, where given, goes first.
 */
export function createLineReader(pattern?: LineReader): (line: string) => LogLine | 'part' | null {
  const blocks = new LogoutEvents();
  const readers = pattern ? [pattern, ...FORMATS] : FORMATS;
  return (line) => {
    const text = line.slice(0, MAX_LINE_CHARS).trim();
    if (text === '') return 'part';
    const { isPart, block } = blocks.read(text);
    if (isPart) return block ?? 'part';
    for (const read of readers) {
      const entry = read(text);
      if (entry !== null) return entry;
    }
    return null;
  };
}
