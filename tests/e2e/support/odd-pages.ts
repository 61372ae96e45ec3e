import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The smallest PDF that both browsers show in their own viewer. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** Pages where nothing can be watched, or only elsewhere. */
export type OddPages = {
  /** Origin of a site like any other. */
  site: string;
  /** The same site under another name. */
  other: string;
  /** By its name, too: Firefox lets nobody ask its viewer what it shows. */
  pdf: string;
  /** On this computer's disk. */
  file: string;
  close(): Promise<void>;
};

export async function startOddPages(): Promise<OddPages> {
  const folder = mkdtempSync(join(tmpdir(), 'logout-lens-odd-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, '<!doctype html><title>File</title><h1>A file</h1>');
  const server = createServer((request, answer) => {
    const isPdf = request.url === '/statement.pdf';
    answer.setHeader('content-type', isPdf ? 'application/pdf' : 'text/html');
    answer.end(isPdf ? PDF : '<!doctype html><title>Site</title><h1>A site</h1>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    site,
    other: site.replace('127.0.0.1', 'localhost'),
    pdf: `${site}/statement.pdf`,
    file: pathToFileURL(file).href,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    },
  };
}
