import cookieSession from 'cookie-session';
import express from 'express';
import type { Content } from '../sealed-book.ts';
import { type Sealer, sealedStack } from '../sealed-stack.ts';
import { readRequest, sendReply } from '../site.ts';

/** Content in a cookie that is signed, not sealed; with each answer it is written anew. */
const sealer: Sealer = ({ options, keys, answer }) => {
  const { traits, limits = {}, client = {} } = options;
  const app = express().disable('x-powered-by');
  app.use(
    cookieSession({
      name: traits.cookie,
      keys,
      httpOnly: client.vendor?.does !== 'delete-cookies',
      ...(limits.cookieMs === undefined ? {} : { maxAge: limits.cookieMs }),
    }),
  );
  app.use(async (incoming, response) => {
    const request = incoming as typeof incoming & { session: { content?: Content } | null };
    const { reply, content } = await answer(await readRequest(request), request.session?.content ?? null);
    if (content && content !== 'as-is') request.session = { content };
    else if (content === null && request.headers.cookie?.includes(traits.cookie)) request.session = null;
    sendReply(response, reply);
  });
  return app;
};

const packages = ['express', 'cookie-session'];
export const cookieSessionHtml = sealedStack({ name: 'cookie-session-html', face: 'html', packages }, sealer);
export const cookieSessionApp = sealedStack({ name: 'cookie-session-app', face: 'app', packages }, sealer);
