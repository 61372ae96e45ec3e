import { text } from '../../lib/messages/text.ts';
import type { ImportUpdate, ReadFile } from '../../lib/panel/import-file.ts';
import workerUrl from './import-worker.ts?worker&url';

type Policy = { createScriptURL(url: string): string };
type TrustedTypes = {
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy };
};

/** Our pages require Trusted Types: this policy knows one address, that of our own worker. */
const policy = (globalThis as TrustedTypes).trustedTypes?.createPolicy('logout-lens-import', {
  createScriptURL: () => workerUrl,
});

/** Reads a file in a worker of its own; what ends the reading ends the worker, whatever it is doing. */
export const readInWorker: ReadFile<File> = (file, onUpdate) => {
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
  const end = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<ImportUpdate>) => {
    if (data.is !== 'progress') end();
    onUpdate(data);
  };
  worker.onerror = () => {
    end();
    onUpdate({ is: 'refused', says: text('error.import.failed') });
  };
  worker.postMessage(file);
  return end;
};
