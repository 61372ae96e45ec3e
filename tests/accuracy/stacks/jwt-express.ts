import express from 'express';
import { ServerLog } from '../log.ts';
import { actOnFaults, noFaults, serve, startCollector } from '../serve.ts';
import { readRequest, Site, sendReply } from '../site.ts';
import { cannot, type RunningStack, type Stack, type StackOptions } from '../stack.ts';
import { TokenBook } from '../token-book.ts';
import { bearerOf, type Carrier, cookieOf, tokenSessions } from '../token-site.ts';

/** An API in Express: bearer tokens by jose. With `memory`, the refresh token is a cookie that no script reads. */
async function start(options: StackOptions, stateless: boolean): Promise<RunningStack> {
  const { traits, client = {} } = options;
  const log = new ServerLog();
  const faults = noFaults();
  const collector = await startCollector(log);
  const book = new TokenBook(log, { ...options, stateless });
  const inMemory = client.storage === 'memory';
  const statelessSignOut = stateless && !inMemory;
  const refreshes = true;
  const config = { auth: 'bearer', collector: collector.url, client, refreshes, statelessSignOut } as const;
  const site = new Site({ face: 'app', traits, log, app: config });
  const app = express().disable('x-powered-by');
  app.use(async (incoming, response) => {
    const request = await readRequest(incoming);
    const carrier: Carrier = {
      access: bearerOf,
      refresh: () => {
        const sent = request.body[traits.tokenFields.refresh];
        return inMemory ? cookieOf(request, traits.cookie) : typeof sent === 'string' ? sent : null;
      },
      give(pair) {
        if (inMemory && (pair === null || pair.refresh)) {
          const life = pair ? 'Max-Age=86400' : 'Max-Age=0';
          response.setHeader(
            'set-cookie',
            `${traits.cookie}=${pair?.refresh ?? ''}; Path=/; HttpOnly; SameSite=Strict; ${life}`,
          );
        }
        if (!pair) return {};
        const fields = { [traits.tokenFields.access]: pair.access, token_type: 'Bearer' };
        return inMemory || !pair.refresh ? fields : { ...fields, [traits.tokenFields.refresh]: pair.refresh };
      },
    };
    sendReply(response, await site.handle(request, tokenSessions(request, book, carrier, traits)));
  });
  const server = await serve(app, { host: traits.host, refreshPath: traits.paths.refresh, faults });
  return {
    url: server.url,
    log,
    act(what) {
      if (!actOnFaults(faults, what) && !site.act(what) && !book.act(what)) cannot('jwt-express', what);
    },
    async close() {
      await Promise.all([server.close(), collector.close()]);
    },
  };
}

const packages = ['express', 'jose'];

/** Every request asks for the session behind the token. */
export const jwtExpress: Stack = {
  name: 'jwt-express',
  face: 'app',
  packages,
  start: (options) => start(options, false),
};

/** Access tokens are good until they expire, whatever happens; signing out is a matter of the page alone. */
export const jwtStateless: Stack = {
  name: 'jwt-stateless',
  face: 'app',
  packages,
  start: (options) => start(options, true),
};
