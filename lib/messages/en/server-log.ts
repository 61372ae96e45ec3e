/** Texts of a server's log beside a timeline: what of it was not joined, and the panel's dialog. */
export const serverLog = {
  'server-log.left-out.unread':
    '{count, plural, one {# line has no time, or is of no known format.} other {# lines have no time, or are of no known format.}}',
  'server-log.left-out.outside':
    '{count, plural, one {# line is more than a day away from the recording.} other {# lines are more than a day away from the recording.}}',
  'server-log.left-out.silent':
    '{count, plural, one {# line does not say why a session ended.} other {# lines do not say why a session ended.}}',
  'server-log.left-out.another':
    '{count, plural, one {# line is about another user or session.} other {# lines are about another user or session.}}',
  'server-log.left-out.unattributed':
    '{count, plural, one {# line names somebody, and nothing tells whether it is this user. Say who was logged out.} other {# lines name somebody, and nothing tells whether it is this user. Say who was logged out.}}',
  'server-log.left-out.other-time':
    '{count, plural, one {# line was written when no session ended here. Look at the offset of the clocks.} other {# lines were written when no session ended here. Look at the offset of the clocks.}}',
  'server-log.left-out.dropped':
    '{count, plural, one {# line farther from this time had no room. Cut the log to the day of the logout.} other {# lines farther from this time had no room. Cut the log to the day of the logout.}}',

  'server-log.dialog': 'Join the server’s log',
  'server-log.paste': 'Lines of the log',
  'server-log.paste-hint': 'Paste lines here, or open a file.',
  'server-log.pasted': 'pasted lines',
  'server-log.open': 'Open a file…',
  'server-log.file': 'Log file of the server',
  'server-log.not-file': 'Paste lines instead',
  'server-log.format': 'Format',
  'server-log.format.found': 'Recognise it',
  'server-log.format.pattern': 'My own pattern',
  'server-log.format-hint':
    'Recognised: JSON lines, nginx and Apache (common, combined), [AUTO-LOGOUT] lines, LOGOUT EVENT blocks.',
  'server-log.pattern': 'Pattern',
  'server-log.pattern-hint':
    'Write how a line looks, with these fields: {fields}. Spaces stand for any number of spaces.',
  'server-log.clock': 'The server’s clock',
  'server-log.clock.found': 'Compare it by requests',
  'server-log.clock.given': 'I know how far it is ahead',
  'server-log.offset': 'Ahead by',
  'server-log.offset-hint': 'For example 2.5s, 300ms or -7h.',
  'server-log.user': 'Who was logged out',
  'server-log.user-hint': 'As the log names them. May be left empty.',
  'server-log.kept':
    'The lines are read here. What is joined stays in the memory of this page, masked, until it is closed; all else is forgotten at once.',
  'server-log.submit': 'Join these lines',
  'server-log.cancel': 'Cancel',
  'server-log.again': 'Change',
  'server-log.close': 'Close',
  'server-log.reading': 'Reading: {lines, plural, one {# line} other {# lines}}',
  'server-log.result':
    '{joined, plural, =0 {None of {lines, plural, one {# line} other {# lines}} says why this session ended.} one {# of {lines, plural, one {# line} other {# lines}} says why this session ended, and was joined.} other {# of {lines, plural, one {# line} other {# lines}} say why this session ended, and were joined.}}',
  'server-log.result.clock':
    'The server’s clock {from, select, given {is taken to be {offset} ahead, as given} requests {is {offset} ahead ({matched, plural, one {# request} other {# requests}} compared)} dates {is {offset} ahead (by the Date of answers)} other {could not be compared: it is taken to be the browser’s}}.',
  'server-log.result.clock-agrees': 'The server’s clock agrees with the browser’s.',
  'server-log.no-lines': 'There is no line yet. Paste lines of the log, or open a file.',
  'server-log.unreadable':
    '{name} could not be read. Save it as text or .gz on this computer, and try again.',
  'server-log.bad-offset': '“{offset}” is no offset. Write a number with ms, s, m or h, as in 2.5s or -7h.',
} as const;
