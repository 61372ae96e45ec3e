import { decodeToken } from './decode-token.ts';
import { isUuid, looksSecret } from './looks-secret.ts';

const MAX_SEGMENTS = 40;
const MAX_SEGMENT_CHARS = 80;

/** File names of scripts and styles keep their build hash: it is public, and a change of it tells of a deploy. */
const ASSET = /^[\w.~@+-]{1,80}\.(?:m?js|cjs|jsx|tsx?|css|vue|svelte|wasm|map)$/i;
const LONGEST_ASSET_HASH = 20;

/** Segments that a secret follows: reset links, invitations, magic links. */
const BEFORE_SECRET =
  /^(?:token|tokens|reset|reset-password|password-reset|verify|verify-email|verification|confirm|confirmation|activate|activation|invite|invites|invitation|invitations|magic|magic-link|magiclink|otp|unsubscribe|share|s|t)$/i;

/** Origin of an address that may be shown: no user, no query. Opaque schemes keep their name only. */
export function maskOrigin(url: URL): string {
  if (
    url.protocol === 'http:' ||
    url.protocol === 'https:' ||
    url.protocol === 'ws:' ||
    url.protocol === 'wss:'
  ) {
    return `${url.protocol}//${url.host}`;
  }
  if (url.protocol !== 'blob:') return url.protocol;
  try {
    const inner = new URL(url.pathname);
    return inner.protocol.startsWith('http') ? `blob:${inner.origin}` : 'blob:';
  } catch {
    return 'blob:';
  }
}

/**
 * A path with every segment that looks like an id or a secret as `:id`. Segments are judged one by one and by
 * the one before; words, versions and asset names stay. Percent-encoding is undone for the judgement only.
 */
export function maskPath(path: string): string {
  const segments = path.split('/');
  const kept = segments
    .slice(0, MAX_SEGMENTS)
    .map((segment, i) => maskSegment(segment, segments[i - 1] ?? ''));
  if (segments.length > MAX_SEGMENTS) kept.push('…');
  return kept.join('/');
}

function maskSegment(segment: string, before: string): string {
  if (segment === '') return '';
  const semicolon = segment.indexOf(';');
  // Matrix parameters, `;jsessionid=…` above all: the value goes, whatever it is.
  if (semicolon >= 0) return maskSegment(segment.slice(0, semicolon), before);
  return isIdSegment(segment, before) ? ':id' : segment;
}

function isIdSegment(segment: string, before: string): boolean {
  if (segment.length > MAX_SEGMENT_CHARS) return true;
  const text = decodePercent(segment);
  if (text === null) return true;
  if (/^v?\d{1,2}(?:\.\d{1,3}){0,3}$/.test(text) && text.startsWith('v')) return false;
  if (/^\d+$/.test(text) || isUuid(text) || text.includes('@') || /[\s=&?#/\\]/.test(text)) return true;
  if (ASSET.test(text)) return !isAssetName(text);
  if (BEFORE_SECRET.test(before) && !/^[a-z]{1,16}(?:[-_][a-z]{1,16}){0,3}$/.test(text)) return true;
  const digits = text.replace(/\D/g, '').length;
  const letters = text.replace(/[^A-Za-z]/g, '').length;
  if (letters > 0 && digits >= 3 && digits + letters >= 6) return true;
  if (digits >= 6) return true;
  return looksSecret(text) || text.split('.').some(looksSecret) || decodeToken(text) !== null;
}

/** `main-app-3f2a1b9c.js`: words, and hashes no longer than bundlers write. */
function isAssetName(name: string): boolean {
  if (decodeToken(name) !== null) return false;
  return (
    name.split(/[.~@+_-]/).every((part) => part.length <= LONGEST_ASSET_HASH) && !isUuid(name.slice(0, 36))
  );
}

/** @returns the text without percent-encoding, or null where it is malformed or encoded more than twice. */
export function decodePercent(text: string): string | null {
  let decoded = text;
  for (let round = 0; round < 2 && /%[0-9a-f]{2}/i.test(decoded); round += 1) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return null;
    }
  }
  return /%[0-9a-f]{2}/i.test(decoded) ? null : decoded;
}
