import { jwtDecode } from 'jwt-decode';
import { toEpochMs } from './dates.ts';
import type { DecodedToken } from './decode-token.ts';

/** Longer than any header line that servers accept; beyond it a "token" is data. */
const MAX_TOKEN_CHARS = 32_768;

const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*)?$/;

type Part =
  | { ok: true; value: Record<string, unknown> }
  | { ok: false; why: 'not-base64' | 'not-json' | 'not-object' };

/**
 * Reads a JWS (RFC 7515, three parts) or JWE (RFC 7516, five parts, header only) in compact form, without
 * verifying it. Dates are read by magnitude, because issuers write seconds, milliseconds and text.
 * @returns null for what is none: the header has to be an object with `alg`, or to begin as JSON does in base64
 *   (`ey`), in which case the answer says why it is unreadable. Never throws.
 */
export function decodeJwt(raw: string): DecodedToken | null {
  if (raw.length < 10 || !COMPACT.test(raw)) return null;
  const claimsToBeOne = raw.startsWith('ey');
  if (raw.length > MAX_TOKEN_CHARS) return claimsToBeOne ? unreadable('too-large') : null;
  const header = part(raw, 'header');
  if (!header.ok) return claimsToBeOne ? unreadable(header.why) : null;
  if (typeof header.value.alg !== 'string') return claimsToBeOne ? unreadable('not-object') : null;
  if (raw.split('.').length === 5) {
    return { format: 'jwe', header: header.value, payload: null, issuedAt: null, expiresAt: null };
  }
  const payload = part(raw, 'payload');
  if (!payload.ok) return { ...unreadable(payload.why), header: header.value };
  return {
    format: 'jwt',
    header: header.value,
    payload: payload.value,
    issuedAt: toEpochMs(payload.value.iat),
    expiresAt: toEpochMs(payload.value.exp),
  };
}

function unreadable(why: NonNullable<DecodedToken['unreadable']>): DecodedToken {
  return {
    format: 'unreadable',
    header: {},
    payload: null,
    unreadable: why,
    issuedAt: null,
    expiresAt: null,
  };
}

function part(raw: string, which: 'header' | 'payload'): Part {
  try {
    const value: unknown = jwtDecode<unknown>(raw, { header: which === 'header' });
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { ok: false, why: 'not-object' };
    return { ok: true, value: value as Record<string, unknown> };
  } catch (error) {
    // The library's message quotes the content: only its kind is used.
    const base64 = error instanceof Error && error.message.includes('invalid base64');
    return { ok: false, why: base64 ? 'not-base64' : 'not-json' };
  }
}
