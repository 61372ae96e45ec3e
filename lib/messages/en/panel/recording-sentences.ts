/** Sentences of events about the recording, the machine and its clock. */
export const recordingSentencesWords = {
  'panel.event.site-taught':
    'You changed what this site is taught: {count, plural, =0 {no rule} one {# rule} other {# rules}} now',
  'panel.event.user-rehearsal.removed': 'Rehearsal: you removed {credential} from {place}',
  'panel.event.user-rehearsal.corrupted': 'Rehearsal: you corrupted {credential} in {place}',
  'panel.event.user-rehearsal.expired': 'Rehearsal: you let {credential} in {place} expire',
  'panel.event.sensor-unread': 'Could not read {what} ({sensor}): {why}',
  'panel.event.har-unread': 'Could not read {what}: {why}',
  'panel.unread.har.storage': 'localStorage, sessionStorage and IndexedDB',
  'panel.unread.har.activity': 'mouse, keyboard and clicks',
  'panel.unread.har.scripts': 'call stacks, errors and messages between tabs',
  'panel.unread.har.cookies': 'changes of cookies by scripts and by the browser',
  'panel.unread.har.credentials': 'Authorization, Cookie and Set-Cookie',
  'panel.unread.har.answers': '{count, plural, one {# answer} other {# answers}}',
  'panel.unread.har.end': 'what came after the last refusal',
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
