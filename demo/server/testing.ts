import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { PASSWORD } from './directory.ts';
import { type DemoServer, startDemo } from './index.ts';
import type { DemoSettings } from './settings.ts';

/** A site on a port of its own, with a clock that only the test moves and no client. */
export async function startTestSite(settings: Partial<DemoSettings> = {}) {
  let nowMs = Date.parse('2026-03-02T09:00:00Z');
  const printed: string[] = [];
  const demo = await startDemo({
    build: false,
    settings,
    storeNow: () => nowMs,
    print: (line) => printed.push(line),
  });
  return new TestSite(demo, printed, (seconds) => {
    nowMs += seconds * 1000;
  });
}

export type CallOptions = {
  readonly token?: string;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
};
export type Pair = { access: string; refresh: string };

/** What tests say to a site. `status` and `body` of every answer, whatever it is. */
export class TestSite {
  readonly demo: DemoServer;
  readonly printed: readonly string[];
  /** Moves the site's clock on. */
  readonly pass: (seconds: number) => void;

  constructor(demo: DemoServer, printed: readonly string[], pass: (seconds: number) => void) {
    this.demo = demo;
    this.printed = printed;
    this.pass = pass;
  }

  /** One request on a connection of its own, so that a restart between two is not felt. */
  async call(method: string, path: string, options: CallOptions = {}): Promise<Answer> {
    const headers = {
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      ...options.headers,
    };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const { port } = this.demo;
      request({ host: '127.0.0.1', port, path, method, headers, agent: false }, resolve)
        .on('error', reject)
        .end(typeof options.body === 'string' ? options.body : JSON.stringify(options.body));
    });
    const content = await text(answer);
    const isJson = (answer.headers['content-type'] ?? '').includes('json');
    return {
      status: answer.statusCode ?? 0,
      body: isJson ? (JSON.parse(content) as unknown) : content,
      headers: answer.headers,
    };
  }

  async signIn(email = 'ada@example.com', remember = true): Promise<Pair> {
    const answer = await this.call('POST', '/v1/auth/login/', {
      body: { email, password: PASSWORD, remember_me: remember, device_id: 'test' },
    });
    return answer.body as Pair;
  }

  me(token: string) {
    return this.call('GET', '/v1/me/', { token });
  }

  refresh(token: string) {
    return this.call('POST', '/v1/auth/refresh/', { body: { refresh: token } });
  }

  /** The server's own account, as `event:why`. */
  truth(): string[] {
    return this.demo.sessionLog.map((entry) => `${entry.event}:${entry.why}`);
  }
}
