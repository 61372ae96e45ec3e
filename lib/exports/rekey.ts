import type { LogEvent } from '../events/event.ts';

/** Form of a fingerprint (lib/events/base.ts), on its own and within a text. */
const FINGERPRINT = /^[0-9a-f]{16,32}$/;
const FINGERPRINT_IN_TEXT = /(?<![0-9a-z])[0-9a-f]{16,32}(?![0-9a-z])/g;

const SHORTEST_FINGERPRINT = 16;

/** How a fingerprint is marked where it stands for a text: a claim, a header (lib/secrets). */
export const MARKED = 'fp:';

/** Fields that name things of ours: what looks like a fingerprint there is none. */
const NAMES = new Set(['id', 'documentId', 'requestId', 'cookieStoreId', 'kind', 'by']);
const FINGERPRINT_FIELDS = new Set(['fingerprint', 'replaces', 'held', 'build']);

/** A key of one export. Made anew each time and thrown away, so that two exports cannot be joined. */
export async function createExportKey(): Promise<CryptoKey> {
  const algorithm: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256' };
  return await crypto.subtle.generateKey(algorithm, false, ['sign']);
}

/**
 * Replaces every fingerprint by one with the key of this export: equal stays equal, different stays different, the
 * length stays. Fingerprints are found where the vocabulary has them, among the claims by their form, and within
 * any text where a known one is repeated. Events, documents and requests get names of this export; the log must be in
 * order. Everything else stays as it is; the given events are not changed.
 */
export async function rekey(events: readonly LogEvent[], key: CryptoKey): Promise<LogEvent[]> {
  const old = new Set<string>();
  for (const event of events) collect(event, '', old);
  const renewed = new Map<string, string>();
  for (const fingerprint of old) renewed.set(fingerprint, await sign(fingerprint, key));
  const rename = namer();
  return events.map((event, index) => rename(replace(event, '', renewed) as LogEvent, index));
}

/** Wide enough for a million events, so that names sort as the log does. */
const ID_DIGITS = 7;

/**
 * Names of this export for what the recorder and the browser named: their own names are the same in every export of
 * one browser run, of whatever site, and would join two files.
 */
function namer(): (event: LogEvent, index: number) => LogEvent {
  const documents = new Map<string, string>();
  const requests = new Map<string, string>();
  const short = (names: Map<string, string>, prefix: string, name: string) => {
    const known = names.get(name) ?? `${prefix}${names.size + 1}`;
    names.set(name, known);
    return known;
  };
  return (event, index) => {
    const named = { ...event, id: `e${String(index + 1).padStart(ID_DIGITS, '0')}` };
    if (named.documentId) named.documentId = short(documents, 'd', named.documentId);
    if (named.kind === 'request.finished') named.requestId = short(requests, 'r', named.requestId);
    return named;
  };
}

/** `field` is the name of the nearest enclosing field; names inside claims count as `claims`. */
function collect(value: unknown, field: string, into: Set<string>): void {
  if (typeof value === 'string') {
    if ((FINGERPRINT_FIELDS.has(field) || field === 'claims') && FINGERPRINT.test(value)) into.add(value);
    else if (value.startsWith(MARKED) && FINGERPRINT.test(value.slice(MARKED.length)))
      into.add(value.slice(MARKED.length));
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, field, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) collect(item, innerField(field, name), into);
  }
}

function replace(value: unknown, field: string, renewed: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    if (value.length < SHORTEST_FINGERPRINT || NAMES.has(field)) return value;
    return value.replace(FINGERPRINT_IN_TEXT, (found) => renewed.get(found) ?? found);
  }
  if (Array.isArray(value)) return value.map((item) => replace(item, field, renewed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, replace(item, innerField(field, name), renewed)]),
  );
}

function innerField(field: string, name: string): string {
  return field === 'claims' ? field : name;
}

async function sign(fingerprint: string, key: CryptoKey): Promise<string> {
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(fingerprint)));
  const hex = Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, fingerprint.length);
}
