import { type TextRef, text } from '../messages/text.ts';

/** Why a file cannot be read. `code` is stable, `says` tells a person what, where and what to do. */
export type ImportProblem = { code: string; says: TextRef };

export type Refusal = { ok: false; problem: ImportProblem };

export function refuse(code: string, params: NonNullable<TextRef['params']>): Refusal {
  return { ok: false, problem: { code, says: text(`error.import.${code}`, params) } };
}
