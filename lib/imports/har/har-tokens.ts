import type { EventDraft } from '../../events/event.ts';
import { detach } from '../../intake/index.ts';
import { type Fingerprinter, readRequestHeaders } from '../../secrets/index.ts';
import type { HarEntry } from './har-entry.ts';
import { originOf } from './har-site.ts';

/** Different tokens of one file whose dates are read. */
const MAX_TOKENS = 2_000;

/**
 * The tokens of `Authorization` headers with their dates: live recording has these from storage, which no HAR shows.
 * Each is told once, when it is first sent. Holds RAW values while a file is read, as the file itself does.
 */
export class HarTokens {
  readonly #fingerprinter: Fingerprinter;
  readonly #told = new Set<string>();

  constructor(fingerprinter: Fingerprinter) {
    this.#fingerprinter = fingerprinter;
  }

  /** @param requests what the intake made of the same entry: it has named what was carried */
  async see(entry: HarEntry, requests: readonly EventDraft[]): Promise<EventDraft[]> {
    const header = entry.requestHeaders.find(({ name }) => name.toLowerCase() === 'authorization');
    if (header === undefined || this.#told.has(header.value) || this.#told.size >= MAX_TOKENS) return [];
    this.#told.add(header.value);
    const [request] = requests;
    if (request?.kind !== 'request.finished') return [];
    const drafts = await readRequestHeaders([header], this.#fingerprinter);
    return detach(
      drafts.flatMap(({ leaf }): EventDraft[] => {
        const { reference } = leaf;
        const named = request.carried?.find(({ fingerprint }) => fingerprint === reference.fingerprint);
        if (named === undefined || typeof reference.expiresAt !== 'number') return [];
        const { tabId, frameId, documentId, origin } = request;
        const place = { area: 'header' as const, key: 'authorization', origin: originOf(entry.url) ?? '' };
        return [
          {
            at: entry.startedAt,
            by: 'browser',
            ...{ tabId, frameId, documentId, origin },
            kind: 'credential.seen',
            ...reference,
            credential: named.credential,
            place,
            how: 'present',
          },
        ];
      }),
    );
  }
}
