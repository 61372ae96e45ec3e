import type { Generator } from './exported.ts';
import type { Report } from './types.ts';

/** What the test button sends: marked as a test in every format, of a logout that never was. */
export function testReport(site: string, at: number, key: string, generator: Generator): Report {
  return {
    key,
    site,
    at,
    type: 'UNKNOWN',
    code: 'TEST_REPORT',
    title: 'Test report of Logout Lens: nobody was signed out',
    summary: 'Somebody pressed “Send a test report”.',
    confidence: 0,
    location: site,
    signInLocation: null,
    idleMs: 0,
    sessionAgeMs: null,
    context: {},
    evidence: [],
    culprit: null,
    advice: '',
    identity: null,
    generator,
    isTest: true,
  };
}

/** A made-up logout, for showing what would be sent before there was one. Its key is no key. */
export function exampleReport(site: string, at: number, generator: Generator): Report {
  return {
    ...testReport(site, at, '00000000-0000-4000-8000-000000000000', generator),
    type: 'REFRESH_FAILED',
    code: 'REFRESH_TOKEN_REUSED',
    title: 'One refresh token was used twice',
    summary:
      'Two tabs sent the same refresh token; the server took the second for a thief and ended the session.',
    confidence: 0.93,
    location: `${site}/dashboard`,
    signInLocation: `${site}/login`,
    idleMs: 23 * 60_000,
    sessionAgeMs: 4 * 3_600_000,
    context: { hasToken: true, hasRefreshToken: true, isAuthenticated: true, serverCode: 'invalid_grant' },
    evidence: [{ says: 'The server refused the refresh: invalid_grant', at }],
    isTest: false,
  };
}
