/** Texts of the helper for Playwright suites. */
export const playwright = {
  'playwright.unexpected':
    '{check}: {count, plural, one {somebody was logged out of {site}, and nothing in the test expected it.} other {somebody was logged out # times, first of {site}, and nothing in the test expected it.}}',
  'playwright.other-cause': '{check}: somebody was logged out, but the cause is {found}.',
  'playwright.other-cause.advice':
    'If {found} is what the test is about, expect that. Else mend what signs the user out.',
  'playwright.among-open':
    '{code} is among what is still open: the browser alone cannot tell the two apart. The server’s log can: logout-lens diagnose timeline.json --server-log LOG',
  'playwright.unknown-code':
    '{code} is no cause that Logout Lens knows. Look at its spelling in docs/causes.md, unless your server states it.',
  'playwright.none': '{check}: nobody was logged out within {waited}.',
  'playwright.none.advice':
    'Wait in the test until the page shows that it is signed out, then expect the logout. If it did, and this does not see it, look at timeline.json.',
  'playwright.seen':
    'Seen of {site}: {sessions, plural, =0 {no session} one {# session} other {# sessions}}, {events, plural, one {# event} other {# events}}.',
  'playwright.nothing-seen':
    'No page of any site was open: go to one first, with the test’s own page or context.',
  'playwright.attached': 'Attached to the report: timeline.json and report.html.',
  'playwright.closed':
    'The test closed its browser, so nobody could look at how it ended. Leave closing it to Playwright.',
  'playwright.error.no-extension':
    'There is no built extension in {path}. Leave extensionPath out to use the one of the package, or name the folder of a build for automated tests (npm run build:test makes .output/chrome-mv3-test).',
  'playwright.error.not-loaded':
    'The browser did not load the extension. Google Chrome itself takes none from the command line: leave out channel, or say channel: "chromium", and install that by npx playwright install chromium.',
  'playwright.error.browser':
    'Playwright cannot load an extension into {browser}, so nothing was recorded there. Check logouts in the Chromium project only: test.skip(browserName !== "chromium").',
  'playwright.error.no-timeline':
    'The extension gave no timeline of {site}: {said} Use the extension that came with this package.',
} as const;
