import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site whose API and whose sign-in are of other origins, and which talks to a CDN and to a counter. */
export interface SplitSite {
  app: string;
  api: string;
  provider: string;
  /** A site that people go to by a link, and come back from by one. */
  elsewhere: string;
  cdn: string;
  /** From now on the API knows no session. */
  revoke(): void;
  close(): Promise<void>;
}

/** The API's cookies are of the app's site (RFC 6265bis); provider and CDN are of others: no name in common. */
const HOSTS = {
  app: 'app.localhost',
  api: 'api.app.localhost',
  idp: '127.0.0.1',
  elsewhere: 'elsewhere.localhost',
  cdn: '127.0.0.2',
};

const PAGE = `<!doctype html><title>Split</title><h1>Split</h1>
<p id="status">not asked</p>
<button id="ask">Ask the API</button>
<button id="renew">Renew silently</button>
<a id="in" href="/login">Sign in</a> <a id="out" href="{{elsewhere}}/page">Read on elsewhere</a>
<script>
  const status = document.getElementById('status');
  if (new URLSearchParams(location.search).has('code')) {
    localStorage.setItem('access_token', '{{token}}');
    history.replaceState(null, '', '/home');
  }
  document.getElementById('ask').onclick = async () => {
    status.textContent = 'asking';
    await fetch('{{cdn}}/words.json', { mode: 'no-cors' }).catch(() => {});
    const token = localStorage.getItem('access_token');
    const headers = token ? { authorization: 'Bearer ' + token } : {};
    const answer = await fetch('{{api}}/me', { credentials: 'include', headers });
    if (answer.status === 401) localStorage.removeItem('access_token');
    status.textContent = 'API answered ' + answer.status;
  };
  document.getElementById('renew').onclick = () => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.onload = () => { status.textContent = 'renewed'; };
    frame.src = '{{provider}}/check?client_id=split&response_type=code&prompt=none';
    document.body.append(frame);
  };
</script>`;

const token = () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const signature = Buffer.from(`no signature ${now}`).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'ada', iat: now, exp: now + 3600 })}.${signature}`;
};

/** Starts it on loopback, under names of `localhost`. */
export async function startSplitSite(): Promise<SplitSite> {
  let revoked = false;
  const at = (host: keyof typeof HOSTS) => `http://${HOSTS[host]}:${(server.address() as AddressInfo).port}`;

  function show(answer: ServerResponse, page: string): void {
    answer.setHeader('content-type', 'text/html');
    const filled = page
      .replace('{{token}}', token())
      .replaceAll('{{api}}', at('api'))
      .replaceAll('{{provider}}', at('idp'))
      .replaceAll('{{cdn}}', at('cdn'))
      .replaceAll('{{elsewhere}}', at('elsewhere'));
    answer.end(filled);
  }
  function lead(answer: ServerResponse, to: string): void {
    answer.writeHead(302, { location: to }).end();
  }

  const handlers: Record<
    keyof typeof HOSTS,
    (path: URL, request: IncomingMessage, answer: ServerResponse) => void
  > = {
    app(url, _request, answer) {
      if (url.pathname === '/login') {
        return lead(answer, `${at('idp')}/in?client_id=split&response_type=code&redirect_uri=x`);
      }
      show(answer, PAGE);
    },
    api(_url, request, answer) {
      answer.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
      answer.setHeader('access-control-allow-credentials', 'true');
      answer.setHeader('access-control-allow-headers', 'authorization');
      if (request.method === 'OPTIONS') return void answer.writeHead(204).end();
      answer.setHeader('content-type', 'application/json');
      const isKnown = request.headers.authorization?.startsWith('Bearer ') === true && !revoked;
      if (isKnown) answer.setHeader('set-cookie', 'sessionid=api-session-0123456789abcdef; Path=/; HttpOnly');
      answer.writeHead(isKnown ? 200 : 401).end(JSON.stringify(isKnown ? { name: 'Ada' } : {}));
    },
    idp(url, request, answer) {
      if (request.method === 'POST') return lead(answer, `${at('app')}/home?code=abc&state=x`);
      if (url.pathname === '/check') return show(answer, '<p>no session here</p>');
      answer.setHeader('set-cookie', 'sso_session=provider-session-0123456789abcdef; Path=/; HttpOnly');
      show(answer, '<h1>Provider</h1><form method="post" action="/go"><button>Continue</button></form>');
    },
    elsewhere(_url, _request, answer) {
      show(answer, `<h1>Elsewhere</h1><a href="${at('app')}/home">Back to Split</a>`);
    },
    cdn(_url, _request, answer) {
      answer.end('{}');
    },
  };

  const serve = (request: IncomingMessage, answer: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    for (const [name, host] of Object.entries(HOSTS)) {
      if (host === url.hostname) handlers[name as keyof typeof HOSTS](url, request, answer);
    }
  };
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cdn = createServer(serve).listen((server.address() as AddressInfo).port, HOSTS.cdn);
  // Not every system answers to more than one loopback address: there the page asks in vain.
  cdn.on('error', () => undefined);
  return {
    app: at('app'),
    api: at('api'),
    provider: at('idp'),
    elsewhere: at('elsewhere'),
    cdn: at('cdn'),
    revoke: () => {
      revoked = true;
    },
    close() {
      for (const one of [server, cdn]) one.closeAllConnections();
      cdn.close();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
