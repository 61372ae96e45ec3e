import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { type TextRef, text } from '../lib/messages/text.ts';
import { createLineSplitter } from '../lib/server-log/split-lines.ts';
import { problemOf } from './problem-of.ts';

/** A log is long: fewer and larger pieces take less time. */
const PIECE_BYTES = 1 << 18;

/**
 * Hands on the lines of a file, or of standard input (`-`), one after the other; memory does not grow with its size. A
 * name that ends in `.gz` is unpacked on the way.
 * @returns why it cannot be read; null where it was read to its end
 */
export async function readLines(path: string, push: (line: string) => void): Promise<TextRef | null> {
  const decoder = new StringDecoder('utf8');
  const lines = createLineSplitter(push);
  try {
    for await (const piece of open(path)) lines.push(decoder.write(piece));
    lines.push(decoder.end());
    lines.end();
    return null;
  } catch (error) {
    return problemOf(error, (code) => text('cli.error.unreadable', { code }));
  }
}

function open(path: string): AsyncIterable<Buffer> {
  if (path === '-') return process.stdin;
  const file = createReadStream(path, { highWaterMark: PIECE_BYTES });
  if (!/\.gz$/i.test(path)) return file;
  const unpacked = createGunzip();
  // `pipe` hands on no errors.
  file.on('error', (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
}
