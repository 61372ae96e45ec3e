import { type TextRef, text } from '../lib/messages/text.ts';

/** What a failed call of the file system means to a person. Node's own message is not shown: it has other words. */
export function problemOf(error: unknown, otherwise: (code: string) => TextRef): TextRef {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') return text('cli.error.not-found');
  if (code === 'EISDIR') return text('cli.error.is-folder');
  if (code === 'EACCES' || code === 'EPERM') return text('cli.error.not-allowed', { code });
  return otherwise(code);
}
