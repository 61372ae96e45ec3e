/** Why the background could not do what was asked, by the stable code of the answer. In English its own words are more exact. */
export const failures = {
  'failure.not-an-origin':
    '“{origin}” is no web origin. Give scheme, host and port, like “https://app.example.com”.',
  'failure.not-watched': '{origin} is not watched. Watch it first, then try again.',
  'failure.not-recorded':
    '{origin} is not being recorded, so nobody would see what happens. Watch it, or resume recording, first.',
  'failure.no-access':
    'The browser has not given access to all that is needed for {origin}. Let it ask you, and allow it there.',
  'failure.too-many-origins':
    'No more origins can belong to {origin}. Add only those of its API and of its sign-in.',
  'failure.nothing-recorded':
    'Nothing has been recorded for {origin}. Watch the site first, then reproduce the logout.',
  'failure.bad-server-lines':
    "A line of the server's log cannot be exported. Take the lines out, join them again, and export.",
  'failure.unknown-language':
    'The texts of this language cannot be loaded, or there are none. Export in English.',
  'failure.no-such-page': 'That tab shows no page yet. Open a site in it and try again.',
  'failure.no-tab': 'No open tab shows {origin}. Open the site in a tab, sign in, and try again.',
  'failure.unknown-request': 'This version does not know that request. Reload the extension and its pages.',
  'failure.failed': 'That did not work. Try again; if it fails again, reload the extension.',
  'failure.taught-secret':
    'One of the rules holds something that looks like a credential itself. Write the name of the place that holds it, never what it holds.',
  'failure.rehearsal-not-there':
    'That credential is not there any more: the page has replaced or removed it. Close this and look at the list again.',
  'failure.rehearsal-not-possible':
    'No date lies beside that credential that could be put into the past. Remove or corrupt it.',
  'failure.rehearsal-elsewhere':
    'The tab shows another site now, or the credential lies in storage of another one. Go back to the site and try again.',
  'failure.rehearsal-ambiguous':
    'Several entries look alike once their names are masked, and the wrong one might be hit. Change it in the browser’s own storage view.',
  'failure.rehearsal-refused':
    'The browser did not allow it. Give Logout Lens access to the site, reload the page, and try again.',
} as const;
