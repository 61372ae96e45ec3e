/** Allow-listed, masked words of one answer, as they stand in `request.finished` and `response.body`. */
export type SaidFields = Record<string, string>;

/** What a dialect makes of an answer's words; `means` names the cause that they state, if they state one. */
export type Reading = { code: string | null; message: string | null; means: string | null };

/**
 * One dialect of server words. `read` returns null where the fields are not of this dialect. It judges words only:
 * whether they concern the session at all is for detection to say.
 */
export type Dialect = {
  id: string;
  read(said: { fields: SaidFields; status: number | null }): Reading | null;
};
