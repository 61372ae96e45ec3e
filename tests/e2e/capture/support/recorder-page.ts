import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { LogEvent } from '../../../../lib/events/event.ts';

declare global {
  interface Window {
    /** Stores events as they come in a recording, a few at a time; answers with how many the log then has. */
    store?: (events: LogEvent[], perAppend: number) => Promise<number>;
    /** Bytes of the log's records: what is packed, and the rest as JSON. */
    sizeOfRecords?: () => Promise<number>;
  }
}

const ENTRY = fileURLToPath(new URL('./recorder-entry.ts', import.meta.url));

/** Serves a page with nothing but the product's recorder in it. */
export async function serveRecorder(): Promise<{ url: string; close(): void }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'recorder' } },
  });
  const output = (Array.isArray(built) ? built[0] : built) as { output: { code: string }[] };
  const script = output.output[0]?.code ?? '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/recorder.js';
    response
      .writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' })
      .end(isScript ? script : '<!doctype html><title>recorder</title><script src="/recorder.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://recorder.localhost:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
