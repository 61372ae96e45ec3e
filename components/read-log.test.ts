import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { piecesOf } from './read-log.ts';

const TEXT = `${'ü€😀 line of a log\n'.repeat(20_000)}end`;
async function textOf(file: File): Promise<string> {
  let text = '';
  for await (const piece of piecesOf(file)) text += piece;
  return text;
}

describe('a log file', () => {
  it('is read in pieces, whatever characters they cut', async () => {
    expect(await textOf(new File([TEXT], 'app.log'))).toBe(TEXT);
  });

  it('is unpacked on the way where its name says so', async () => {
    expect(await textOf(new File([new Uint8Array(gzipSync(TEXT))], 'app.log.GZ'))).toBe(TEXT);
  });

  it('that is no archive although its name says so cannot be read', async () => {
    await expect(textOf(new File([TEXT], 'app.log.gz'))).rejects.toThrow();
  });

  it('is let go by whoever stops in the middle', async () => {
    const pieces = piecesOf(new File([TEXT], 'app.log'));
    expect((await pieces.next()).done).toBe(false);
    expect(await pieces.return(undefined)).toEqual({ done: true, value: undefined });
  });
});
