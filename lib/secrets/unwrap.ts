import { decodeBase64Text, encodeBase64Like } from './base64.ts';
import { decodePercent } from './mask-path.ts';

/** What is inside the wrappings of a stored string: text, or a structure that was JSON. */
export type Unwrapped = { is: 'text'; text: string } | { is: 'json'; value: object };

const MAX_WRAPPINGS = 8;
/** Base64 beyond this is data (images, states), not a wrapped session. */
const MAX_BASE64_CHARS = 65_536;

/**
 * Takes the wrappings off a stored string, one after the other: quotes of a JSON string, percent-encoding, a
 * `Bearer ` in front, base64 or base64url of JSON (also after supabase's `base64-`), Express' `j:`.
 * Stops at text that is none of it, at JSON, and after eight wrappings. Never throws.
 */
export function unwrap(raw: string): Unwrapped {
  let text = raw;
  for (let round = 0; round < MAX_WRAPPINGS; round += 1) {
    text = text.trim();
    const first = text[0];
    if (first === '{' || first === '[') {
      const value = parseJson(text);
      if (typeof value === 'object' && value !== null) return { is: 'json', value };
      return { is: 'text', text };
    }
    const inner = unwrapOnce(text);
    if (inner === null) return { is: 'text', text };
    text = inner.text;
  }
  return { is: 'text', text };
}

/** One wrapping: what is inside, and how to put something else in its place. */
export type Wrapping = { text: string; wrap(text: string): string };

/** Takes one wrapping off; null where there is none. Never throws. */
export function unwrapOnce(text: string): Wrapping | null {
  if (text.startsWith('"') && text.endsWith('"')) {
    const value = parseJson(text);
    return typeof value === 'string' ? { text: value, wrap: (inner) => JSON.stringify(inner) } : null;
  }
  const scheme = /^(?:bearer|jwt|token) {1,4}(?=\S+$)/i.exec(text);
  if (scheme) return behind(scheme[0], text);
  if (/^[js]:(?=[[{"])/.test(text)) return behind(text.slice(0, 2), text);
  if (/%[0-9a-f]{2}/i.test(text) && !/\s/.test(text)) {
    const decoded = decodePercent(text);
    return decoded === null || decoded === text ? null : { text: decoded, wrap: encodeURIComponent };
  }
  const prefix = text.startsWith('base64-') ? 'base64-' : '';
  const base64 = text.slice(prefix.length);
  if (base64.length > MAX_BASE64_CHARS || base64.length < 8) return null;
  // Base64 of `{"`, `{ `, `{\n`, `["`, `[{`: what JSON begins with.
  if (prefix === '' && !/^(?:eyJ|eyA|ewo|ew0|WyJ|W3s|Wwo)[A-Za-z0-9+/_-]*={0,2}$/.test(base64)) return null;
  const decoded = decodeBase64Text(base64);
  return decoded === null
    ? null
    : { text: decoded, wrap: (inner) => prefix + encodeBase64Like(inner, base64) };
}

const behind = (prefix: string, text: string): Wrapping => ({
  text: text.slice(prefix.length),
  wrap: (inner) => prefix + inner,
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
