import type { RequestListener } from 'node:http';
import { ServerLog } from './log.ts';
import { randomFrom } from './random.ts';
import { type Content, SealedBook } from './sealed-book.ts';
import { actOnFaults, noFaults, serve, startCollector } from './serve.ts';
import { type Reply, type Sessions, Site, type SiteRequest, userOf } from './site.ts';
import { cannot, type RunningStack, type Stack, type StackOptions } from './stack.ts';

/** What the cookie is to hold from now on; null: nothing, `as-is`: it is left alone. */
export type NextContent = Content | null | 'as-is';

/** How a package keeps content in a cookie. `keys` may be exchanged while it runs. */
export type Sealer = (with_: {
  options: StackOptions;
  keys: string[];
  book: SealedBook;
  /** Answers a request that brought this content. */
  answer(request: SiteRequest, content: Content | null): Promise<{ reply: Reply; content: NextContent }>;
}) => RequestListener;

/** A stack whose session lies in the browser, sealed by a package. */
export function sealedStack(about: Omit<Stack, 'start'>, sealer: Sealer): Stack {
  return { ...about, start: (options) => startSealed(about, options, sealer) };
}

async function startSealed(
  { face, name }: Omit<Stack, 'start'>,
  options: StackOptions,
  sealer: Sealer,
): Promise<RunningStack> {
  const { traits, client = {}, limits = {} } = options;
  const log = new ServerLog();
  const book = new SealedBook(log, options);
  const faults = noFaults();
  const collector = await startCollector(log);
  const site = new Site({ face, traits, log, app: { auth: 'cookie', collector: collector.url, client } });
  const keys = ['a key that is long enough for every sealing package, no. 1'];

  // A site that refuses takes its cookie back, or leaves it: both are common.
  const takesBack = randomFrom(traits.host).next() < 0.5;

  async function answer(request: SiteRequest, brought: Content | null) {
    const sent = request.headers.cookie?.includes(`${traits.cookie}=`) === true;
    let content = brought;
    let isRefused = false;
    const sessions: Sessions = {
      async check() {
        const found = book.check(content, sent);
        isRefused = !found.ok;
        if (!found.ok) return found;
        content = found.content;
        book.arrivals.given(String(content.number), limits.cookieMs);
        return { ok: true };
      },
      async signIn(body) {
        const user = userOf(body, traits);
        if (!user) return null;
        content = book.open(user);
        return { name: user };
      },
      async signOut() {
        book.signedOut(content);
        content = null;
      },
      async switchAccount() {
        log.write('switched-account');
        content = content && { ...content, user: 'team-b' };
        return {};
      },
      deleteCookie() {
        content = null;
      },
    };
    const reply = await site.handle(request, sessions);
    const isUntouched = isRefused ? !takesBack : content === brought;
    return { reply, content: isUntouched ? ('as-is' as const) : isRefused ? null : content };
  }

  const server = await serve(sealer({ options, keys, book, answer }), { host: traits.host, faults });
  return {
    url: server.url,
    log,
    act(what) {
      if (actOnFaults(faults, what) || site.act(what) || book.act(what)) return;
      if (what !== 'rotate-key') cannot(name, what);
      keys.splice(0, 1, 'a key that is long enough for every sealing package, no. 2');
      book.packageEnded('key-rotated');
    },
    async close() {
      await Promise.all([server.close(), collector.close()]);
    },
  };
}
