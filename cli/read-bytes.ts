import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Read } from '../lib/cli/world.ts';
import { type TextRef, text } from '../lib/messages/text.ts';
import { problemOf } from './problem-of.ts';

/**
 * All bytes of a file, or of standard input (`-`). What is larger than allowed is not read: a file is asked for its
 * size first, a stream is left as soon as too much has come.
 */
export async function readBytes(path: string, limitBytes: number): Promise<Read<Uint8Array>> {
  try {
    if (path === '-') return await collect(process.stdin, limitBytes);
    const { size } = await stat(path);
    if (size > limitBytes) return { ok: false, says: tooMany(size, limitBytes) };
    return await collect(createReadStream(path), limitBytes);
  } catch (error) {
    return { ok: false, says: problemOf(error, (code) => text('cli.error.unreadable', { code })) };
  }
}

async function collect(stream: AsyncIterable<Uint8Array>, limitBytes: number): Promise<Read<Uint8Array>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > limitBytes) return { ok: false, says: tooMany(size, limitBytes) };
    pieces.push(piece);
  }
  return { ok: true, value: Buffer.concat(pieces, size) };
}

function tooMany(size: number, limit: number): TextRef {
  return text('error.import.too-many-bytes', { size, limit });
}
