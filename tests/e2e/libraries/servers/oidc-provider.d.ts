/** What the tests use of `oidc-provider`, which ships no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Grant {
    addOIDCScope(scope: string): void;
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
    /** True: an address behind a proxy is trusted. */
    proxy: boolean;
    callback(): (request: IncomingMessage, answer: ServerResponse) => void;
    interactionFinished(request: IncomingMessage, answer: ServerResponse, result: object): Promise<void>;
    on(event: 'refresh_token.saved', hear: (token: { destroy(): Promise<void> }) => void): this;
  }
}
