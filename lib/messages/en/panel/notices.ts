/** Notices above the work, and origins that are not seen. */
export const noticesWords = {
  'panel.notices.label': 'Notices',
  'panel.notice.blind':
    '{count, plural, one {# thing} other {# things}} could not be seen, and count for nothing in the verdicts',
  'panel.notice.blind-lost': '{count, plural, one {# event} other {# events}} lost',
  'panel.notice.blind-more': 'and {count, plural, one {# more} other {# more}}; see the events',
  'panel.notice.gap': '{at}: {what}',
  'panel.notice.gaps':
    '{count, plural, one {# time} other {# times}} not recorded, {duration} in all: {why}{dropped, plural, =0 {} one { (# event lost)} other { (# events lost)}}. Last from {from} to {to}',
  'panel.notice.paused': 'Recording is paused: what happens now is not seen.',
  'panel.notice.page-closed':
    'Nothing is recorded on the page that this tab shows now. {why} Below is what was recorded of the site before.',
  'panel.notice.no-access':
    'The browser’s access to {origin} was taken away, so nothing is recorded. What was recorded before is still here.',
  'panel.notice.give-access': 'Give access again',
  'panel.notice.access-denied': 'Access was not allowed. You can try again.',
  'panel.missing.one': 'This site also talks to an origin that is not seen:',
  'panel.missing.some': 'This site also talks to {count, number} origins that are not seen:',
  'panel.missing.api': 'API: without access, how its server answers and what reason it gives stays unknown',
  'panel.missing.sign-in': 'Sign-in: without access, its answers, redirects and cookies stay unknown',
  'panel.missing.allow':
    '{count, plural, one {Allow access to this site} other {Allow access to these # sites}}',
  'panel.missing.not-now': 'Not now',
  'panel.notice.times': '{count}×',
  'panel.notice.unreadable':
    '{count, plural, one {# event was} other {# events were}} written by a newer version and cannot be shown. Close and reopen this panel.',
  'panel.notice.reload':
    '{tabs, plural, one {# tab was} other {# tabs were}} open before watching began. Reload, so that the code behind a change can be named.',
  'panel.notice.reload-button': 'Reload page',
  'panel.notice.not-watched': 'Recording is off. What was recorded before is still here.',
  'panel.notice.judge-failed':
    'The log could not be judged. Its events are shown; export them, and report this fault with the file.',
  'panel.notice.unreachable': 'No connection to the recorder. What you see may be out of date.',
} as const;
