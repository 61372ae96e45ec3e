import type { FastifyInstance } from 'fastify';

/** A weather widget of another service, `widgets.localhost`, whose own key has run out: always 401. */
export function widgetRoutes(app: FastifyInstance): void {
  const host = { constraints: { host: /^widgets\.localhost(:\d+)?$/ } };
  app.get('/v1/weather/', host, async (request, reply) => {
    reply.header('access-control-allow-origin', request.headers.origin ?? '*');
    return reply.code(401).send({ message: 'Invalid API key.' });
  });
}
