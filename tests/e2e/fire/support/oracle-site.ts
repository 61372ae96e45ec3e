import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FIRST_IAT_SECONDS, oracleScript, SERIALS_PER_DOCUMENT, WORDS } from './oracle-page.ts';

export interface OracleSite {
  /** An origin that no test has used yet. */
  newOrigin(): string;
  close(): void;
}

let origins = 0;
let documents = 0;

/** Serves the oracle's page under any host name; every document that it gives out has numbers of its own. */
export async function startOracleSite(): Promise<OracleSite> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/api/')) {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end('{}');
      return;
    }
    documents += 1;
    const base = FIRST_IAT_SECONDS + documents * SERIALS_PER_DOCUMENT;
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(
        `<!doctype html><title>oracle</title><p>Oracle.</p><script>(${oracleScript.toString()})(${base},${JSON.stringify(WORDS)})</script>`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    newOrigin() {
      origins += 1;
      return `http://oracle-${origins}.localhost:${port}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
