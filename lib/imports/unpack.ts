import { Gunzip, Unzip, UnzipInflate } from 'fflate';
import { LIMITS } from './limits.ts';
import { type Refusal, refuse } from './problem.ts';

/** What is taken from an archive, the best first. */
const WANTED = [/\.timeline\.json$/i, /\.json$/i, /\.har$/i, /\.html?$/i];
/** Fed in pieces, so that an archive that grows without end is stopped soon. */
const PIECE_BYTES = 65_536;

type Text = { ok: true; value: string };

/**
 * The text of a file: UTF-8 or UTF-16 (by its mark), in gzip, or the timeline in a zip. The size of what comes out is
 * bounded, absolutely and against what went in.
 */
export function unpack(bytes: Uint8Array): Text | Refusal {
  if (bytes.length > LIMITS.bytes)
    return refuse('too-many-bytes', { size: bytes.length, limit: LIMITS.bytes });
  if (startsWith(bytes, [0x1f, 0x8b])) return inflated(bytes, gunzip);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return inflated(bytes, unzip);
  return decode(bytes);
}

function inflated(
  bytes: Uint8Array,
  run: (bytes: Uint8Array, budget: Budget) => Uint8Array | null,
): Text | Refusal {
  const budget = createBudget(bytes.length);
  try {
    const inside = run(bytes, budget);
    return inside === null
      ? refuse('not-an-archive', { detail: 'there is no JSON, HAR or HTML in it' })
      : decode(inside);
  } catch (error) {
    if (error instanceof TooLarge)
      return refuse('too-many-bytes', { size: budget.used(), limit: budget.limit });
    return refuse('not-an-archive', { detail: 'it is damaged, or ends too early' });
  }
}

class TooLarge extends Error {}

type Budget = { limit: number; used(): number; take(count: number): void };

function createBudget(packedBytes: number): Budget {
  const limit = Math.min(LIMITS.bytes, Math.max(packedBytes * LIMITS.inflation, PIECE_BYTES));
  let used = 0;
  return {
    limit,
    used: () => used,
    take(count) {
      used += count;
      if (used > limit) throw new TooLarge();
    },
  };
}

function gunzip(bytes: Uint8Array, budget: Budget): Uint8Array {
  const pieces: Uint8Array[] = [];
  let isDone = false;
  const stream = new Gunzip((piece, last) => {
    budget.take(piece.length);
    pieces.push(piece);
    isDone ||= last;
  });
  feed(bytes, (piece, last) => stream.push(piece, last));
  if (!isDone) throw new Error('it ends too early');
  return join(pieces);
}

function unzip(bytes: Uint8Array, budget: Budget): Uint8Array | null {
  const found = new Map<string, Uint8Array>();
  const stream = new Unzip((file) => {
    if (!WANTED.some((pattern) => pattern.test(file.name)) || found.size >= 20) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, last) => {
      if (error) throw error;
      budget.take(piece.length);
      pieces.push(piece);
      if (last) found.set(file.name, join(pieces));
    };
    file.start();
  });
  stream.register(UnzipInflate);
  feed(bytes, (piece, last) => stream.push(piece, last));
  for (const pattern of WANTED) for (const [name, inside] of found) if (pattern.test(name)) return inside;
  return null;
}

function feed(bytes: Uint8Array, push: (piece: Uint8Array, last: boolean) => void): void {
  for (let from = 0; from < bytes.length; from += PIECE_BYTES)
    push(bytes.subarray(from, from + PIECE_BYTES), from + PIECE_BYTES >= bytes.length);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function decode(bytes: Uint8Array): Text | Refusal {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  // A picture or a program: no text has this at its beginning.
  if (encoding === 'utf-8' && bytes.subarray(0, 1_000).includes(0)) return refuse('not-text', {});
  return { ok: true, value: new TextDecoder(encoding).decode(bytes) };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
