import { getIronSession } from 'iron-session';
import type { Content } from '../sealed-book.ts';
import { type Sealer, sealedStack } from '../sealed-stack.ts';
import { readRequest, sendReply } from '../site.ts';

/** Content sealed in a cookie with a time to live of its own; saved with each answer, so that it slides. */
const sealer: Sealer = ({ options, keys, answer }) => {
  const { traits, limits = {} } = options;
  return async (incoming, response) => {
    const session = await getIronSession<{ content?: Content }>(incoming, response, {
      password: keys[0] ?? '',
      cookieName: traits.cookie,
      ttl: Math.ceil((limits.cookieMs ?? 14 * 86_400_000) / 1000),
      cookieOptions: {
        secure: false,
        ...(limits.cookieMs === undefined
          ? { maxAge: undefined }
          : { maxAge: Math.ceil(limits.cookieMs / 1000) }),
      },
    });
    const { reply, content } = await answer(await readRequest(incoming), session.content ?? null);
    if (content && content !== 'as-is') {
      session.content = content;
      await session.save();
    } else if (content === null && incoming.headers.cookie?.includes(traits.cookie)) session.destroy();
    sendReply(response, reply);
  };
};

export const ironSession = sealedStack(
  { name: 'iron-session', face: 'app', packages: ['iron-session'] },
  sealer,
);
