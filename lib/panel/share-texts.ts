import type { EventKind, LogEvent } from '../events/event.ts';

/** So many texts are known; a log in which none occurs twice must not fill the memory with a second list of them. */
const MOST_KNOWN = 20_000;

/**
 * Lets events that say the same words hold one text: what comes over a port is a copy for each of them, and of a million
 * events these are half of the memory. Changes the events that it is given, but nothing that they say. Ids are each
 * event's own and stay.
 */
export function createTextSharer(
  kinds: readonly EventKind[],
  mostKnown = MOST_KNOWN,
): (event: LogEvent) => void {
  /** The engine's own constants: comparing with them is comparing addresses, as long as both are the same text. */
  const constants = new Map<string, EventKind>(kinds.map((kind) => [kind, kind]));
  const texts = new Map<string, string>();
  function shared(text: string): string {
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size >= mostKnown) texts.clear();
    texts.set(text, text);
    return text;
  }
  return (event) => {
    (event as { kind: EventKind }).kind = constants.get(event.kind) ?? event.kind;
    if (typeof event.origin === 'string') event.origin = shared(event.origin);
    if (typeof event.cookieStoreId === 'string') event.cookieStoreId = shared(event.cookieStoreId);
    if (typeof event.documentId === 'string') event.documentId = shared(event.documentId);
    if ('url' in event && typeof event.url === 'string') event.url = shared(event.url);
    if (event.kind !== 'request.finished') return;
    if (typeof event.type === 'string') event.type = shared(event.type);
    if (!Array.isArray(event.carried)) return;
    for (const item of event.carried) {
      if (typeof item?.fingerprint === 'string') item.fingerprint = shared(item.fingerprint);
      if (typeof item?.name === 'string') item.name = shared(item.name);
      if (typeof item?.in === 'string') item.in = shared(item.in) as typeof item.in;
    }
  };
}
