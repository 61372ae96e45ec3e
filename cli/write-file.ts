import { writeFile } from 'node:fs/promises';
import { type TextRef, text } from '../lib/messages/text.ts';
import { problemOf } from './problem-of.ts';

/** Writes a text file; without `replace` the file system itself refuses where one is there already. */
export async function writeFileOnce(
  path: string,
  content: string,
  { replace }: { replace: boolean },
): Promise<'written' | 'exists' | TextRef> {
  try {
    await writeFile(path, content, { flag: replace ? 'w' : 'wx' });
    return 'written';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'exists';
    return problemOf(error, (code) => text('cli.error.unwritable', { file: path, code }));
  }
}
