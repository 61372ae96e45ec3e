import { Auth } from '@auth/core';
import Credentials from '@auth/core/providers/credentials';
import type { Backend } from './backend.ts';

/** Auth.js itself: sessions are encrypted tokens in a cookie, and every question for the session renews them. */
export function createAuthJs(app: string): Backend {
  let secret = 'the first secret';
  return {
    async handle(request, answer) {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const asked = new Request(new URL(request.url ?? '/', app), {
        method: request.method ?? 'GET',
        headers: Object.entries(request.headers).map(([name, value]): [string, string] => [
          name,
          String(value),
        ]),
        ...(body.length > 0 ? { body } : {}),
      });
      const given = await Auth(asked, {
        basePath: '/auth',
        secret,
        trustHost: true,
        logger: { error: () => undefined },
        session: { strategy: 'jwt', updateAge: 0 },
        providers: [Credentials({ credentials: {}, authorize: () => ({ id: '1', name: 'Ada' }) })],
      });
      answer.statusCode = given.status;
      for (const [name, value] of given.headers) if (name !== 'set-cookie') answer.setHeader(name, value);
      answer.setHeader('set-cookie', given.headers.getSetCookie());
      answer.end(Buffer.from(await given.arrayBuffer()));
    },
    /** With another secret nobody can open the sessions that were given out. */
    forget() {
      secret = `after ${secret}`;
    },
  };
}
