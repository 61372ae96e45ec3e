import { createLocalJWKSet, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import type { IdentityProvider } from './identity-provider.ts';
import { loopbackFetch } from './loopback-fetch.ts';

/** What a site keeps of a provider, in its own session. */
export interface HeldTokens {
  id: string;
  refresh?: string | undefined;
  /** When the access token runs out, in ms since the epoch. */
  until: number;
}

/** A way to the provider that nobody has come back from yet. */
export interface Flow {
  verifier: string;
  state: string;
  /** Path of the site to go on with. */
  next: string;
}

/** The provider did not answer as one: its sessions are as good as before. */
export class ProviderAway extends Error {}

type Given = Pick<openid.TokenEndpointResponse, 'id_token' | 'refresh_token' | 'expires_in'>;

const heldFrom = (given: Given, before?: HeldTokens): HeldTokens => ({
  id: given.id_token ?? before?.id ?? '',
  refresh: given.refresh_token ?? before?.refresh,
  until: Date.now() + (given.expires_in ?? 3_600) * 1000,
});

/** A site's side of OpenID Connect, on its server, as the documentation of openid-client (v6) shows it. */
export class RelyingParty {
  readonly #config: openid.Configuration;
  readonly #idp: IdentityProvider;
  readonly #redirectUri: string;
  readonly #keys: ReturnType<typeof createLocalJWKSet>;

  private constructor(config: openid.Configuration, idp: IdentityProvider, redirectUri: string) {
    this.#config = config;
    this.#idp = idp;
    this.#redirectUri = redirectUri;
    this.#keys = createLocalJWKSet(idp.jwks as Parameters<typeof createLocalJWKSet>[0]);
  }

  static async discover(idp: IdentityProvider, secret: string, redirectUri: string): Promise<RelyingParty> {
    const config = await openid.discovery(new URL(idp.issuer), idp.clientId, secret, undefined, {
      execute: [openid.allowInsecureRequests],
      [openid.customFetch]: loopbackFetch,
    });
    return new RelyingParty(config, idp, redirectUri);
  }

  /** Where to send the browser, and what to keep until it comes back. `more`: e.g. `prompt`. */
  async begin(next: string, more: Record<string, string>): Promise<{ url: string; flow: Flow }> {
    const flow = { verifier: openid.randomPKCECodeVerifier(), state: openid.randomState(), next };
    const url = openid.buildAuthorizationUrl(this.#config, {
      redirect_uri: this.#redirectUri,
      scope: this.#idp.scope,
      code_challenge: await openid.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
      state: flow.state,
      ...more,
    });
    return { url: url.href, flow };
  }

  /** Takes the browser's way back; null where the provider says no, e.g. `login_required`. */
  async finish(
    url: URL,
    flow: Flow,
  ): Promise<{ tokens: HeldTokens; user: string; sid: string | null } | null> {
    try {
      const given = await openid.authorizationCodeGrant(this.#config, url, {
        pkceCodeVerifier: flow.verifier,
        expectedState: flow.state,
      });
      const claims = given.claims();
      const sid = typeof claims?.sid === 'string' ? claims.sid : null;
      return { tokens: heldFrom(given), user: claims?.sub ?? '', sid };
    } catch (error) {
      if (error instanceof openid.AuthorizationResponseError) return null;
      throw error;
    }
  }

  /** New tokens; null where the provider refuses. Rejects with ProviderAway where it does not answer as one. */
  async refresh(held: HeldTokens): Promise<HeldTokens | null> {
    try {
      return heldFrom(await openid.refreshTokenGrant(this.#config, held.refresh ?? ''), held);
    } catch (error) {
      if (error instanceof openid.ResponseBodyError && error.error === 'invalid_grant') return null;
      throw new ProviderAway('The provider did not answer a refresh.', { cause: error });
    }
  }

  /** Where the browser signs out of the provider, too. */
  endSessionUrl(backTo: string, held: HeldTokens | undefined): string {
    return openid.buildEndSessionUrl(this.#config, {
      post_logout_redirect_uri: backTo,
      ...(held ? { id_token_hint: held.id } : {}),
    }).href;
  }

  /** Whose session has ended, by a statement that the provider posted; null where it is none of it. */
  async endedSid(logoutToken: string): Promise<string | null> {
    const { issuer, clientId: audience } = this.#idp;
    const { payload } = await jwtVerify(logoutToken, this.#keys, { issuer, audience });
    const isLogout = 'http://schemas.openid.net/event/backchannel-logout' in Object(payload.events);
    return isLogout && typeof payload.sid === 'string' ? payload.sid : null;
  }
}
