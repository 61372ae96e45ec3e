import { createHash } from 'node:crypto';
import secureSession from '@fastify/secure-session';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Content } from '../sealed-book.ts';
import { type Sealer, sealedStack } from '../sealed-stack.ts';
import type { SiteRequest } from '../site.ts';

/** The package stamps whole seconds, rounded: it may give up so much before or after the limit that it was given. */
const ROUNDING_MS = 500;

/**
 * Content sealed by libsodium, with a stamp inside that the package judges by itself (`expiry`), whatever the cookie's
 * own date. It slides with every write; where the limit is absolute the site writes once.
 */
const sealer: Sealer = ({ options, keys, book, answer }) => {
  const { traits, limits = {}, client = {} } = options;
  const limitMs = limits.idleMs ?? limits.absoluteMs;
  const writesOnce = limits.absoluteMs !== undefined;

  /** The package says why it gives back nothing in its log alone. */
  const logger = {
    level: 'debug',
    debug(message: unknown) {
      if (!String(message).endsWith('expiry reached')) return;
      book.limitReached(limits.idleMs === undefined ? 'absolute-limit' : 'idle-limit');
    },
    child: () => logger,
    ...Object.fromEntries(
      ['trace', 'info', 'warn', 'error', 'fatal', 'silent'].map((name) => [name, () => undefined]),
    ),
  } as unknown as FastifyBaseLogger;

  async function make(secret: string): Promise<FastifyInstance> {
    const app = Fastify({ loggerInstance: logger });
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    await app.register(secureSession, {
      cookieName: traits.cookie,
      key: createHash('sha256').update(secret).digest(),
      ...(limitMs === undefined ? {} : { expiry: (limitMs - ROUNDING_MS) / 1000 }),
      cookie: {
        path: '/',
        sameSite: 'lax',
        httpOnly: client.vendor?.does !== 'delete-cookies',
        ...(limits.cookieMs === undefined ? {} : { maxAge: limits.cookieMs / 1000 }),
      },
    });
    app.all('*', async (incoming, reply) => {
      const url = new URL(incoming.url, 'http://site');
      const request: SiteRequest = {
        method: incoming.method,
        path: url.pathname,
        query: url.searchParams,
        headers: incoming.headers,
        body: (incoming.body ?? {}) as Record<string, unknown>,
      };
      const session = incoming.session as unknown as {
        get(name: string): unknown;
        set(name: string, value: unknown): void;
        delete(): void;
      };
      const brought = (session.get('content') ?? null) as Content | null;
      const { reply: made, content } = await answer(request, brought);
      if (content && content !== 'as-is') {
        if (!writesOnce || content.number !== brought?.number) session.set('content', content);
      } else if (content === null && incoming.headers.cookie?.includes(traits.cookie)) session.delete();
      return reply.code(made.status).headers(made.headers).send(made.body);
    });
    await app.ready();
    return app;
  }

  // Another key is another start of the server, as in earnest.
  const started = new Map<string, Promise<FastifyInstance>>();
  return async (request, response) => {
    const secret = keys[0] ?? '';
    const app = started.get(secret) ?? make(secret);
    started.set(secret, app);
    (await app).routing(request, response);
  };
};

const packages = ['fastify', '@fastify/secure-session'];

export const secureSessionHtml = sealedStack({ name: 'secure-session-html', face: 'html', packages }, sealer);
export const secureSessionApp = sealedStack({ name: 'secure-session-app', face: 'app', packages }, sealer);
