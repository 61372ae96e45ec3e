import * as v from 'valibot';
import { LIMITS } from './limits.ts';

/**
 * Texts that a rule may hold, guarded. The message of each check is the last part of a message id
 * (`error.taught.<message>`), so that a person reads what is wrong and what to do.
 */

/** Controls, marks that turn or hide text, halves of characters: a rule must read as what it is. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;
const seen = (text: string): boolean => !UNSEEN.test(text);

const word = (maxChars: number) =>
  v.pipe(
    v.string('not-text'),
    v.minLength(1, 'empty'),
    v.maxLength(maxChars, 'too-long'),
    v.check(seen, 'unseen'),
  );

/** Name of a storage key or a cookie; `*` is any run of characters. */
export const namePattern = v.pipe(
  word(LIMITS.nameChars),
  v.check((text) => /[^*]/.test(text), 'only-star'),
);

export const pathPattern = v.pipe(
  word(LIMITS.pathChars),
  v.check((text) => text.startsWith('/'), 'path-start'),
  v.check((text) => !/[?\s]/.test(text), 'path-query'),
  v.check((text) => text.split('/').length <= LIMITS.segments, 'too-long'),
);

/** Scheme, host and port, as browsers write them. */
export const origin = v.pipe(
  word(LIMITS.nameChars),
  v.check((text) => /^https?:\/\/[a-z0-9.[\]:_-]+$/.test(text), 'not-an-origin'),
);

export const method = v.pipe(
  word(16),
  v.check((text) => /^[A-Z]+$/.test(text), 'not-a-method'),
);

/** RFC 9110 section 5.1. Compared without regard to case. */
export const headerName = v.pipe(
  word(LIMITS.headerChars),
  v.check((text) => /^[\w!#$%&'*+.^`|~-]+$/.test(text), 'not-a-header'),
  v.check((text) => !/^(?:set-cookie2?|cookie|(?:proxy-)?authorization)$/i.test(text), 'credential-header'),
);

/** `error.why`, `errors[0].code`; a JSON pointer (RFC 6901) is taken, too. */
export const fieldPlace = v.pipe(
  word(LIMITS.fieldChars),
  v.check((text) => !/\s/.test(text), 'not-a-field'),
);

export const statuses = v.pipe(
  v.array(
    v.pipe(
      v.number('not-a-status'),
      v.integer('not-a-status'),
      v.minValue(100, 'not-a-status'),
      v.maxValue(599, 'not-a-status'),
    ),
    'not-a-list',
  ),
  v.minLength(1, 'no-status'),
  v.maxLength(LIMITS.statuses, 'too-many'),
);

/** What a server writes, by the code of the cause that it means. */
export const meanings = v.pipe(
  v.record(
    word(80),
    v.pipe(
      word(60),
      v.check((text) => /^[A-Z][A-Z0-9_]+$/.test(text), 'not-a-cause'),
    ),
    'not-an-object',
  ),
  v.check((record) => Object.keys(record).length <= LIMITS.meanings, 'too-many'),
);
