import type {
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerArgs,
  PlaywrightWorkerOptions,
  TestType,
} from '@playwright/test';

/** What a suite may say, in `use` of its configuration or by `test.use({ logoutLensOptions: { … } })`. */
export type LogoutLensOptions = {
  /** Folder of the extension's build for automated tests; the one that came with the package where not said. */
  extensionPath?: string;
  /** Origin of the site that is judged; every origin that a tab of the test showed where not said. */
  origin?: string;
  /** What an unexpected logout does to a test that nothing else fails; `attach` where not said. */
  onLogout?: 'attach' | 'fail';
  /** When timeline and report are attached; `logout` (unexpected, or a check failed) where not said. */
  attach?: 'logout' | 'always';
};

/** A logout as the timeline has it (docs/timeline.schema.json): of its fields, those that a test may want. */
export type LogoutLensLogout = {
  id: string;
  /** Ms since the epoch. */
  at: number;
  type: string;
  code: string;
  title: string;
  summary: string;
  /** 0 to 1. */
  confidence: number;
  alternatives: { code: string; confidence: number }[];
  advice: string;
  final: boolean;
};

/** A timeline (docs/timeline.schema.json): of its fields, those that a test may want. */
export type LogoutLensTimeline = {
  format: 'logout-lens/timeline';
  version: 1;
  exportedAt: number;
  site: { origin: string };
  logouts: LogoutLensLogout[];
  sessions: { id: string; startedAt: number; endedAt: number | null }[];
  events: { id: string; at: number; kind: string }[];
};

export type CheckOptions = {
  /** Origin of the site that is meant, where a test has several. */
  origin?: string;
  /** How long a logout is waited for, ms; 10,000 where not said. `expectNoLogout` waits as long as one may still show. */
  timeoutMs?: number;
};

export type LogoutLensFixtures = {
  logoutLensOptions: LogoutLensOptions;
  /** The recording of the test's browser. */
  logoutLens: {
    /** What was recorded so far of each origin that a tab showed, or of the one that is named. */
    timelines(origin?: string): Promise<LogoutLensTimeline[]>;
    /** Forgets what was recorded of a site. */
    clear(origin: string): Promise<void>;
  };
  /** Fails, with the verdict in words, where somebody was logged out and nothing in the test expected it. */
  expectNoLogout(options?: CheckOptions): Promise<void>;
  /**
   * Waits for a logout and fails, with the verdict in words, where its cause is another one. One that was expected is no
   * longer unexpected. @param code a code of docs/causes.md
   */
  expectLogout(code: string, options?: CheckOptions): Promise<LogoutLensLogout>;
};

/**
 * Playwright's `test` with Logout Lens in its browser: `context` and `page` are of a Chromium that has the extension in
 * it. Of a test that ends signed out unexpectedly, timeline.json and report.html are attached to the report.
 */
export type WithLogoutLens = <
  T extends PlaywrightTestArgs & PlaywrightTestOptions,
  W extends PlaywrightWorkerArgs & PlaywrightWorkerOptions,
>(
  test: TestType<T, W>,
) => TestType<T & LogoutLensFixtures, W>;
