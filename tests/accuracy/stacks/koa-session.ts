import Koa from 'koa';
import { createSession } from 'koa-session';
import type { Content } from '../sealed-book.ts';
import { type Sealer, sealedStack } from '../sealed-stack.ts';
import { readRequest } from '../site.ts';

/** Content in a cookie that is signed, with an expiry inside; koa-session says itself when that has passed. */
const sealer: Sealer = ({ options, keys, book, answer }) => {
  const { traits, limits = {}, client = {} } = options;
  const app = new Koa();
  app.keys = keys;
  app.on('session:expired', () => book.packageEnded('cookie-expired'));
  app.use(
    createSession(
      {
        key: traits.cookie,
        maxAge: limits.cookieMs ?? 'session',
        rolling: limits.cookieMs !== undefined,
        httpOnly: client.vendor?.does !== 'delete-cookies',
        // Plain http on loopback: the package's own default is for https.
        secure: false,
      },
      app,
    ),
  );
  app.use(async (context) => {
    const brought = context.session?.content as Content | undefined;
    const { reply, content } = await answer(await readRequest(context.req), brought ?? null);
    if (content && content !== 'as-is') context.session = { content };
    else if (content === null && context.req.headers.cookie?.includes(traits.cookie)) context.session = null;
    context.status = reply.status;
    context.set(reply.headers);
    context.body = reply.body;
  });
  return app.callback();
};

export const koaSessionHtml = sealedStack(
  { name: 'koa-session-html', face: 'html', packages: ['koa', 'koa-session'] },
  sealer,
);
export const koaSessionApp = sealedStack(
  { name: 'koa-session-app', face: 'app', packages: ['koa', 'koa-session'] },
  sealer,
);
