import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { liveUpdates } from './live-updates.ts';
import { authRoutes } from './routes/auth.ts';
import { checkSessionRoutes } from './routes/check-session.ts';
import { classicRoutes } from './routes/classic.ts';
import { controlRoutes } from './routes/control.ts';
import { idpRoutes } from './routes/idp.ts';
import { logoutEventRoutes } from './routes/logout-events.ts';
import { portalRoutes } from './routes/portal.ts';
import { productRoutes } from './routes/product.ts';
import { widgetRoutes } from './routes/widget.ts';
import { type DemoState, idpUrl, portalUrl, proxySignIn } from './state.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const ASSETS = fileURLToPath(new URL('./assets', import.meta.url));
const LOOPBACK = /^(?:[a-z0-9-]+\.)*localhost(?::\d+)?$|^127\.0\.0\.1(?::\d+)?$/;

/** The practice site as a Fastify app that is not listening yet. `restart` is called by the control routes. */
export async function createApp(state: DemoState, restart: () => Promise<void>): Promise<FastifyInstance> {
  const app = fastify({ forceCloseConnections: true, routerOptions: { ignoreTrailingSlash: false } });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: unknown, body: string | Buffer) => Object.fromEntries(new URLSearchParams(String(body))),
  );
  // A name that only resolves to this machine for an attacker must not reach the switches.
  app.addHook('onRequest', async (request, reply) => {
    if (!LOOPBACK.test(request.headers.host ?? '')) return reply.code(421).send({ detail: 'Loopback only.' });
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('date', new Date(state.now()).toUTCString());
    // A 503 comes from the gateway, which knows no build.
    if (reply.statusCode !== 503) reply.header('x-app-version', state.build);
    const mayBeKept = /^\/(?:assets|vendor)\//.test(request.url) || reply.hasHeader('cache-control');
    if (!mayBeKept) reply.header('cache-control', 'no-store');
  });
  app.addHook('onRequest', async (request, reply) => {
    if (state.storeNow() < state.unavailableUntilMs && request.url.startsWith('/v1/')) {
      return reply
        .code(503)
        .header('retry-after', '1')
        .type('text/html')
        .send('<h1>Service Unavailable</h1>');
    }
  });
  await app.register(cookie);
  authRoutes(app, state);
  productRoutes(app, state);
  logoutEventRoutes(app, state);
  idpRoutes(app, state);
  checkSessionRoutes(app, state);
  widgetRoutes(app);
  portalRoutes(app, state);
  classicRoutes(app, state);
  controlRoutes(app, state, restart);
  await app.register(fastifyStatic, { root: ASSETS, prefix: '/classic-assets/' });
  if (existsSync(DIST)) {
    await app.register(fastifyStatic, { root: DIST, prefix: '/', index: false, decorateReply: false });
  }
  app.get('/dashboard', async (_request, reply) => {
    if (state.settings.proxyExpired) return reply.redirect(proxySignIn(state, '/dashboard'), 302);
    return reply.type('text/html').send(indexPage(state));
  });
  app.get('/', async (_request, reply) => reply.type('text/html').send(indexPage(state)));
  app.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage || /^\/(?:v1|demo|graphql|assets)(?:\/|$)/.test(request.url)) {
      return reply.code(404).send({ detail: 'Not found.' });
    }
    return reply.type('text/html').send(indexPage(state));
  });
  liveUpdates(app, state);
  return app;
}

/** The page of the single-page app, with what its scripts need to know written into it. */
function indexPage(state: DemoState): string {
  const file = `${DIST}/index.html`;
  if (!existsSync(file)) return '<!doctype html><title>Not built</title><p>The client is not built.</p>';
  const { settings } = state;
  const config = {
    idpUrl: idpUrl(state),
    portalUrl: portalUrl(state),
    widgetUrl: `http://widgets.localhost:${state.port}`,
    idleSeconds: settings.clientIdleSeconds,
    idleWarningSeconds: settings.clientIdleWarningSeconds,
    pollSeconds: settings.clientPollSeconds,
    crossTab: settings.clientCrossTab,
    tracker: settings.clientTracker,
    checkSession: settings.clientCheckSession,
    silentSeconds: settings.clientSilentSeconds,
    rememberDays: Math.round((settings.refreshTokenSeconds / 86_400) * 10) / 10,
  };
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return readFileSync(file, 'utf8').replace('{"app":"config"}', () => json);
}
