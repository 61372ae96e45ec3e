import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaks } from '../support/canary.ts';
import { expect, test } from './support/fixtures.ts';
import { launch } from './support/launch.ts';

/** A secret that gets out once is out. */
test.describe.configure({ retries: 0 });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const opaque = () => randomBytes(30).toString('base64url');
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JWT of which both the signature and the person's id are secrets. */
function jwt(secrets: Record<string, string>, name: string): string {
  secrets[`${name} subject`] = opaque();
  secrets[`${name} signature`] = opaque();
  const claims = {
    sub: secrets[`${name} subject`],
    exp: Math.floor(Date.now() / 1000) + 3600,
    iss: 'https://idp.example',
  };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${secrets[`${name} signature`]}`;
}

/** Marked secrets, one for each place that a sensor reads. */
function plant() {
  const secrets: Record<string, string> = {};
  const mark = (name: string) => (secrets[name] = opaque());
  const access = jwt(secrets, 'access token');
  return {
    secrets,
    local: {
      'auth-storage': JSON.stringify({
        state: { token: access, refreshToken: mark('refresh token') },
        version: 0,
      }),
      'session-json': JSON.stringify({ session: JSON.stringify({ access_token: mark('JSON inside JSON') }) }),
      token_b64: Buffer.from(JSON.stringify({ token: mark('base64 JSON') })).toString('base64'),
      auth_uri: encodeURIComponent(JSON.stringify({ refresh_token: mark('percent-encoded') })),
    },
    sessionKey: mark('sessionStorage'),
    access,
    cookie: mark('HttpOnly cookie'),
    cookieChunks: [mark('cookie chunk 0'), mark('cookie chunk 1')],
    kept: mark('token left in localStorage'),
    password: mark('password'),
    code: mark('authorization code'),
    fragment: mark('fragment token'),
    header: mark('custom header'),
    bodyWord: mark('token in a refused body'),
    pathId: mark('id in a path'),
    email: `${mark('e-mail')}@example.com`,
  };
}
type Plant = ReturnType<typeof plant>;

/** A site that hands its marked secrets out everywhere, and refuses /api/private with some in the words. */
function serve(planted: Plant): Promise<{ server: Server; origin: string }> {
  const page = `<!doctype html><title>canary</title><form method="post" action="/login">
    <input name="email" value="${planted.email}"><input type="password" name="password" value="${planted.password}">
    <button>Sign in</button></form><button id="out">Sign out</button>`;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    response.setHeader('Set-Cookie', [
      `sessionid=${planted.cookie}; HttpOnly; Path=/`,
      ...planted.cookieChunks.map((chunk, index) => `app.session-token.${index}=${chunk}; HttpOnly; Path=/`),
    ]);
    if (path.startsWith('/login') && request.method === 'POST') {
      response
        .writeHead(303, {
          Location: `/?code=${planted.code}&state=${planted.code}#access_token=${planted.fragment}`,
        })
        .end();
    } else if (path.startsWith('/api/private')) {
      response.writeHead(401, {
        'Content-Type': 'application/json',
        'WWW-Authenticate': `Bearer error="invalid_token", error_description="${planted.bodyWord} is not valid"`,
      });
      response.end(
        JSON.stringify({
          error: 'invalid_token',
          message: `Token ${planted.bodyWord} of ${planted.email} refused`,
          access_token: planted.access,
        }),
      );
    } else if (path.startsWith('/api/'))
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, origin: `http://canary.localhost:${(server.address() as AddressInfo).port}` }),
    );
  });
}

/** Every file below a folder whose path has one of these words in it. */
function files(dir: string, wanted: (path: string) => boolean): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((path) => wanted(path) && statSync(path, { throwIfNoEntry: false })?.isFile());
}

test('no planted secret is in any export, message, panel or file of the extension', async ({
  browserKind,
}) => {
  test.setTimeout(180_000);
  const planted = plant();
  const { server, origin } = await serve(planted);
  const profileDir = mkdtempSync(join(tmpdir(), 'logout-lens-canary-'));
  const driver = await launch(browserKind, { profileDir });
  const found: string[] = [];
  const search = (where: string, text: string) => {
    for (const [name, secret] of Object.entries(planted.secrets))
      for (const form of leaks(text, secret)) found.push(`${name} (${form}) in ${where}`);
  };
  try {
    const page = await driver.newPage(`${origin}/login`);
    await page.click('Sign in');
    await page.evaluate(async (data) => {
      for (const [key, value] of Object.entries(data.local)) localStorage.setItem(key, value);
      sessionStorage.setItem('access_token', data.sessionKey);
      const headers = { Authorization: `Bearer ${data.access}`, 'X-Auth-Token': data.header };
      await fetch('/api/notes', { headers });
      await fetch(`/api/users/${data.pathId}/notes?token=${data.code}`, { headers });
      await fetch('/api/refresh', {
        method: 'POST',
        body: JSON.stringify({ refresh_token: data.code, password: data.password }),
      });
      await fetch('/api/private', { headers });
      await new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onloadend = resolve;
        request.open('GET', `/api/private?access_token=${data.fragment}`);
        request.send();
      });
      localStorage.clear();
      sessionStorage.clear();
      localStorage.setItem('remembered_token', data.kept);
    }, planted);
    await page.goto(`${origin}/login?error_description=${planted.code}`);
    await pause(3_500);

    const timeline = JSON.stringify(await driver.exportTimeline(origin, 'json'));
    expect(timeline).toContain('"response.body"');
    expect(timeline).toContain('"credential.removed"');
    search('the JSON export', timeline);
    search('the Markdown export', String(await driver.exportTimeline(origin, 'markdown')));
    search('the HTML export', String(await driver.exportTimeline(origin, 'html')));
    for (const format of ['jira', 'har', 'svg'] as const)
      search(`the export as ${format}`, String(await driver.exportTimeline(origin, format)));

    const panel = await driver.openPanelTab(origin);
    await panel.waitForText('localStorage');
    search('the panel', await panel.evaluate(() => document.documentElement.outerHTML));
    const published = await panel.evaluate(
      (site) =>
        new Promise<string>((resolve) => {
          const port = (
            globalThis as unknown as {
              chrome: {
                runtime: {
                  connect(info: object): {
                    onMessage: { addListener(hear: (message: unknown) => void): void };
                    postMessage(message: unknown): void;
                  };
                };
              };
            }
          ).chrome.runtime.connect({ name: 'logout-lens/panel' });
          let heard = '';
          port.onMessage.addListener((message) => {
            heard += JSON.stringify(message);
            if ((message as { caughtUp?: boolean }).caughtUp) resolve(heard);
          });
          port.postMessage({ version: 1, type: 'subscribe', origin: site, sinceSeq: 0 });
        }),
      origin,
    );
    expect(published).toContain('credential.seen');
    search('what the background publishes', published);
    search(
      'storage of the extension',
      await panel.evaluate(async () =>
        JSON.stringify(
          await (
            globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<unknown> } } } }
          ).chrome.storage.local.get(null),
        ),
      ),
    );
    const extension = new URL(driver.extensionUrl).host;
    await driver.close();

    const ours = files(profileDir, (path) => path.includes(extension));
    expect(ours.length, 'the extension has files in the profile').toBeGreaterThan(0);
    for (const path of ours)
      search(path.slice(profileDir.length), readFileSync(path, 'latin1').replaceAll('\0', ''));
    expect(found).toEqual([]);

    // The search bites: the site's own storage holds what was written there.
    const theirs = files(
      profileDir,
      (path) => /Local Storage|ls[/\\]data|webappsstore/.test(path) && !path.includes(extension),
    );
    const kept = theirs.map((path) => readFileSync(path, 'latin1').replaceAll('\0', '')).join('\n');
    expect(leaks(kept, planted.kept).length, 'the search finds what is there').toBeGreaterThan(0);
  } finally {
    await driver.close().catch(() => undefined);
    server.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});
