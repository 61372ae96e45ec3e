import type { LogEvent } from '../events/event.ts';
import type { Resolver } from '../messages/resolve.ts';
import type { TextParam, TextRef } from '../messages/text.ts';
import { describeEvent } from './describe-event.ts';
import { type EventGroup, eventGroup } from './event-look.ts';
import { type FilterTerm, parseFilter } from './filter-query.ts';
import { matchesField } from './match-field.ts';

/** A log in which each event says something else must not fill the memory twice. */
const MOST_SHARED = 20_000;

export type EventFilter = { words: string; group: EventGroup | null };

/**
 * A filter that remembers each event's words. All words have to occur, in any order and case, in the sentence, the
 * kind or the origin, and all fields that are asked for have to be so (filter-query.ts); no patterns. Writing a hundred thousand sentences takes seconds, so a sentence's own words are
 * written once for all events that share them, without their parameters, which are added as they are. Figures of
 * durations and counts are not found.
 */
export function createEventFilter(
  t: Resolver,
): (log: readonly LogEvent[], filter: EventFilter) => readonly LogEvent[] {
  const sentences = new Map<string, string>();
  const lowered = new Map<string, string>();
  const haystacks = new WeakMap<LogEvent, string>();

  /** Most events of a long log say what others said: one text for all of them, in small letters. */
  function shared(said: string): string {
    let small = lowered.get(said);
    if (small === undefined) {
      small = said.toLowerCase();
      if (lowered.size >= MOST_SHARED) lowered.clear();
      lowered.set(said, small);
    }
    return small;
  }

  function sentenceWords(ref: TextRef): string {
    const key = idsOf(ref);
    let words = sentences.get(key);
    if (words === undefined) {
      words = t(withoutWords(ref)).toLowerCase();
      sentences.set(key, words);
    }
    return words;
  }

  function haystack(event: LogEvent): string {
    let words = haystacks.get(event);
    if (words === undefined) {
      const ref = describeEvent(event);
      words = shared(`${sentenceWords(ref)} ${wordsOf(ref)} ${event.kind} ${event.origin ?? ''}`);
      haystacks.set(event, words);
    }
    return words;
  }

  return (log, { words, group }) => {
    const wanted = parseFilter(words);
    if (wanted.length === 0 && group === null) return log;
    const holds = (event: LogEvent, { field, value, negated }: FilterTerm) =>
      (field === null ? haystack(event).includes(value) : matchesField(event, field, value)) !== negated;
    return log.filter(
      (event) =>
        (group === null || eventGroup(event) === group) && wanted.every((term) => holds(event, term)),
    );
  };
}

const nestedIn = (param: TextParam): TextRef | null =>
  typeof param === 'object' && 'text' in param ? param.text : null;

/** Ids of a text and of those within: texts with the same ids share their own words. */
function idsOf(ref: TextRef): string {
  let ids = ref.id;
  for (const param of Object.values(ref.params ?? {})) {
    const nested = nestedIn(param);
    if (nested !== null) ids += ` ${idsOf(nested)}`;
  }
  return ids;
}

function withoutWords(ref: TextRef): TextRef {
  const params: Record<string, TextParam> = {};
  for (const [name, param] of Object.entries(ref.params ?? {})) {
    const nested = nestedIn(param);
    params[name] = nested !== null ? { text: withoutWords(nested) } : typeof param === 'string' ? '' : param;
  }
  return { id: ref.id, params };
}

function wordsOf(ref: TextRef): string {
  let words = '';
  for (const param of Object.values(ref.params ?? {})) {
    const nested = nestedIn(param);
    if (nested !== null) words += ` ${wordsOf(nested)}`;
    else if (typeof param === 'string') words += ` ${param}`;
  }
  return words;
}
