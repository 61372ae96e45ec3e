import { decodeBase64 } from './base64.ts';
import { toEpochMs } from './dates.ts';
import type { DecodedToken } from './decode-token.ts';

const PASETO = /^v([1-4])\.(local|public)\.([A-Za-z0-9_-]{8,16384})(?:\.[A-Za-z0-9_-]{0,4096})?$/;

/** Length of the signature after the message of a public token, bytes (PASETO specification, per version). */
const SIGNATURE_BYTES: Record<string, number> = { '1': 256, '2': 64, '3': 96, '4': 64 };

/**
 * Reads a PASETO. Local ones are encrypted: only their version and purpose. Public ones carry a JSON message,
 * with `iat` and `exp` in ISO 8601.
 * @returns null for any other value. Never throws, verifies nothing.
 */
export function decodePaseto(raw: string): DecodedToken | null {
  const match = PASETO.exec(raw);
  if (!match) return null;
  const [, version = '', purpose = '', body = ''] = match;
  const header = { alg: `paseto.v${version}.${purpose}` };
  const payload = purpose === 'public' ? message(body, SIGNATURE_BYTES[version] ?? 64) : null;
  return {
    format: 'paseto',
    header,
    payload,
    issuedAt: toEpochMs(payload?.iat),
    expiresAt: toEpochMs(payload?.exp),
  };
}

function message(body: string, signatureBytes: number): Record<string, unknown> | null {
  const bytes = decodeBase64(body);
  if (!bytes || bytes.length <= signatureBytes) return null;
  try {
    const text = new TextDecoder().decode(bytes.subarray(0, bytes.length - signatureBytes));
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return value as Record<string, unknown>;
  } catch {
    return null;
  }
}
