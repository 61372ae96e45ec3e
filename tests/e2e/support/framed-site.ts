import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site with frames of its own and of another origin, and a page of a third one that holds the site in a frame. */
export interface FramedSite {
  app: string;
  widget: string;
  portal: string;
  /** From now on the server refuses who is signed in. */
  revoke(): void;
  close(): Promise<void>;
}

/** Every document says to its top one what stands in it that it did not put there; the top one keeps the most it heard. */
const COUNT = `<script>
  const count = () => top.postMessage({ strange: document.querySelectorAll('[popover]').length }, '*');
  if (top !== window) new MutationObserver(count).observe(document, { childList: true, subtree: true });
  window.inFrames = 0;
  addEventListener('message', ({ data }) => { window.inFrames = Math.max(window.inFrames, data.strange ?? 0); });
</script>`;

/**
 * Keeps a token that comes in the address; asks the server when it is told to, and lets go of it where it is refused. A
 * frame that was given one of its own keeps it in memory, since browsers forbid storage to frames of other sites, and tells
 * the document around it, which lets go of its own.
 */
const ASKS = `<script>
  const given = new URLSearchParams(location.search).get('token');
  const isFramed = top !== window;
  if (given && !isFramed) {
    localStorage.setItem('access_token', given);
    history.replaceState(null, '', location.pathname);
  }
  async function ask() {
    const kept = isFramed && given ? given : localStorage.getItem('access_token');
    const answer = await fetch('/me', { headers: { authorization: 'Bearer ' + kept } });
    top.postMessage({ heard: answer.status }, '*');
    if (answer.status !== 401) return;
    if (isFramed && given) parent.postMessage('over', '*');
    else localStorage.removeItem('access_token');
  }
  addEventListener('message', ({ data }) => {
    if (data === 'ask') void ask();
    if (data === 'over') localStorage.removeItem('access_token');
    if (data.heard) document.querySelector('p').textContent = 'a frame heard ' + data.heard;
  });
</script>`;

const page = (title: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p></p>${COUNT}${body}</html>`;

const asking = (name: string, frame: string) =>
  `<button onclick="frames['${frame}'].postMessage('ask', '*')">${name}</button>`;

const LOGIN = page(
  'Sign in',
  `<form method="post" action="/session"><label>E-mail <input name="email" type="email"></label>
<label>Password <input name="password" type="password"></label><button>Sign in</button></form>`,
);

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(): string {
  const now = Math.floor(Date.now() / 1000);
  const signature = Buffer.from(`no signature ${now} ${Math.random()}`).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'ada', iat: now, exp: now + 3600 })}.${signature}`;
}

/** Starts it on loopback, under names of `localhost`. */
export async function startFramedSite(): Promise<FramedSite> {
  let revoked = false;
  const at = (name: string) => `http://${name}.localhost:${(server.address() as AddressInfo).port}`;
  const pages: Record<string, () => string> = {
    '/login': () => LOGIN,
    '/app': () =>
      page(
        'App',
        `${ASKS}${asking('Ask in a frame', 'own')}${asking('Ask in the widget', 'widget')}
<iframe name="own" src="/frame"></iframe>
<iframe name="widget" src="${at('widget')}/frame?token=${token()}"></iframe>`,
      ),
    '/frame': () => page('Frame', ASKS),
    '/portal': () =>
      page(
        'Portal',
        `${asking('Ask in the app', 'app')}<iframe name="app" src="${at('app')}/frame?token=${token()}"></iframe>`,
      ),
  };
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer.setHeader('cache-control', 'no-store');
    if (pathname === '/session') {
      revoked = false;
      answer.writeHead(303, { location: `/app?token=${token()}` }).end();
    } else if (pathname === '/me') {
      answer.writeHead(revoked ? 401 : 200, { 'content-type': 'application/json' });
      answer.end(revoked ? '{"error":"session_expired"}' : '{"name":"Ada"}');
    } else {
      const made = pages[pathname];
      answer.writeHead(made ? 200 : 404, { 'content-type': 'text/html' }).end(made?.());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    app: at('app'),
    widget: at('widget'),
    portal: at('portal'),
    revoke: () => {
      revoked = true;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
