import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site whose sign-in, refresh, reason and token nobody could guess by their names. */
export interface SecretiveSite {
  url: string;
  /** From now on no token is taken, and the refresh says why. */
  end(): void;
  close(): Promise<void>;
}

/**
 * Signs in by `POST /api/q1`, keeps an opaque token under `zz`, renews it by `POST /api/x7`, which refuses with the
 * reason in the header `X-Why`. The page to sign in on is `/hello`, without a password field.
 */
const PAGE = `<!doctype html><title>Secretive</title><main><h1>{{title}}</h1><p id="said">ready</p>
<button id="enter">Come in</button> <button id="load">Load items</button></main>
<script>
  const said = document.getElementById('said');
  const post = (path) => fetch(path, { method: 'POST', headers: headers() });
  const headers = () => (localStorage.zz ? { authorization: 'Bearer ' + localStorage.zz } : {});
  document.getElementById('enter').onclick = async () => {
    localStorage.setItem('zz', (await (await post('/api/q1')).json()).v);
    location.href = '/desk';
  };
  document.getElementById('load').onclick = async () => {
    said.textContent = 'loading';
    let answer = await fetch('/api/items', { headers: headers() });
    if (answer.status === 401) {
      const renewed = await post('/api/x7');
      if (!renewed.ok) {
        localStorage.removeItem('zz');
        location.href = '/hello';
        return;
      }
      localStorage.setItem('zz', (await renewed.json()).v);
      answer = await fetch('/api/items', { headers: headers() });
    }
    said.textContent = 'items: ' + answer.status;
  };
</script>`;

export async function startSecretiveSite(): Promise<SecretiveSite> {
  const tokens = new Set<string>();
  const newToken = () => {
    const token = randomBytes(32).toString('base64url');
    tokens.add(token);
    return token;
  };
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isKnown = tokens.has((request.headers.authorization ?? '').replace('Bearer ', ''));
    if (!pathname.startsWith('/api/')) {
      answer.setHeader('content-type', 'text/html');
      return void answer.end(PAGE.replace('{{title}}', pathname === '/hello' ? 'Hello' : 'Desk'));
    }
    answer.setHeader('content-type', 'application/json');
    if (pathname === '/api/q1') return void answer.end(JSON.stringify({ v: newToken() }));
    if (isKnown)
      return void answer.end(JSON.stringify(pathname === '/api/x7' ? { v: newToken() } : { n: 3 }));
    if (pathname === '/api/x7') answer.setHeader('x-why', 'E17');
    answer.writeHead(401).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    end: () => tokens.clear(),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
