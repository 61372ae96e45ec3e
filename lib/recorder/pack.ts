import type { LogEvent } from '../events/event.ts';
import type { Run } from './types.ts';

/** A stored run that is written for good: its events as deflated JSON. The words of a log repeat, so it is a tenth. */
export type PackedRun = { site: string; firstSeq: number; count: number; packed: Uint8Array<ArrayBuffer> };

/** Events of a packed run: enough for the words to repeat, few enough to read back in a moment. */
export const PACK_EVENTS = 500;

/** RFC 1951; both browsers and Node have it. */
const FORMAT = 'deflate-raw';

async function through(
  bytes: BlobPart,
  stream: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  const piped = new Blob([bytes])
    .stream()
    .pipeThrough(stream as ReadableWritablePair<BufferSource, BufferSource>);
  return new Response(piped as ReadableStream).arrayBuffer();
}

/** Events are plain JSON values (lib/events): nothing is lost. */
export async function packRun({ site, firstSeq, events }: Run): Promise<PackedRun> {
  const packed = new Uint8Array(await through(JSON.stringify(events), new CompressionStream(FORMAT)));
  return { site, firstSeq, count: events.length, packed };
}

/** @throws where the bytes are not what `packRun` made. */
export async function unpackRun({ site, firstSeq, count, packed }: PackedRun): Promise<Run> {
  const text = new TextDecoder().decode(await through(packed, new DecompressionStream(FORMAT)));
  const events: unknown = JSON.parse(text);
  if (!Array.isArray(events) || events.length !== count)
    throw new TypeError('a packed run holds other events');
  return { site, firstSeq, events: events as LogEvent[] };
}

export function isPacked(stored: unknown): stored is PackedRun {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    (stored as { packed?: unknown }).packed instanceof Uint8Array
  );
}
