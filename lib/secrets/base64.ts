const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

/** Bytes of base64 or base64url text, with or without padding. @returns null for anything else. Never throws. */
export function decodeBase64(text: string): Uint8Array | null {
  if (!BASE64.test(text)) return null;
  const bare = text.replace(/=+$/, '').replace(/-/g, '+').replace(/_/g, '/');
  if (bare.length % 4 === 1) return null;
  try {
    return Uint8Array.from(atob(bare), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

/** UTF-8 text in base64 or base64url. @returns null where it is no base64 or no UTF-8. */
export function decodeBase64Text(text: string): string | null {
  const bytes = decodeBase64(text);
  if (!bytes) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 text as base64 of the same kind as a sample: its alphabet, and padded where that is or may be. */
export function encodeBase64Like(text: string, sample: string): string {
  const bytes = new TextEncoder().encode(text);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const isPadded = sample.endsWith('=') || (sample.length % 4 === 0 && !/[-_]/.test(sample));
  const alike = /[-_]/.test(sample) ? base64.replace(/\+/g, '-').replace(/\//g, '_') : base64;
  return isPadded ? alike : alike.replace(/=+$/, '');
}
