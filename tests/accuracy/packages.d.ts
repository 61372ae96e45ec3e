// These packages bring no types. What the stacks use of them, and no more.

declare module 'express' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
  export type Handler = (
    request: IncomingMessage & { session?: unknown; user?: unknown },
    response: ServerResponse,
    next: (error?: unknown) => void,
  ) => unknown;
  interface Application extends RequestListener {
    (request: IncomingMessage, response: ServerResponse): void;
    use(handler: Handler): Application;
    disable(setting: string): Application;
  }
  export default function express(): Application;
}

declare module 'express-session' {
  import type { Handler } from 'express';
  export interface SessionData {
    passport?: { user?: string };
    [field: string]: unknown;
  }
  export type Got = (error: unknown, session?: SessionData | null) => void;
  export type Done = (error?: unknown) => void;
  export class MemoryStore {
    sessions: Record<string, string>;
    get(id: string, done: Got): void;
    set(id: string, session: SessionData, done?: Done): void;
    touch(id: string, session: SessionData, done?: Done): void;
    destroy(id: string, done?: Done): void;
  }
  interface Session {
    (options: {
      store: MemoryStore;
      name: string;
      secret: string;
      resave: boolean;
      saveUninitialized: boolean;
      rolling: boolean;
      cookie: { maxAge?: number; httpOnly?: boolean };
    }): Handler;
    MemoryStore: typeof MemoryStore;
  }
  const session: Session;
  export default session;
}

declare module 'passport' {
  import type { Handler } from 'express';

  interface Passport {
    use(strategy: object): void;
    serializeUser(serialize: (user: string, done: (error: unknown, id: string) => void) => void): void;
    deserializeUser(find: (id: string, done: (error: unknown, user: string | false) => void) => void): void;
    initialize(): Handler;
    session(): Handler;
    authenticate(
      strategy: string,
      done: (error: unknown, user: string | false) => void,
    ): (request: unknown, response: unknown, next: (error?: unknown) => void) => void;
  }
  const passport: { Passport: new () => Passport };
  export default passport;
}

declare module 'passport-local' {
  export class Strategy {
    constructor(
      options: { usernameField: string; passwordField: string },
      verify: (user: string, password: string, done: (error: unknown, user: string | false) => void) => void,
    );
  }
}

declare module 'cookie-session' {
  import type { Handler } from 'express';
  export default function cookieSession(options: {
    name: string;
    keys: string[];
    maxAge?: number;
    httpOnly?: boolean;
  }): Handler;
}

declare module 'koa' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
  export interface Context {
    req: IncomingMessage;
    res: ServerResponse;
    status: number;
    body: unknown;
    set(headers: Record<string, string>): void;
    cookies: {
      get(name: string): string | undefined;
      set(name: string, value: string | null, options?: object): void;
    };
    session: (Record<string, unknown> & { isNew?: boolean }) | null;
  }
  export default class Koa {
    keys: string[];
    use(middleware: (context: Context, next: () => Promise<void>) => unknown): this;
    on(event: string, listener: (...values: unknown[]) => void): this;
    callback(): RequestListener;
  }
}

declare module '@hapi/cookie' {
  import type { Plugin } from '@hapi/hapi';

  const plugin: { plugin: Plugin<object> };
  export default plugin;
}
