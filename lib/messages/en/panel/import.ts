/** Page that opens a file. */
export const importingWords = {
  'panel.import.title': 'Open a file',
  'panel.import.lead': 'See why somebody was logged out, from a file that they sent you:',
  'panel.import.kind.timeline': 'a timeline that Logout Lens exported (.json), of any version',
  'panel.import.kind.report': 'a report of Logout Lens (.html): it carries its timeline',
  'panel.import.kind.har':
    'a HAR, saved from the network panel of any browser or by a proxy. Its tokens, cookies and passwords are reduced to fingerprints while it is read, and none is kept',
  'panel.import.kind.archive': 'any of these in a .zip or .gz',
  'panel.import.choose': 'Choose a file',
  'panel.import.or-drop': 'or drop it here',
  'panel.import.promise':
    'The file is read on this computer only. It is opened read-only, never mixed with what was recorded here, and forgotten when this page is closed.',
  'panel.import.one-file': 'Drop one file at a time.',
  'panel.import.not-opened': '“{name}” was not opened.',
  'panel.import.reading': 'Reading {name}',
  'panel.import.unpacking': 'Taking the file apart…',
  'panel.import.progress': '{done, number} of {of, number} requests',
  'panel.import.cancel': 'Cancel',
  'panel.import.imported': 'Imported',
  'panel.import.is-har': '{name}: a HAR, recorded by {recorder}.',
  'panel.import.is-timeline': '{name}: exported {at} by Logout Lens {version}, {browser}, {platform}.',
  'panel.import.unverified':
    'What it says was not checked: whoever made the file may have changed it. Read-only, and apart from everything recorded here.',
  'panel.import.another': 'Open another file',
  'panel.import.newer':
    'The file was made by a newer Logout Lens (timeline version {version}). What this one knows of it was read; update the extension to read all of it.',
  'panel.import.dropped.unknown-kinds':
    '{count, plural, one {# event is of a kind that this version does not know and was left out.} other {# events are of kinds that this version does not know and were left out.}}',
  'panel.import.dropped.damaged':
    '{count, plural, one {# entry is damaged and was left out.} other {# entries are damaged and were left out.}}',
  'panel.import.dropped.repeated':
    '{count, plural, one {# event was there twice.} other {# events were there twice.}}',
  'panel.import.dropped.other-sites':
    '{count, plural, one {# request of another site was left out.} other {# requests of other sites were left out.}}',
  'panel.import.first-problem': 'The first: {problem}.',
  'panel.import.no-logout': 'No logout in this file',
  'panel.import.no-logout-timeline':
    'Nobody was logged out in the time that the file covers. Ask for an export of a longer time.',
  'panel.import.no-logout-har':
    'There is not enough evidence in it to say that somebody was logged out, or why. To get a better one:',
  'panel.import.no-logout-har-1':
    'begin before the sign-in and go on until the page to sign in on is shown again, with “Preserve log” on',
  'panel.import.no-logout-har-2':
    'export it with sensitive data: without cookies and Authorization headers nobody can tell whose requests they are. Nothing of them is kept here',
  'panel.import.no-logout-har-3':
    'in Firefox, the last answers before a page is left are often lost: Chromium’s network panel keeps them',
  'panel.import.no-logout-har-4':
    'or watch the site with Logout Lens itself: it sees storage, scripts, clicks and cookie changes, which no HAR holds',
} as const;
