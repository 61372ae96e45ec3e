import { flatten } from './flatten.ts';
import { looksSecret } from './looks-secret.ts';
import { isPersonalName, normaliseName, tokenName } from './names.ts';
import type { CarriedDraft } from './read-request-headers.ts';
import type { Fingerprinter, Leaf } from './types.ts';

/** `requestBody` of webRequest, RAW. */
export type RequestBodyLike = {
  formData?: Record<string, unknown> | undefined;
  raw?: readonly { bytes?: unknown }[] | undefined;
};

export type RequestBodyFacts = {
  /** Credentials by field, not yet named. Passwords and one-time codes are never among them. */
  carried: CarriedDraft[];
  grantType: string | null;
  /** Names of the top-level fields; none where a name itself looks like data. */
  bodyFields: string[];
};

const MAX_BODY_BYTES = 65_536;
const MAX_FIELDS = 40;
const FIELD_NAME = /^[A-Za-z_$][\w.$:[\]-]{0,39}$/;
/** RFC 6749 and its extensions: a word or a URN. */
const GRANT_TYPE =
  /^(?:[a-z]{1,20}(?:_[a-z]{1,20}){0,4}|urn:(?:ietf|openid|okta|auth0|params)[a-z0-9:_.-]{1,80})$/;

/**
 * What a request's body says of the session: which credentials it carries (a refresh token, mostly), its
 * `grant_type`, and the names of its fields. Reads forms and JSON up to 64 KiB; values of other fields are not
 * looked at, and those of passwords, one-time codes, verifiers and client secrets not even fingerprinted.
 */
export async function readRequestBody(
  body: RequestBodyLike,
  fingerprinter: Fingerprinter,
): Promise<RequestBodyFacts> {
  const fields = body.formData ? formFields(body.formData) : parse(decode(body.raw ?? []));
  const facts: RequestBodyFacts = { carried: [], grantType: null, bodyFields: [] };
  for (const [name, value] of Object.entries(fields).slice(0, 200)) {
    const normal = normaliseName(name);
    const known = FIELD_NAME.test(name) && !looksSecret(name) && !/\d{5,}/.test(name);
    if (known && facts.bodyFields.length < MAX_FIELDS) facts.bodyFields.push(name);
    if (normal === 'granttype' && typeof value === 'string' && GRANT_TYPE.test(value))
      facts.grantType = value;
    if (isPersonalName(normal)) continue;
    const text =
      typeof value === 'string' ? value : isContainer(value) ? JSON.stringify(withoutPersonal(value)) : '';
    if (text === '' || facts.carried.length >= MAX_FIELDS) continue;
    // A name that says nothing can still hold a JWT (an assertion, a hint).
    if (tokenName(normal) === 'no' && typeof value === 'string' && !/ey[A-Za-z0-9_-]|%65%79/.test(text))
      continue;
    for (const leaf of await flatten(text, { fingerprinter, name })) {
      if (hasReference(leaf) && !isPersonalName(leaf.name)) {
        const place = !known ? leaf.path : leaf.path === '' ? name : `${name}.${leaf.path}`;
        facts.carried.push({ in: 'body', name: place, leaf });
      }
    }
  }
  return facts;
}

function hasReference(leaf: Leaf): leaf is CarriedDraft['leaf'] {
  return leaf.reference !== undefined;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The first value of each field of a form. */
function formFields(form: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form).map(([name, values]) => [name, Array.isArray(values) ? values[0] : values]),
  );
}

/** A copy without the values of passwords and codes at any depth (GraphQL variables, nested user objects). */
function withoutPersonal(value: unknown, depth = 0): unknown {
  if (!isContainer(value)) return value;
  if (depth > 6) return null;
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => withoutPersonal(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 200)
      .filter(([name]) => !isPersonalName(normaliseName(name)))
      .map(([name, item]) => [name, withoutPersonal(item, depth + 1)]),
  );
}

function decode(pieces: readonly { bytes?: unknown }[]): string {
  const decoder = new TextDecoder();
  let text = '';
  for (const { bytes } of pieces.slice(0, 50)) {
    if (!isBytes(bytes)) continue;
    if (text.length + bytes.byteLength > MAX_BODY_BYTES) return '';
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

/** By its tag and not by `instanceof`: the browser may hand over a buffer of another realm. */
function isBytes(bytes: unknown): bytes is ArrayBuffer | Uint8Array<ArrayBuffer> {
  return ArrayBuffer.isView(bytes) || Object.prototype.toString.call(bytes) === '[object ArrayBuffer]';
}

/** Fields of a JSON object (also the first of a batch) or of a URL-encoded form; none of anything else. */
function parse(text: string): Record<string, unknown> {
  const trimmed = text.trim();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
    try {
      const value: unknown = JSON.parse(trimmed);
      const first: unknown = Array.isArray(value) ? value[0] : value;
      return isContainer(first) && !Array.isArray(first) ? (first as Record<string, unknown>) : {};
    } catch {
      return {};
    }
  }
  if (!/^[\w.%[\]-]{1,80}=/.test(trimmed)) return {};
  return Object.fromEntries([...new URLSearchParams(trimmed)].reverse());
}
