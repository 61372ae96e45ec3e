import { type TextRef, text } from '../../messages/text.ts';
import { type LogLine, lineAt, pathIn, requestIn } from '../log-line.ts';
import { readTime } from '../read-time.ts';

/** What may stand in braces; `*` for what is of no interest. */
const FIELDS = [
  'time',
  'level',
  'message',
  'user',
  'session',
  'method',
  'path',
  'status',
  'code',
  '*',
] as const;
type Field = (typeof FIELDS)[number];
type Part = { literal: string } | { field: Field };

/** As they are written in a pattern. */
export const PATTERN_FIELDS: readonly string[] = FIELDS.map((field) => `{${field}}`);

const MAX_CHARS = 500;

/** Reads lines of one pattern. */
export type LineReader = (line: string) => LogLine | null;

/**
 * A pattern that a person gives: text with fields in braces, `[{time}] {level} {*} user={user} {message}`. A field ends
 * where the text after it first stands, so that a line takes no longer than its length, whatever the pattern: this is no
 * regular expression. Spaces stand for any number of spaces.
 */
export function compilePattern(
  pattern: string,
): { ok: true; read: LineReader } | { ok: false; says: TextRef } {
  const parts = partsOf(pattern);
  if (!Array.isArray(parts)) return { ok: false, says: parts };
  return { ok: true, read: (line) => lineOf(match(parts, line)) };
}

function partsOf(pattern: string): Part[] | TextRef {
  if (pattern.length > MAX_CHARS)
    return text('error.server-log.pattern-long', { limit: MAX_CHARS, star: '{*}' });
  const parts: Part[] = [];
  for (const piece of pattern.split(/(\{[^{}]*\})/)) {
    if (piece === '') continue;
    if (!/^\{.*\}$/.test(piece)) {
      parts.push({ literal: piece.replace(/\s+/g, ' ') });
      continue;
    }
    const field = FIELDS.find((known) => `{${known}}` === piece);
    if (field === undefined)
      return text('error.server-log.pattern-field', { field: piece, known: FIELDS.join(', ') });
    const before = parts.at(-1);
    if (before && 'field' in before) return text('error.server-log.pattern-adjacent', { field: piece });
    parts.push({ field });
  }
  const hasTime = parts.some((part) => 'field' in part && part.field === 'time');
  return hasTime ? parts : text('error.server-log.pattern-time', { time: '{time}' });
}

type Found = { at: number | null; values: Map<Field, string> };

function match(parts: readonly Part[], line: string): Found | null {
  const found: Found = { at: null, values: new Map() };
  const text = line.replace(/\s+/g, ' ');
  let from = 0;
  for (const [index, part] of parts.entries()) {
    if ('literal' in part) {
      if (!text.startsWith(part.literal, from)) return null;
      from += part.literal.length;
      continue;
    }
    const next = parts[index + 1];
    const time = part.field === 'time' ? readTime(text.slice(from, from + 60)) : null;
    if (part.field === 'time' && time === null) return null;
    const end = time
      ? from + time.length
      : next && 'literal' in next
        ? text.indexOf(next.literal, from)
        : text.length;
    if (end < 0) return null;
    if (time) found.at = time.at;
    else found.values.set(part.field, text.slice(from, end));
    from = end;
  }
  return found;
}

function lineOf(found: Found | null): LogLine | null {
  if (found?.at == null) return null;
  const { at, values } = found;
  const says = values.get('message') ?? '';
  const named = requestIn(says);
  const status = Number(values.get('status'));
  const list = (field: Field) => [values.get(field) ?? ''].filter((value) => value !== '' && value !== '-');
  return lineAt(at, 'pattern', {
    says,
    code: values.get('code')?.slice(0, 100) ?? null,
    users: list('user'),
    sessions: list('session'),
    method: values.get('method') ?? named?.method ?? null,
    path: pathIn(values.get('path') ?? '') ?? named?.path ?? null,
    status: Number.isInteger(status) && status >= 100 && status <= 599 ? status : null,
  });
}
