/** The place in the panel from which a server's log is joined. */
export const serverLogToolWords = {
  'panel.server-log.title': 'Server’s log',
  'panel.server-log.why':
    'A browser cannot see why a server refuses a session. The server’s log may say it: its lines about this session settle the verdict.',
  'panel.server-log.join': 'Join lines…',
  'panel.server-log.change': 'Join others…',
  'panel.server-log.remove': 'Remove the lines',
  'panel.server-log.has':
    '{joined, plural, one {# line of {name} is joined.} other {# lines of {name} are joined.}}',
} as const;
