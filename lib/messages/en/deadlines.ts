/** Texts on what will end the running session. */
export const deadlines = {
  'deadline.name.idle-limit': 'server’s idle limit',
  'deadline.name.absolute-limit': 'limit on the session’s age',
  'deadline.name.client-idle-limit': 'page’s idle timer',
  'deadline.next.nothing': 'Nothing is held that could end.',
  'deadline.next.unknown':
    'What ends this session next is not known: nothing that carries it names a date, and no limit was learned yet.',
  'deadline.next.credential': 'Next: the {what} runs out in {time}, and the session with it.',
  'deadline.next.idle-limit':
    'Next: the server’s idle limit, in about {time} (± {spread}), unless a request is sent before.',
  'deadline.next.absolute-limit':
    'Next: the limit on the session’s age, in about {time} (± {spread}), whatever is done.',
  'deadline.next.client-idle-limit':
    'Next: the page’s own idle timer, in about {time} (± {spread}), unless there is input before.',
  'deadline.next.now': 'The {what} may end this session any moment now (± {spread}).',
  'deadline.next.passed':
    'The {what} ran out {time} ago: the next request will show whether the session is over.',
  'deadline.why.renewed':
    'Ends alone: the refresh token renews it, {count, plural, one {once} other {# times}} so far.',
  'deadline.why.renewable': 'Ends alone: a refresh token is held that can renew it. No renewal was seen yet.',
  'deadline.why.renewed-unseen':
    'Ends alone: it was renewed {count, plural, one {once} other {# times}}, by something that was not seen.',
  'deadline.why.refresh-ends-first': 'Ends the session: the refresh token is over before it.',
  'deadline.why.not-renewed': 'Ends the session: nothing is held or was seen that renews it.',
  'deadline.why.refresh': 'Ends the session: without it the access token cannot be renewed.',
  'deadline.why.refresh-moves':
    'Ends the session if it is not used before: each refresh brings a new one with a later date.',
  'deadline.why.another-lasts': 'Ends nothing: another refresh token lasts longer.',
  'deadline.why.no-date': 'Ends the session, but names no date.',
  'deadline.why.browser-session':
    'Ends the session when the browser is closed. The server may end it sooner.',
  'deadline.why.cookie': 'Ends the session. Nothing was seen to move its date.',
  'deadline.why.cookie-moves': 'Ends the session if nothing is asked before: the server moves its date on.',
  'deadline.why.beside-tokens': 'May end the session: it is not known whether the tokens need it.',
  'deadline.why.remember': 'Ends no session that runs: it begins the next one.',
  'deadline.why.id': 'Ends nothing: it only says who signed in.',
  'deadline.why.other': 'Ends nothing that is known.',
  'deadline.why.idle-limit':
    'Learned from {count, plural, one {# logout} other {# logouts}}: {limit} (± {spread}) after the last request.',
  'deadline.why.client-idle-limit':
    'Learned from {count, plural, one {# logout} other {# logouts}}: {limit} (± {spread}) after the last input.',
  'deadline.why.absolute-limit':
    'Learned from {count, plural, one {# logout} other {# logouts}}: {limit} (± {spread}) after the sign-in.',
  'deadline.why.absolute-at-latest':
    'Learned from {count, plural, one {# logout} other {# logouts}}: {limit} (± {spread}) after the sign-in, which was not seen: at the latest.',
} as const;
