import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { type TextRef, text } from '../lib/messages/text.ts';
import { problemOf } from './problem-of.ts';

/** A file without line breaks must not fill memory: what is longer than this is handed on as if it were a line. */
const MAX_LINE_CHARS = 1_000_000;

/**
 * Hands on the lines of a file, or of standard input (`-`), one after the other; memory does not grow with its size. A
 * name that ends in `.gz` is unpacked on the way.
 * @returns why it cannot be read; null where it was read to its end
 */
export async function readLines(path: string, push: (line: string) => void): Promise<TextRef | null> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for await (const piece of open(path)) {
      const lines = (rest + decoder.write(piece)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) push(line);
      if (rest.length > MAX_LINE_CHARS) {
        push(rest);
        rest = '';
      }
    }
    rest += decoder.end();
    if (rest !== '') push(rest);
    return null;
  } catch (error) {
    return problemOf(error, (code) => text('cli.error.unreadable', { code }));
  }
}

function open(path: string): AsyncIterable<Buffer> {
  if (path === '-') return process.stdin;
  const file = createReadStream(path);
  if (!/\.gz$/i.test(path)) return file;
  const unpacked = createGunzip();
  // `pipe` hands on no errors.
  file.on('error', (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
}
