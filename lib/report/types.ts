import type { Generator, LogoutType } from './exported.ts';

/**
 * One logout as it waits in the outbox: in words, redacted as an export is, before any format. Times are ms since the
 * epoch on the browser's clock, durations ms. It names no credential, no event and no session of the log.
 */
export type Report = {
  /** Of the incident, the same over all retries: the `Idempotency-Key`. A UUID from which nobody learns anything. */
  key: string;
  /** Origin of the watched site. */
  site: string;
  at: number;
  type: LogoutType;
  code: string;
  title: string;
  summary: string;
  confidence: number;
  /** Address of the page, with ids masked. */
  location: string;
  signInLocation: string | null;
  idleMs: number | null;
  sessionAgeMs: number | null;
  /** hasToken, hasRefreshToken, isAuthenticated; source; what the server said, masked. */
  context: Record<string, string | number | boolean>;
  /** What was seen, in order. `at` is the time of the first event behind the sentence, null where there is none. */
  evidence: { says: string; at: number | null }[];
  culprit: ReportedCulprit | null;
  advice: string;
  /** Who was signed in; null where the person did not switch that on, and where nobody could tell. */
  identity: ReportedIdentity | null;
  generator: Generator;
  /** Made by the test button: no logout. */
  isTest: boolean;
};

export type ReportedCulprit = {
  kind: string;
  says: string;
  function: string | null;
  url: string | null;
  line: number | null;
  column: number | null;
};

export type ReportedIdentity = { userId?: string | undefined; userEmail?: string | undefined };

/** One way to write a report. To add one: a file in formats/ and a line in its registry. */
export type ReportFormat = {
  contentType: string;
  /** The body of the request. Pure: the same report gives the same bytes. */
  render(report: Report): string;
  /** What a body that came back with a success complains of; null where it is content. Never throws. */
  complaint?(body: string): string | null;
};
