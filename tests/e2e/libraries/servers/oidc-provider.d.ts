/** What the tests use of `oidc-provider`, which ships no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  interface ProviderContext {
    oidc: { client: { clientId: string }; session: { accountId: string } };
  }

  export default class Provider {
    constructor(issuer: string, configuration: object);
    Grant: new (of: {
      clientId: string;
      accountId: string;
    }) => Grant;
    AccessToken: { find(token: string): Promise<{ grantId: string } | undefined> };
    Client: {
      find(
        id: string,
      ): Promise<{ backchannelLogout(accountId: string, sid: string): Promise<void> } | undefined>;
    };
    /** True: an address behind a proxy is trusted. */
    proxy: boolean;
    callback(): (request: IncomingMessage, answer: ServerResponse) => void;
    interactionFinished(request: IncomingMessage, answer: ServerResponse, result: object): Promise<void>;
    on(event: 'refresh_token.saved', hear: (token: { destroy(): Promise<void> }) => void): this;
    /** `refresh_token.saved` and its like bring the token, `grant.error` and its like a context and the error. */
    on(event: string, hear: (about: unknown, error?: unknown) => void): this;
  }
}
