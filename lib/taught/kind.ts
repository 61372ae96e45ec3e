import type * as v from 'valibot';
import type { LogEvent } from '../events/event.ts';

/** How the words of a rule are masked as the same words are in the log: given by whoever may import lib/secrets. */
export type Masks = { name(raw: string): string; path(raw: string): string };

/** What recording has to look at beside all that it knows by itself. */
export type Wanted = {
  /** Headers of answers, in lower case. */
  headers: { name: string; statuses: readonly number[] }[];
  /** Places in bodies of answers, as the log writes them. */
  fields: { place: string; statuses: readonly number[] }[];
  /** Places that hold a credential. `key` and `path` are compared after masking. */
  credentials: { area: string; key: string; path: string | null }[];
};

/** One field of a rule, as a form shows it. Its words are `panel.taught.field.<kind>.<name>`. */
export type TaughtField = {
  name: string;
  /** `statuses` are numbers with commas, `meanings` lines of `code = CAUSE`. */
  input: 'text' | 'choice' | 'statuses' | 'meanings';
  choices?: readonly string[];
  optional?: true;
};

/** A rule that an event suggests: the person chooses one value of one field, and it is made. */
export type Suggestion<Rule> = { rule: Rule; field: keyof Rule & string; choices: readonly string[] };

/**
 * One kind of rule. To add one: a file of this shape, its test beside it, a line in registry.ts, and its words.
 * `apply` is pure; it returns a function that gives the event as the rule sees it: the same object where the rule does
 * not fit.
 */
export type TaughtKind<Rule> = {
  id: string;
  schema: v.GenericSchema<unknown, Rule>;
  fields: readonly TaughtField[];
  /** Kinds of events that it may fit. */
  on: readonly LogEvent['kind'][];
  /** The rule in short, as marks and evidence name it. No word of any language. */
  label(rule: Rule): string;
  /** The rule with its words masked as the log's are, so that it still fits and holds no secret. */
  mask(rule: Rule, masks: Masks): Rule;
  apply(rule: Rule): (event: LogEvent) => LogEvent;
  wants?(rule: Rule): Partial<Wanted>;
  suggest(event: LogEvent): Suggestion<Rule> | null;
};
