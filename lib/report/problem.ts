import { type TextRef, text } from '../messages/text.ts';

/** What is wrong with something that a person typed. `code` is stable, `says` tells what to do. */
export type ReportProblem = { code: string; says: TextRef };

/** @param code last part of `error.report.<code>` */
export function problem(code: string, params: TextRef['params'] = {}): { ok: false; problem: ReportProblem } {
  return { ok: false, problem: { code: `report-${code}`, says: text(`error.report.${code}`, params) } };
}
