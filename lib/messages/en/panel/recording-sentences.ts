/** Sentences of events about the recording, the machine and its clock. */
export const recordingSentencesWords = {
  'panel.event.site-taught':
    'You changed what this site is taught: {count, plural, =0 {no rule} one {# rule} other {# rules}} now',
  'panel.reminder.open': 'Tell me before it expires…',
  'panel.reminder.open-set':
    'Tells you {minutes, plural, one {# minute} other {# minutes}} before it expires',
  'panel.reminder.open-short':
    'Lives no longer than your {minutes, plural, one {# minute} other {# minutes}}',
  'panel.reminder.title': 'Before the {credential} expires',
  'panel.reminder.why':
    'The panel says it a set time before, for every {credential} of this site, once each. A renewed one moves the time.',
  'panel.reminder.minutes': 'Minutes before',
  'panel.reminder.notify': 'Also as a notification of the browser',
  'panel.reminder.notify-elsewhere': 'The permission for that cannot be asked for here, only in a tab.',
  'panel.reminder.no-number': 'Give a number of minutes above 0.',
  'panel.reminder.refused':
    'The browser was not allowed to show notifications. Take the tick away to be told in the panel only, or set it again and allow it.',
  'panel.reminder.off': 'Do not tell me any more',
  'panel.reminder.set': 'Tell me',
  'panel.reminder.due': 'As you asked: the {credential} expires {at}.',
  'panel.reminder.dismiss': 'Got it',
  'panel.reminder.notification': 'The {credential} is about to expire',
  'panel.reminder.notification-text': '{site}: at {at}',
  'panel.rehearsal.open': 'Rehearse its loss…',
  'panel.rehearsal.open-label': 'Rehearse the loss of the {credential}',
  'panel.rehearsal.title': 'Rehearse: what if the {credential} is gone?',
  'panel.rehearsal.why':
    'You need not wait until it runs out: change it now, and see at once how the page takes it. The log says that it was you.',
  'panel.rehearsal.where': 'Where it lies',
  'panel.rehearsal.what': 'What to do',
  'panel.rehearsal.how.removed': 'Remove it',
  'panel.rehearsal.how.corrupted': 'Corrupt it',
  'panel.rehearsal.how.expired': 'Let it expire',
  'panel.rehearsal.hint.removed.storage': 'as if it had been cleared; only this entry or field goes',
  'panel.rehearsal.hint.removed.cookie': 'as if the browser had deleted the cookie',
  'panel.rehearsal.hint.corrupted.storage': 'it still looks like one, and the server should refuse it',
  'panel.rehearsal.hint.corrupted.cookie': 'it still looks like one, and the server should refuse it',
  'panel.rehearsal.hint.expired.storage': 'the date stored beside it is set to a second ago; the value stays',
  'panel.rehearsal.hint.expired.cookie': 'the cookie’s own date is set to a second from now',
  'panel.rehearsal.warning.removed':
    'This removes the {credential} from {place}, in the tab that shows {address}. The session will probably end, and what is not saved there may be lost. It cannot be undone.',
  'panel.rehearsal.warning.corrupted':
    'This makes the {credential} in {place} worthless, in the tab that shows {address}. The session will probably end, and what is not saved there may be lost. It cannot be undone.',
  'panel.rehearsal.warning.expired':
    'This makes the {credential} in {place} look expired, in the tab that shows {address}. The session will probably end, and what is not saved there may be lost. It cannot be undone.',
  'panel.rehearsal.looking': 'Looking whether it is still there…',
  'panel.rehearsal.confirm.removed': 'Remove it now',
  'panel.rehearsal.confirm.corrupted': 'Corrupt it now',
  'panel.rehearsal.confirm.expired': 'Let it expire now',
  'panel.rehearsal.told': '{did}. {then}',
  'panel.rehearsal.outcome.waiting':
    'Nothing came of it yet: the page may notice with its next request, or when it is loaded again.',
  'panel.rehearsal.outcome.in-memory':
    'The page goes on with a copy in its memory: load it again to see what happens without.',
  'panel.rehearsal.outcome.restored':
    'The page wrote the same value back {after} later: it had a copy in its memory.',
  'panel.rehearsal.outcome.coped':
    'The app coped: it had another {credential} {after} later, and nobody was signed out.',
  'panel.rehearsal.outcome.logout': 'The session ended {after} later.',
  'panel.rehearsal.show-logout': 'Show the logout',
  'panel.event.user-rehearsal.removed': 'Rehearsal: you removed {credential} from {place}',
  'panel.event.user-rehearsal.corrupted': 'Rehearsal: you corrupted {credential} in {place}',
  'panel.event.user-rehearsal.expired': 'Rehearsal: you let {credential} in {place} expire',
  'panel.event.sensor-unread': 'Could not read {what} ({sensor}): {why}',
  'panel.event.recording-started.watched': 'Recording began',
  'panel.event.recording-started.browser-started': 'Recording went on after the browser started',
  'panel.event.recording-started.background-started': 'Recording went on after the extension woke up',
  'panel.event.recording-started.extension-updated': 'Recording went on after the extension was updated',
  'panel.event.recording-started.document-started': 'Recording of a new page began',
  'panel.event.recording-started.resumed': 'Recording went on after a pause',
  'panel.event.recording-started.access-given': 'Recording went on: access was given again',
  'panel.event.recording-stopped.access-removed':
    'Recording stopped: the browser’s access to the site was taken away',
  'panel.event.machine-idle.active': 'Somebody is at the computer again',
  'panel.event.machine-idle.idle': 'Nobody has touched the computer for {duration}',
  'panel.event.machine-idle.locked': 'The computer was locked',
  'panel.event.network-changed.online': 'The network is there {connection}',
  'panel.event.server-logged': 'The server’s log, line {line, number}: “{says}”',
  'panel.event.network-changed.offline': 'The network is gone',
  'panel.event.clock-jumped.forward':
    'The clock jumped {duration} forward: it was set, or the computer slept',
  'panel.event.clock-jumped.back': 'The clock was set back by {duration}',
  'panel.event.recording-stopped.unwatched': 'Recording stopped: the site is no longer watched',
  'panel.event.recording-stopped.paused': 'Recording paused',
  'panel.event.recording-gap':
    'Not recorded for {duration}: {why}{dropped, plural, =0 {} one { (# event lost)} other { (# events lost)}}',
} as const;
