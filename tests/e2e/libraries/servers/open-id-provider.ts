import Provider from 'oidc-provider';
import type { Backend } from './backend.ts';

/** The vendor's own addresses for what every OpenID provider has: paths from the root of `issuer`. */
export interface VendorRoutes {
  authorization?: string;
  token?: string;
  end_session?: string;
  revocation?: string;
  jwks?: string;
  userinfo?: string;
}

export interface ProviderOptions {
  issuer: string;
  /** Origin of the app; it comes back to `<app>/` and `<app>/out`. */
  app: string;
  routes?: VendorRoutes;
  /** Path under which all of it lies: `/oauth2/default`. */
  under?: string;
  /** Makes the vendor's request one that OpenID Connect knows: gives another address (path and query). */
  rewrite?(url: URL): void;
}

export const CLIENT_ID = 'practice-client';
/** Lifetime of access tokens: another number than of the ID token, to tell their dates apart. */
export const ACCESS_TOKEN_SECONDS = 600;

const SIGN_IN =
  '<!doctype html><title>Provider</title><h1>Provider</h1><form method="post"><button>Continue</button></form>';

/**
 * A real OpenID provider (`oidc-provider`) for one app: public client with PKCE, refresh tokens that rotate, and a
 * sign-in page of one button. Consent is given beforehand. The interaction's page is `/interaction/…` of it.
 */
export function createOpenIdProvider({ issuer, app, routes, under = '', rewrite }: ProviderOptions): Backend {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        application_type: 'web',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${app}/`],
        post_logout_redirect_uris: [`${app}/out`, `${app}/`],
      },
    ],
    clientDefaults: { application_type: 'web' },
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    cookies: { keys: ['practice'] },
    ...(routes ? { routes } : {}),
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      IdToken: 3_600,
      RefreshToken: 86_400,
      Session: 86_400,
      Grant: 86_400,
      Interaction: 600,
    },
    clientBasedCORS: () => true,
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    expiresWithSession: () => false,
    pkce: { required: () => false },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: confirmSignOut },
    },
    findAccount: (_context: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, name: 'Ada', email: 'ada@example.com' }),
    }),
    loadExistingGrant: async ({
      oidc,
    }: {
      oidc: { client: { clientId: string }; session: { accountId: string } };
    }) => {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope(['openid', 'offline_access', 'profile', 'email'].join(' '));
      await grant.save();
      return grant;
    },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  });
  const given = new Set<{ destroy(): Promise<void> }>();
  provider.on('refresh_token.saved', (token) => given.add(token));
  const serve = provider.callback();
  return {
    handle(request, answer) {
      if (!request.url?.startsWith('/interaction/')) {
        const url = new URL(request.url ?? '/', issuer);
        rewrite?.(url);
        const whole = url.pathname + url.search;
        // oidc-provider takes the part that was cut off for the path that it is mounted under.
        Object.assign(request, { originalUrl: whole, url: whole.replace(under, '') });
        return serve(request, answer);
      }
      if (request.method === 'POST') {
        void provider.interactionFinished(request, answer, { login: { accountId: 'ada', remember: true } });
      } else {
        answer.setHeader('content-type', 'text/html').end(SIGN_IN);
      }
    },
    async forget() {
      await Promise.all([...given].map((token) => token.destroy()));
      given.clear();
    },
  };
}

/** The provider's own question "do you want to sign out?", answered by the page itself. */
function confirmSignOut(context: { body: string }, form: string): void {
  context.body = `<!doctype html><title>Provider</title>${form}
<script>
  const form = document.forms[0];
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'logout', value: 'yes' }));
  form.submit();
</script>`;
}
