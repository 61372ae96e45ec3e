/** What stands where there is no log yet. */
export const startWords = {
  'panel.watch.title': 'Why was I logged out?',
  'panel.watch.lead':
    'Watch {origin}, and the next time a session ends here you see what ended it, with evidence.',
  'panel.watch.button': 'Watch this site',
  'panel.watch.asks':
    'The browser will ask you to allow access to this site, and to this one only. You can take it back at any time.',
  'panel.watch.records-title': 'What is recorded',
  'panel.watch.records-1': 'when tokens and session cookies come, are renewed and go, and which code did it',
  'panel.watch.records-2': 'requests that carry them, and how the server answered',
  'panel.watch.records-3': 'page changes, and when you were active, not what you typed',
  'panel.watch.never-title': 'What never happens',
  'panel.watch.never-1':
    'tokens, cookie values or passwords being kept: only their dates, places and fingerprints',
  'panel.watch.never-2': 'anything sent anywhere: it stays in this browser until you export it',
  'panel.watch.denied': 'Access was not allowed, so nothing is watched. You can try again.',
  'panel.watch.unavailable':
    'This browser lets no DevTools page ask for access, so the panel opens in a tab of its own. Allow access there, then come back.',
  'panel.watch.open-tab': 'Open in a tab',
  'panel.closed.title': 'Nothing to watch here',
  'panel.closed.hint': 'Go to the site that logs you out; this panel follows the tab.',
  'panel.unreachable.title': 'The recorder does not answer',
  'panel.unreachable.text':
    'The panel could not reach the background of Logout Lens. If the extension was just updated or reloaded, close DevTools and open them again.',
  'panel.connecting.title': 'Connecting to the recorder…',
  'panel.broken.title': 'The panel met an error',
  'panel.broken.text':
    'Recording is not affected. Close and reopen the panel; if it happens again, please report it.',
  'panel.import.link': 'Open a file',
  'panel.import.hint':
    'See why somebody was logged out from a timeline, a report or a HAR that you were sent',
  'panel.verdict.empty': 'No logout so far',
  'panel.verdict.empty-text':
    'Use {origin} as usual and leave this open or not: recording goes on either way. When the session ends, the reason appears here, with the evidence.',
  'panel.verdict.empty-will': 'You will then see',
  'panel.verdict.empty-1': 'what ended the session, in one sentence, and how certain that is',
  'panel.verdict.empty-2': 'the chain of events that led there, step by step',
  'panel.verdict.empty-3': 'the response or the line of code that did it, and what to do',
  'panel.notice.failure': 'That did not work: {message}',
} as const;
