export type CaptureBrowser = 'chromium' | 'firefox';

/** Something that ends up in the log, on any site. */
export type Observation = {
  group:
    | 'Credentials'
    | 'Who removed it'
    | 'Requests'
    | 'The person and the machine'
    | 'Clock, deploys, errors'
    | 'Between tabs';
  what: string;
  /** Where a browser cannot show it: why, with the specification, the bug or the measurement. */
  notPossible?: Partial<Record<CaptureBrowser, string>>;
  /** Cannot be brought about in a test of a browser here: the unit test that stands for it, and why. */
  unitOnly?: { test: string; why: string };
};

const group = <Id extends string>(
  name: Observation['group'],
  rows: Record<Id, Omit<Observation, 'group'>>,
): Record<Id, Observation> =>
  Object.fromEntries(
    Object.entries<Omit<Observation, 'group'>>(rows).map(([id, row]) => [id, { group: name, ...row }]),
  ) as Record<Id, Observation>;

/**
 * The rows of docs/capture.md. A cell is made by the end-to-end tests: they say by `observed(id)` what they have found
 * in the log. A row that no test proves, and that is not explained here, fails `npm test`.
 */
export const OBSERVATIONS = {
  ...group('Credentials', {
    'local-storage': { what: 'In localStorage, with the call that wrote it' },
    'session-storage': { what: 'In sessionStorage' },
    'cookie-http-only': { what: 'In an HttpOnly cookie' },
    'memory-only': { what: 'In memory only: met in the `Authorization` header' },
    rotated: { what: 'Replaced by a new one, old and new linked' },
  }),
  ...group('Who removed it', {
    'by-script': { what: 'A script: function, file, line, column' },
    'original-code': { what: 'The same in the file that it was written in, by source maps, on a click' },
    'by-script-cookie': { what: 'A script, a cookie by `document.cookie` or `cookieStore`' },
    'by-set-cookie': { what: 'The server, by `Set-Cookie`: which answer' },
    'by-clear-site-data': { what: 'The server, by `Clear-Site-Data`: which answer' },
    'by-own-date': { what: 'The browser, as the cookie reached its own date' },
    'by-cleared-data': { what: 'The browser, as its user cleared the site’s data' },
    'by-other-tab': { what: 'Another tab' },
  }),
} as const satisfies Record<string, Observation>;

export type ObservationId = keyof typeof OBSERVATIONS;
