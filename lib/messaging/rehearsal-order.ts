import * as v from 'valibot';

/** What can be done to a credential on purpose. */
export const changeHow = v.picklist(['removed', 'corrupted', 'expired']);
export type ChangeHow = v.InferOutput<typeof changeHow>;
export const HOWS: readonly ChangeHow[] = changeHow.options;

/** background → the script that it injects for this one act: which credential, by its masked place, never by value. */
export type PageOrder = {
  area: 'localStorage' | 'sessionStorage';
  key: string;
  path: string | null;
  origin: string;
  /** `look`: only say what could be done. A word, since Chromium drops every null on its way into a page. */
  how: ChangeHow | 'look';
};

/** What came of an order. `ambiguous`: several keys have the same masked name. `refused`: the browser said no. */
export type PageAnswer = {
  result: 'there' | 'changed' | 'not-there' | 'not-possible' | 'elsewhere' | 'ambiguous' | 'refused';
  can: ChangeHow[];
};

/** Guards an answer; null for anything else. The script is ours, and runs in a renderer that may not be. */
export function pageAnswerIn(input: unknown): PageAnswer | null {
  const answer = v.safeParse(
    v.object({
      result: v.picklist([
        'there',
        'changed',
        'not-there',
        'not-possible',
        'elsewhere',
        'ambiguous',
        'refused',
      ]),
      can: v.array(changeHow),
    }),
    input,
  );
  return answer.success ? answer.output : null;
}

/** Name under which the injected script waits for its order, in the extension's own world of a document. */
export const REHEARSAL_SCRIPT = 'logout-lens rehearsal';
