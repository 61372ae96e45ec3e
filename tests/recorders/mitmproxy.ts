import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { ChromiumPage } from '../e2e/support/chromium-view.ts';
import { poll } from '../e2e/support/poll.ts';
import type { Har, Recorder } from './recorder.ts';

/** Names under `.localhost` are the browser's own knowledge (RFC 6761); the system's resolver may not have them. */
const RESOLVER = `def server_connect(data):
    host, port = data.server.address
    if host.endswith('.localhost'):
        data.server.address = ('127.0.0.1', port)
`;
/** Versions before 10 write no HAR themselves: the script that Debian ships beside them does. */
const DEBIAN_SCRIPT = '/usr/share/doc/mitmproxy/examples/contrib/har_dump.py';

/** mitmproxy (`mitmdump` in the path) between a plain Chromium and the site. */
export const mitmproxy: Recorder = {
  name: 'mitmproxy',
  async record(play) {
    const scratch = mkdtempSync(join(tmpdir(), 'har-'));
    const file = join(scratch, 'recorded.har');
    const port = await freePort();
    const proxy = await startProxy(scratch, file, port);
    const browser = await chromium.launch({
      executablePath: findBrowser('chromium').browser?.path ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
      proxy: { server: `http://127.0.0.1:${port}` },
    });
    try {
      const context = await browser.newContext();
      await play(async (url) => {
        const page = new ChromiumPage(await context.newPage());
        await page.goto(url);
        return page;
      });
      await browser.close();
      await end(proxy);
      return { '': JSON.parse(readFileSync(file, 'utf8')) as Har };
    } finally {
      await browser.close();
      await end(proxy);
      rmSync(scratch, { recursive: true });
    }
  },
};

async function startProxy(scratch: string, file: string, port: number): Promise<ChildProcess> {
  const resolver = join(scratch, 'resolve_localhost.py');
  writeFileSync(resolver, RESOLVER);
  const { stdout } = spawnSync('mitmdump', ['--version'], { encoding: 'utf8' });
  const major = Number(/Mitmproxy: (\d+)/.exec(stdout ?? '')?.[1]);
  if (!Number.isFinite(major))
    throw new Error('There is no mitmdump: install mitmproxy (apt-get install mitmproxy).');
  const script = join(scratch, 'har_dump.py');
  if (major < 10) writeFileSync(script, plain(readScript()));
  const proxy = spawn(
    'mitmdump',
    [
      ...['-q', '-s', resolver, ...(major < 10 ? ['-s', script] : [])],
      ...['--listen-host', '127.0.0.1', '--listen-port', String(port)],
      ...['--set', `confdir=${scratch}`, '--set', `hardump=${file}`],
    ],
    { stdio: 'ignore' },
  );
  await poll(() => isListening(port), { timeoutMs: 30_000, what: 'mitmdump to listen' });
  return proxy;
}

function readScript(): Buffer {
  for (const path of [DEBIAN_SCRIPT, `${DEBIAN_SCRIPT}.gz`]) {
    try {
      return readFileSync(path);
    } catch {
      // The other one, then.
    }
  }
  throw new Error(`There is no ${DEBIAN_SCRIPT}: install Debian's mitmproxy, or mitmproxy 10 or newer.`);
}

const plain = (bytes: Buffer): Buffer => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes);

async function end(proxy: ChildProcess): Promise<void> {
  if (proxy.exitCode !== null || proxy.signalCode !== null) return;
  const ended = new Promise((resolve) => proxy.once('exit', resolve));
  proxy.kill('SIGINT');
  await ended;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
