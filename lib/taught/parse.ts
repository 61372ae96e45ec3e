import * as v from 'valibot';
import { hostilePlace } from './hostile.ts';
import { LIMITS } from './limits.ts';
import { refuse, type TaughtRefusal } from './problem.ts';
import { type TaughtRule, taughtRule } from './registry.ts';
import { FORMAT, VERSION } from './serialise.ts';

export type ParsedRules = { ok: true; rules: TaughtRule[] };

const list = v.pipe(v.array(taughtRule, 'not-a-list'), v.maxLength(LIMITS.rules, 'too-many-rules'));
const file = v.strictObject(
  {
    format: v.literal(FORMAT, 'not-rules'),
    version: v.literal(VERSION, 'version'),
    /** The origin that they were taught for; said to a person, and nothing else. */
    site: v.optional(v.pipe(v.string('not-text'), v.maxLength(300, 'too-long'))),
    rules: list,
  },
  'not-rules',
);

/** Messages of our own checks end a message id; any other is the library's, in its own words. */
const OWN = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * Reads a file of rules, from its text. Everything in it is untrusted: one wrong field, a kind or a field that is not
 * known, and nothing of it is taken. Never throws.
 */
export function parseTaught(text: string): ParsedRules | TaughtRefusal {
  if (text.length > LIMITS.fileChars) return refuse('too-large', 'the file', { limit: LIMITS.fileChars });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json', 'the file');
  }
  const hostile = hostilePlace(parsed);
  if (hostile) return refuse(hostile.code, hostile.where || 'the file', { limit: LIMITS.depth });
  const result = v.safeParse(file, parsed);
  return result.success ? { ok: true, rules: result.output.rules } : refusalOf(result.issues[0], '');
}

/**
 * Guards rules that are an object already: from a message, from disk, or the `taught` of a timeline. Never throws.
 * @param where what their list is called in an error
 */
export function readRules(input: unknown, where = 'rules'): ParsedRules | TaughtRefusal {
  const hostile = hostilePlace(input);
  if (hostile) return refuse(hostile.code, hostile.where || where, { limit: LIMITS.depth });
  const result = v.safeParse(list, input);
  return result.success ? { ok: true, rules: result.output } : refusalOf(result.issues[0], where);
}

/** What is wrong with one rule, null where it may be kept. `where` names the field. */
export function problemOfRule(rule: unknown): TaughtRefusal['problem'] | null {
  const read = readRules([rule]);
  if (read.ok) return null;
  const { code, where, says } = read.problem;
  const field = where.replace(/^rules\[0\]\.?/, '');
  return { code, where: field, says: { ...says, params: { ...says.params, where: field || 'kind' } } };
}

function refusalOf(issue: v.BaseIssue<unknown>, base: string): TaughtRefusal {
  const where = (issue.path ?? []).reduce((place, { key }) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return `${place}${place === '' ? '' : '.'}${String(key).slice(0, 40)}`;
  }, base);
  const place = where || 'the file';
  // A strict object says `never` of a field that it does not know, and names the missing one.
  if (issue.expected === 'never') return refuse('unknown-field', place);
  if (OWN.test(issue.message)) return refuse(issue.message, place, { limit: LIMITS.rules });
  return issue.received === 'undefined' ? refuse('missing', place) : refuse('wrong', place);
}
