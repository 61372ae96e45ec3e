import type { AccuracyCase } from '../case.ts';
import { authFrameworkCases } from './auth-frameworks.ts';
import { expressSessionCases } from './express-session.ts';
import { hapiCookieCases } from './hapi-cookie.ts';
import { calmCases } from './no-logout.ts';
import { oidcClientTsCases } from './oidc-client-ts.ts';
import { openidClientCases } from './openid-client.ts';
import { sealedSessionCases } from './sealed-sessions.ts';
import { secureSessionCases } from './secure-session.ts';
import { tokenCases } from './tokens.ts';

/** Every session of the suite. A stack more is a file in stacks/, and its sessions a file here. */
export const cases: readonly AccuracyCase[] = [
  ...expressSessionCases,
  ...sealedSessionCases,
  ...tokenCases,
  ...authFrameworkCases,
  ...calmCases,
  ...openidClientCases,
  ...hapiCookieCases,
  ...secureSessionCases,
  ...oidcClientTsCases,
];
