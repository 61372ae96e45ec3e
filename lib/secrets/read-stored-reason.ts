import type { WordFields } from '../events/kinds/request.ts';
import { maskText } from './mask-text.ts';
import { normaliseName } from './names.ts';
import { readBody } from './read-body.ts';

const REASON_KEY =
  /^(?:last)?(?:logout|signout|auth|session)(?:reason|error|message|code)$|^(?:last)?logout(?:event|info|data)?$/;

/**
 * The reason that a site leaves for its own sign-in page in a storage key such as `logout_reason`: JSON with
 * `code`, `message`, `path`, `source`, or a bare word. Masked like a server's words.
 * @returns null for any other key and for a value without words
 */
export function readStoredReason(key: string, raw: string): WordFields | null {
  if (!REASON_KEY.test(normaliseName(key)) || raw.length > 16_000) return null;
  const text = raw.trim();
  const fields: WordFields = /^[{[]/.test(text)
    ? readBody(text).fields
    : { code: maskText(text.replace(/^"|"$/g, ''), 200) };
  return Object.keys(fields).length > 0 ? fields : null;
}
