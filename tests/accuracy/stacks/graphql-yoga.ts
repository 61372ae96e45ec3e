import { GraphQLError } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { ServerLog } from '../log.ts';
import { randomFrom } from '../random.ts';
import { actOnFaults, noFaults, serve, startCollector } from '../serve.ts';
import { readRequest, Site, sendReply } from '../site.ts';
import { cannot, type Stack } from '../stack.ts';
import { TokenBook } from '../token-book.ts';
import { bearerOf, type Carrier, tokenSessions } from '../token-site.ts';

/** One address, status 200 whatever happens: a refusal is an error with the code UNAUTHENTICATED. Bearer, no refresh. */
export const graphqlYoga: Stack = {
  name: 'graphql-yoga',
  face: 'app',
  packages: ['graphql-yoga', 'graphql', 'jose'],
  async start(given) {
    const path = randomFrom(given.traits.host).pick([
      '/graphql',
      '/api/graphql',
      '/v1/graphql',
      '/gql',
      '/query',
    ]);
    const traits = { ...given.traits, paths: { ...given.traits.paths, items: path } };
    const options = { ...given, traits };
    const { client = {} } = options;
    const log = new ServerLog();
    const faults = noFaults();
    const collector = await startCollector(log);
    const book = new TokenBook(log, { ...options, limits: { refreshMs: 0, ...options.limits } });
    const config = { auth: 'bearer', collector: collector.url, client, graphql: true } as const;
    const site = new Site({ face: 'app', traits, log, app: config });
    const yoga = createYoga<object>({
      graphqlEndpoint: traits.paths.items,
      logging: false,
      maskedErrors: false,
      schema: createSchema<{ request: Request }>({
        typeDefs: 'type Item { title: String } type Query { items: [Item] }',
        resolvers: {
          Query: {
            async items(_root: unknown, _arguments: unknown, { request }: { request: Request }) {
              const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
              const found = await book.check(token);
              if (found.ok) {
                log.write('accepted');
                return [{ title: 'Water the plants' }];
              }
              throw new GraphQLError(found.says?.message ?? 'You must be signed in.', {
                extensions: { code: 'UNAUTHENTICATED', ...(found.says ? { reason: found.says.code } : {}) },
              });
            },
          },
        },
      }),
    });
    const server = await serve(
      async (incoming, response) => {
        if (incoming.url?.startsWith(traits.paths.items)) return void yoga(incoming, response);
        const request = await readRequest(incoming);
        const carrier: Carrier = {
          access: bearerOf,
          refresh: () => null,
          give: (pair) => (pair ? { [traits.tokenFields.access]: pair.access } : {}),
        };
        sendReply(response, await site.handle(request, tokenSessions(request, book, carrier, traits)));
      },
      { host: traits.host, faults },
    );
    return {
      url: server.url,
      log,
      act(what) {
        if (!actOnFaults(faults, what) && !site.act(what) && !book.act(what)) cannot('graphql-yoga', what);
      },
      async close() {
        await Promise.all([server.close(), collector.close()]);
      },
    };
  },
};
