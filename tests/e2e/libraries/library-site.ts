import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundlePages } from './bundle-pages.ts';

/** Apps of these tests, each under a name of its own, with the server that its library speaks to. */
export interface LibrarySite {
  /** `http://<name>.localhost:<port>`: a secure context in both browsers. */
  originOf(name: string): string;
  /** Answers what is asked of `<name>.localhost`. Of an app it is asked only what is neither page nor script. */
  serve(name: string, handle: Handle): void;
  close(): Promise<void>;
}

type Handle = (request: IncomingMessage, answer: ServerResponse) => unknown;

const PAGE = (name: string) =>
  `<!doctype html><title>${name}</title><link rel="icon" href="data:,"><script type="module" src="/${name}.js"></script>`;

/** Builds the pages and serves them on loopback. */
export async function startLibrarySite(): Promise<LibrarySite> {
  const scripts = await bundlePages();
  const handlers = new Map<string, Handle>();
  const listen: RequestListener = (request, answer) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const name = hostname.replace(/\.localhost$/, '');
    const script = scripts.get(pathname);
    if (script !== undefined) return void answer.setHeader('content-type', 'text/javascript').end(script);
    const isPage = request.method === 'GET' && ['/', '/out'].includes(pathname) && scripts.has(`/${name}.js`);
    const handle = handlers.get(name);
    if (isPage) answer.setHeader('content-type', 'text/html').end(PAGE(name));
    else if (pathname === '/api/notes') answer.writeHead(request.headers.authorization ? 200 : 401).end('[]');
    else if (handle) handle(request, answer);
    else answer.writeHead(404).end();
  };
  const server = createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    originOf: (name) => `http://${name}.localhost:${port}`,
    serve: (name, handle) => void handlers.set(name, handle),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
