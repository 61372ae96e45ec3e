import { playwright } from './playwright.ts';
import { serverLog } from './server-log.ts';

/** Texts of the package that holds the command line. */
export const cli = {
  ...playwright,
  ...serverLog,
  'cli.usage': `Logout Lens says why a site logged somebody out, with evidence.

Usage: logout-lens COMMAND [OPTIONS] FILE…

Commands:
{commands}

Options:
  -h, --help       this text; after a command, what the command can do
  -V, --version    the version

Files: a HAR of any browser or proxy, a timeline (JSON) or report (HTML) that Logout Lens
exported, each also in .gz or .zip; - is standard input. Nothing is sent anywhere.

Exit codes: 0 nobody was logged out (compare: nothing differs), 1 somebody was (compare:
something differs), 2 a file could not be read or written, or the command was not understood.`,
  'cli.summary.compare': 'print what differs between two recordings, the first thing first',
  'cli.summary.diagnose': 'print why somebody was logged out',
  'cli.summary.redact': 'write a copy that can be shared, and say what is not in it',
  'cli.usage.diagnose': `Prints why somebody was logged out.

Usage: logout-lens diagnose [OPTIONS] FILE…

  -f, --format FORMAT    text (for people, if nothing is said), json, markdown or html
  -a, --all              every logout of a file in full, not the last one only
  -l, --server-log LOG   the server's own log of that time: what it says of this session settles
                         what the browser leaves open; - is standard input. JSON lines, nginx and
                         Apache (common, combined), [AUTO-LOGOUT] lines, LOGOUT EVENT blocks
      --log-pattern P    how its lines are written, for example
                         [{log_time}] {log_level} {log_star} user={log_user} {log_message}
                         fields: {log_fields}
      --offset TIME      how far its clock is ahead of the browser's (2.5s, 300ms, -7h), if that
                         cannot be found by comparing requests
      --user NAME        who was logged out, as the log names them
  -h, --help             this text

  logout-lens diagnose session.har
  logout-lens diagnose timeline.json --server-log app.log
  logout-lens diagnose --format json timeline.json | jq .logouts[].code
  curl -s https://ci.example/timeline.json | logout-lens diagnose -

Exit codes: 0 nobody was logged out, 1 somebody was, 2 a file could not be read,
or the command was not understood.`,
  'cli.usage.compare': `Prints what differs between two recordings: where their courses part, how they ended,
limits and lifetimes, answers, credentials, clocks. One works and one fails; before and after a fix.

Usage: logout-lens compare [OPTIONS] A B

  -f, --format FORMAT    text (for people, if nothing is said), json or markdown
  -h, --help             this text

Of each file its last logout is compared, or its last session where nobody was logged out.

  logout-lens compare works-here.har fails-there.har
  logout-lens compare --format json before.json after.json | jq .differences[].kind

Exit codes: 0 nothing that matters differs, 1 something does, 2 a file could not be read,
or the command was not understood.`,
  'cli.compare.title': '{a} and {b} compared',
  'cli.compare.file': 'File',
  'cli.compare.session': 'Session',
  'cli.compare.span': '{from} to {to}',
  'cli.usage.redact': `Writes a copy of a file that can be shared: values of tokens, cookies, headers and storage
are not in it, only fingerprints that mean nothing outside of it. Prints what was left out.

Usage: logout-lens redact [OPTIONS] FILE

  -o, --output FILE      where to write; - is standard output
                         (if nothing is said: session.har → session.redacted.har)
  -f, --format FORMAT    json, html, har, markdown, jira or svg (if nothing is said: that of the file)
      --force            replace what is there already
  -h, --help             this text

Exit codes: 0 written, 2 the file could not be read or written, or the command was not understood.`,
  'cli.server-log':
    'Server log {file}: {lines, plural, one {# line} other {# lines}}, {read, number} of them read; {joined, plural, =0 {none says why this session ended} one {# line says why} other {# lines say why}}. Its clock {offsetFrom, select, given {is taken to be {offset} ahead, as given} requests {is {offset} ahead ({matched, plural, one {# request} other {# requests}} compared)} dates {is {offset} ahead (by the Date of answers)} other {could not be compared: it is taken to be the browser’s}}.',
  'cli.error.log-stdin':
    'A log from standard input can be joined to one file only. Name one file, or save the log.',
  'cli.error.log-missing': '{option} says how to read a server’s log. Name the log, too: --server-log LOG',
  'cli.error.offset': '“{offset}” is no offset. Write a number with ms, s, m or h, as in 2.5s or -7h.',
  'cli.see-help': 'Try: logout-lens{command} --help',
  'cli.newer':
    'The file was made by a newer Logout Lens (timeline version {version}). What this one knows of it was read; install the newest one to read all of it.',
  'cli.redacted':
    'Written: {output} ({format}), with {count, plural, one {# event} other {# events}} of {site}.',
  'cli.error.no-command': 'Say what to do, and name a file: logout-lens diagnose session.har',
  'cli.error.unknown-command': 'There is no command “{name}”. Known: {known}.',
  'cli.error.unknown-option': 'There is no option {option} here. Leave it out, or mend its spelling.',
  'cli.error.needs-value': '{option} needs a value. Write it after the option.',
  'cli.error.takes-no-value': '{option} takes no value. Leave out what follows it.',
  'cli.error.no-file':
    '{command} needs a file. Name a HAR, a timeline or a report after it, or - for standard input.',
  'cli.error.one-file': '{command} takes one file. Run it once for each.',
  'cli.error.two-files':
    '{command} takes two files, and {count, plural, =0 {none was named} one {one was named} other {# were named}}. Name what works and what fails.',
  'cli.error.one-html': 'An HTML report is about one file. Name one file, or choose another format.',
  'cli.error.stdin-twice': 'Standard input can be read once only. Write - once.',
  'cli.error.format': '“{format}” is no format here. Known: {known}.',
  'cli.error.not-found': 'There is no such file. Look at its name, and at the folder that you are in.',
  'cli.error.is-folder': 'This is a folder. Name a file in it.',
  'cli.error.not-allowed':
    'Reading or writing it is not allowed ({code}). Change its rights, or choose another place.',
  'cli.error.unreadable': 'It cannot be read ({code}). Copy it to this computer’s disk and try again.',
  'cli.error.unwritable': '{file} cannot be written ({code}). Choose another place with --output.',
  'cli.error.exists':
    '{file} is there already and was not replaced. Choose another name with --output, or say --force.',
  'cli.error.failed':
    '{command} failed. Nothing was changed. Try again; if that fails too, please report it, with the file if it can be shared.',
} as const;
