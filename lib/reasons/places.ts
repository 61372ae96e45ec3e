import type { Reading, SaidFields } from './dialect.ts';

/** Names under which servers put a code, by their last name in lower case without separators. */
const CODE_NAMES = new Set([
  'logoutreason',
  'logoutcode',
  'errorcode',
  'code',
  'suberror',
  'errorsubtype',
  'error',
  'autherror',
  'reasoncode',
  'reason',
  'msg',
  'type',
  'errortype',
  'errorid',
  'messageid',
  'id',
  'name',
  'errorname',
  'cause',
  'xlogoutreason',
  'xredirectreason',
  'xsessionreason',
  'xreason',
  'xautherror',
  'xauthreason',
  'xerror',
  'xerrorcode',
  'xamznerrortype',
]);

/** Names under which they put a sentence, the most telling first. */
const MESSAGE_NAMES = [
  'logoutmessage',
  'errordescription',
  'errormessage',
  'message',
  'detail',
  'longmessage',
  'msg',
  'errormsg',
  'errorsummary',
  'title',
  'description',
  'summary',
  'hint',
  'reason',
  'error',
  'errors',
  'nonfielderrors',
  'faultstring',
  'text',
  'phrase',
  'xlogoutmessage',
  'xclerkauthmessage',
  'xmsdiagnostics',
  'xerrormessage',
  'xerrordescription',
  'xamznerrormessage',
  'grpcmessage',
  'h1',
];

/** Letters, digits and marks of a code; a sentence is none. */
const CODE = /^[A-Za-z0-9][\w.:/#-]{1,79}$/;
const MAX_VALUES = 60;

/** One word of an answer: where it stood, by its last name, and what it was. */
export type Word = { place: string; name: string; value: string };

/** `errors[0].extensions.code` → `code`, `X-Logout-Reason` → `xlogoutreason`. */
export function lastName(place: string): string {
  const bare = place.replace(/\[\d{1,3}\]/g, '');
  return bare
    .slice(bare.lastIndexOf('.') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function wordsOf(fields: SaidFields): Word[] {
  return Object.entries(fields)
    .slice(0, MAX_VALUES)
    .map(([place, value]) => ({ place, name: lastName(place), value }));
}

/** Every word that has the form of a code, in the answer's own order. */
export function codesOf(fields: SaidFields): Word[] {
  return wordsOf(fields).filter(({ name, value }) => CODE_NAMES.has(name) && CODE.test(value));
}

/** Every sentence, the most telling place first. */
export function messagesOf(fields: SaidFields): Word[] {
  const words = wordsOf(fields);
  return MESSAGE_NAMES.flatMap((name) => words.filter((word) => word.name === name));
}

/** The sentence to show beside a code; null where the answer holds none. */
export function messageOf(fields: SaidFields, code: string | null): string | null {
  return messagesOf(fields).find(({ value }) => value !== '' && value !== code)?.value ?? null;
}

/** The first code of the answer that a table knows, with what it means there. */
export function byCode(
  fields: SaidFields,
  table: ReadonlyMap<string, string | null>,
  normalise: (code: string) => string = (code) => code,
): Reading | null {
  for (const { value } of codesOf(fields)) {
    const means = table.get(normalise(value));
    if (means !== undefined) return { code: value, message: messageOf(fields, value), means };
  }
  return null;
}

/** Texts of a library, matched from their beginning, and what each means. */
export type Texts = readonly (readonly [RegExp, string | null])[];

/** The first sentence of the answer that a table knows, with the answer's code beside it. */
export function byText(fields: SaidFields, table: Texts): Reading | null {
  for (const { value } of messagesOf(fields)) {
    const found = table.find(([pattern]) => pattern.test(value));
    if (found) {
      const code = codesOf(fields).find((word) => word.value !== value)?.value ?? null;
      return { code, message: value, means: found[1] };
    }
  }
  return null;
}
