/** Texts of reports: what is wrong with what somebody typed, and what came of sending. */
export const reportWords = {
  'report.answer.taken': 'The server took it (answer {status, number}).',
  'report.answer.complained':
    'The server answered {status, number} and complained: {complaint}. Look there, then send again.',
  'report.answer.no-entry':
    'The server refused it (answer {status, number}). Look at the header with the key: its name, its value, whether it has run out.',
  'report.answer.no-such-place':
    'The server takes no reports there (answer {status, number}). Look at the path of the address.',
  'report.answer.too-many':
    'The server asked for patience (answer {status, number}). It is tried again later.',
  'report.answer.server-error': 'The server failed (answer {status, number}). It is tried again later.',
  'report.answer.refused':
    'The server did not want it (answer {status, number}). Look at the format and at the server’s own log.',
  'report.answer.redirected':
    'The address leads elsewhere, and nothing was sent there. Give the address that it leads to.',
  'report.answer.timeout': 'No answer within {seconds, number} seconds. It is tried again later.',
  'report.answer.unreachable':
    'No answer: the server is down, its name or certificate is wrong, or it does not let extensions in and the browser gave no access to it. It is tried again later.',
  'report.answer.no-access':
    'No answer, and the browser has not given access to {origin}. Save again and allow it, or let the server allow it by CORS.',

  'error.report.no-address':
    'There is no address. Give one that takes reports, like “https://logs.example.com/v1/logs”.',
  'error.report.long-address': 'The address has more than {limit, number} characters. Give a shorter one.',
  'error.report.not-an-address':
    'That is no web address. Give scheme, host and path, like “https://logs.example.com/v1/logs”.',
  'error.report.credentials-in-address':
    'The address has a user or a password in it. Take them out, and give them as a header.',
  'error.report.not-secure':
    '{host} is not on this computer, and http is not encrypted. Use https there; http goes to localhost and 127.0.0.1 only.',
  'error.report.other-scheme': 'Nothing can be sent to an address of “{scheme}”. Use https.',
  'error.report.header-name':
    '“{name}” is no name of a header. Use letters, digits and hyphens, like “X-Api-Key”.',
  'error.report.header-taken':
    'The header “{name}” cannot be set: it is the browser’s, or ours. Use another one.',
  'error.report.header-empty': 'The header “{name}” has no value. Give one, or remove the header.',
  'error.report.header-value':
    'The value of the header “{name}” cannot be sent: only letters, digits and signs of ASCII in one line. Copy it again.',
  'error.report.header-twice': 'The header “{name}” is there twice. Remove one.',
  'error.report.too-many-headers': 'No more than {limit, number} headers can be sent. Remove some.',
  'error.report.not-on': 'Reporting is not set up for {site}. Give an address and save it first.',
  'error.report.no-disk':
    'The waiting reports cannot be read from disk. Nothing is lost of the log; restart the browser, and if it goes on, free some space.',
} as const;
