import { type TextRef, text } from '../../messages/text.ts';

/** Why a file of settings was not taken: what, where in the file, and what to do. Then nothing has changed. */
export type FileProblem = { code: string; where: string; says: TextRef };

/** @param code last part of `options.file.problem.<code>` */
export function fileProblem(code: string, where: string, params: TextRef['params'] = {}): FileProblem {
  return { code, where, says: text(`options.file.problem.${code}`, { where, ...params }) };
}

type Fields = Record<string, unknown>;

/** The fields of an object that may have these names only; else what is wrong with it. */
export function fieldsOf(
  value: unknown,
  where: string,
  names: readonly string[],
): { fields: Fields } | { problem: FileProblem } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: fileProblem('not-an-object', where) };
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined)
    return { problem: fileProblem('unknown-field', `${where}.${unknown.slice(0, 40)}`) };
  return { fields: value as Fields };
}
