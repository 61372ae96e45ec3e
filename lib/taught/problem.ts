import { type TextRef, text } from '../messages/text.ts';

/** Why rules were refused. `code` is stable, `where` is a path in the file, `says` tells a person what to do. */
export type TaughtProblem = { code: string; where: string; says: TextRef };

export type TaughtRefusal = { ok: false; problem: TaughtProblem };

/** @param code last part of `error.taught.<code>` */
export function refuse(code: string, where: string, params: TextRef['params'] = {}): TaughtRefusal {
  return { ok: false, problem: { code, where, says: text(`error.taught.${code}`, { where, ...params }) } };
}
