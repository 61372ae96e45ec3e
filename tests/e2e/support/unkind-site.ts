import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages that hold a token and make it hard for scripts that are not theirs. */
export interface UnkindSite {
  strict: string;
  hostile: string;
  close(): Promise<void>;
}

/** Takes from whoever comes later all that it can, and says in `window.heard` what it got hold of. */
const HOSTILE = `
  window.heard = [];
  const hear = (what) => (...words) => { window.heard.push(what + ' ' + words.map(String).join(' ')); };
  for (const name of ['log', 'warn', 'error', 'group', 'groupEnd', 'info', 'debug']) console[name] = hear(name);
  const parse = JSON.parse;
  JSON.parse = (words, ...more) => { hear('parse')(words); return parse(words, ...more); };
  window.setInterval = hear('setInterval');
  Object.defineProperty(window, '__tokenMonitor', {
    value: { getTokenStatus: () => 'mine' }, writable: false, configurable: false, enumerable: true,
  });`;

/** Whatever is described there has a getter of the page's, until a name appears that is not the page's. */
const POLLUTED = `
  window.failures = [];
  addEventListener('error', ({ message }) => window.failures.push(message));
  Object.defineProperty(Object.prototype, 'get', { value: () => 'polluted', configurable: true });
  const from = Date.now();
  const timer = setInterval(() => {
    if (!('__tokenMonitor' in window) && Date.now() - from < 10000) return;
    clearInterval(timer);
    delete Object.prototype.get;
    document.querySelector('p').textContent = 'appeared: ' + ('__tokenMonitor' in window);
  }, 20);`;

const SCRIPTS: Record<string, string> = { hostile: HOSTILE, strict: POLLUTED };
/** Chosen so that it stands in no line of ours by chance. */
const SIGNATURE = Buffer.from('a signature that nobody checks').toString('base64url');

function token(lastsSeconds: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1_000);
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'ada', iat: now, exp: now + lastsSeconds })}.${SIGNATURE}`;
}

/** `strict` and `hostile`, each an origin of its own, with `?lasts=<seconds>` of the token that it holds. */
export async function startUnkindSite(): Promise<UnkindSite> {
  const server = createServer((request, answer) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const script = SCRIPTS[url.hostname.split('.')[0] ?? ''];
    if (script === undefined) return void answer.writeHead(404).end();
    const kept = `localStorage.setItem('access_token', '${token(Number(url.searchParams.get('lasts')))}');`;
    answer.setHeader('content-type', 'text/html');
    answer.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    answer.end(
      `<!doctype html><title>Unkind</title><script nonce="own">${script}</script><h1>Unkind</h1><p>waiting</p><script nonce="own">${kept}</script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = (name: string) => `http://${name}.localhost:${(server.address() as AddressInfo).port}`;
  return {
    strict: at('strict'),
    hostile: at('hostile'),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
