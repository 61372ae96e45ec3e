import { LIMITS } from '../../lib/imports/limits.ts';
import { openFile } from '../../lib/imports/open-file.ts';
import { text } from '../../lib/messages/text.ts';
import type { ImportUpdate } from '../../lib/panel/import-file.ts';
import { createFingerprinter, generateInstallationKey } from '../../lib/secrets/index.ts';

/** Reads one file and ends: its raw content is gone with this worker. */
const scope = globalThis as unknown as {
  onmessage: ((message: MessageEvent<File>) => void) | null;
  postMessage(update: ImportUpdate): void;
};

scope.onmessage = ({ data }) => void read(data);

async function read(file: File): Promise<void> {
  try {
    scope.postMessage(await outcomeOf(file));
  } catch {
    // The engine's message may quote the file.
    scope.postMessage({ is: 'refused', says: text('error.import.failed') });
  }
}

async function outcomeOf(file: File): Promise<ImportUpdate> {
  if (file.size > LIMITS.bytes)
    return {
      is: 'refused',
      says: text('error.import.too-many-bytes', { size: file.size, limit: LIMITS.bytes }),
    };
  // Made for this file alone and never kept: nothing can be joined with it.
  const key = await generateInstallationKey();
  const read = await openFile(new Uint8Array(await file.arrayBuffer()), {
    fingerprinterFor: (site) => createFingerprinter(key, site),
    onProgress: (done, of) => scope.postMessage({ is: 'progress', done, of }),
  });
  if (!read.ok) return { is: 'refused', says: read.problem.says };
  const { ok: _ok, ...imported } = read;
  return { is: 'read', file: { name: file.name, ...imported } };
}
