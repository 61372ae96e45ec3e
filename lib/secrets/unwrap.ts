import { decodeBase64Text } from './base64.ts';
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
    text = inner;
  }
  return { is: 'text', text };
}

function unwrapOnce(text: string): string | null {
  if (text.startsWith('"') && text.endsWith('"')) {
    const value = parseJson(text);
    return typeof value === 'string' ? value : null;
  }
  const scheme = /^(?:bearer|jwt|token) {1,4}(?=\S+$)/i.exec(text);
  if (scheme) return text.slice(scheme[0].length);
  if (/^[js]:(?=[[{"])/.test(text)) return text.slice(2);
  if (/%[0-9a-f]{2}/i.test(text) && !/\s/.test(text)) {
    const decoded = decodePercent(text);
    return decoded === null || decoded === text ? null : decoded;
  }
  const prefixed = text.startsWith('base64-');
  const base64 = prefixed ? text.slice('base64-'.length) : text;
  if (base64.length > MAX_BASE64_CHARS || base64.length < 8) return null;
  // Base64 of `{"`, `{ `, `{\n`, `["`, `[{`: what JSON begins with.
  if (!prefixed && !/^(?:eyJ|eyA|ewo|ew0|WyJ|W3s|Wwo)[A-Za-z0-9+/_-]*={0,2}$/.test(base64)) return null;
  return decodeBase64Text(base64);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
