import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site that lets nothing into its pages: the strictest policy under which it can still run its own script. */
export interface HostileSite {
  url: string;
  /** From now on the server refuses who is signed in. */
  revoke(): void;
  close(): Promise<void>;
}

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const APP = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hostile app</title><h1>Signed in</h1>
<button id="ask">Ask the server</button><div id="stage" tabindex="-1"><button id="full">Fill the screen</button></div>
<script src="/app.js"></script></html>`;

const LOGIN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hostile sign-in</title><h1>Sign in</h1>
<form method="post" action="/session"><label>E-mail <input name="email" type="email" autofocus></label>
<label>Password <input name="password" type="password"></label><button>Sign in</button></form></html>`;

const SCRIPT = `
const key = 'access_token';
if (location.search.includes('token=')) {
  localStorage.setItem(key, new URLSearchParams(location.search).get('token'));
  history.replaceState(null, '', '/app');
}
document.getElementById('ask').onclick = async () => {
  const headers = { authorization: 'Bearer ' + localStorage.getItem(key) };
  const answer = await fetch('/me', { headers });
  if (answer.status !== 401) return;
  localStorage.removeItem(key);
  location.href = '/login';
};
document.getElementById('full').onclick = () => document.getElementById('stage').requestFullscreen();
`;

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(): string {
  const now = Math.floor(Date.now() / 1000);
  const signature = Buffer.from(`no signature ${now}`).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'ada', iat: now, exp: now + 3600 })}.${signature}`;
}

export async function startHostileSite(): Promise<HostileSite> {
  let revoked = false;
  const server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    answer.setHeader('content-security-policy', POLICY);
    answer.setHeader('cache-control', 'no-store');
    const show = (type: string, body: string) => answer.setHeader('content-type', type).end(body);
    if (path === '/session') {
      revoked = false;
      answer.writeHead(303, { location: `/app?token=${token()}` }).end();
    } else if (path === '/me') {
      if (revoked) answer.statusCode = 401;
      show('application/json', revoked ? '{"error":"session_expired"}' : '{"name":"Ada"}');
    } else if (path === '/app.js') show('text/javascript', SCRIPT);
    else show('text/html', path === '/app' ? APP : LOGIN);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    revoke: () => {
      revoked = true;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
