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

/** Words as a server sends them, made up or quoted in the few characters that are matched. */
export type Said = { says: SaidFields; status?: number };

/**
 * What a dialect is, for its test and for docs/server-words.md. In a file of its own, `<id>.examples.ts`, so that
 * no page of the extension carries it.
 */
export type DialectExamples = {
  /** The id of the dialect. */
  dialect: string;
  /** What speaks it. */
  name: string;
  /** Specifications, documents and public sources that the words were taken from. */
  sources: readonly string[];
  examples: readonly (Said & { means: string | null })[];
  /** Look-alikes that are not of this dialect. */
  counterExamples: readonly Said[];
};
