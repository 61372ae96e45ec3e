import type { Incident } from './outbox.ts';

/**
 * The `Idempotency-Key` of an incident: a UUID (RFC 9562, version 8) that follows from it, so that even an outbox that
 * was lost with the disk, and is filled anew from the log, sends the same one. The salt is a site's own and never
 * leaves this browser: from the key nobody learns anything.
 */
export async function incidentKey(
  salt: string,
  { store, at }: Pick<Incident, 'store' | 'at'>,
): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${store} ${at}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
