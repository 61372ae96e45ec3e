import type { BrowserKind } from './launch.ts';

/** Set by playwright.whole.config.ts. */
export const playsWhole = (): boolean => process.env.LOGOUT_LENS_E2E === 'whole';

/**
 * Details of a test that says little about the browser: `npm test` plays it in this one, `npm run e2e` in both.
 * Not for a test that proves a cell of docs/capture.md.
 */
export const inTurn = (browser: BrowserKind): { tag: string } => ({ tag: `@in-turn-${browser}` });

/** What a browser leaves to the other one, as Playwright's grepInvert. */
export const leftBy = (browser: BrowserKind): RegExp[] =>
  playsWhole() ? [] : [browser === 'chromium' ? /@in-turn-firefox/ : /@in-turn-chromium/];

/** The same inside of a test: of things in a row, every other one is this browser's. */
export const isTurnOf = (browser: BrowserKind, index: number): boolean =>
  playsWhole() || (index % 2 === 0) === (browser === 'chromium');
