import type { cli as english } from '../en/cli.ts';
import { playwright } from './playwright.ts';
import { serverLog } from './server-log.ts';

/** German for ../en/cli.ts. */
export const cli = {
  ...playwright,
  ...serverLog,
  'cli.usage': `Logout Lens sagt mit Belegen, warum eine Website jemanden abgemeldet hat.

Aufruf: logout-lens BEFEHL [OPTIONEN] DATEI…

Befehle:
{commands}

Optionen:
  -h, --help       dieser Text; nach einem Befehl, was der Befehl kann
  -V, --version    die Version

Dateien: eine HAR-Datei beliebiger Browser oder Proxys, eine Zeitleiste (JSON) oder ein Bericht
(HTML), den Logout Lens exportiert hat, jeweils auch als .gz oder .zip; - ist die
Standardeingabe. Nichts wird irgendwohin gesendet.

Exit-Codes: 0 niemand wurde abgemeldet (compare: kein Unterschied), 1 jemand wurde abgemeldet
(compare: ein Unterschied), 2 eine Datei ließ sich nicht lesen oder schreiben, oder der Befehl
wurde nicht verstanden.`,
  'cli.summary.compare': 'ausgeben, was zwei Aufzeichnungen unterscheidet, das Erste zuerst',
  'cli.summary.diagnose': 'ausgeben, warum jemand abgemeldet wurde',
  'cli.summary.redact': 'eine Kopie schreiben, die sich teilen lässt, und sagen, was nicht darin ist',
  'cli.usage.diagnose': `Gibt aus, warum jemand abgemeldet wurde.

Aufruf: logout-lens diagnose [OPTIONEN] DATEI…

  -f, --format FORMAT    text (für Menschen, wenn nichts angegeben ist), json, markdown oder html
  -a, --all              jede Abmeldung einer Datei ausführlich, nicht nur die letzte
  -l, --server-log LOG   das Log des Servers aus dieser Zeit: Was es über diese Sitzung sagt,
                         klärt, was der Browser offen lässt; - ist die Standardeingabe. JSON-Zeilen,
                         nginx und Apache (common, combined), [AUTO-LOGOUT]-Zeilen,
                         LOGOUT-EVENT-Blöcke
      --log-pattern P    wie seine Zeilen geschrieben sind, zum Beispiel
                         [{log_time}] {log_level} {log_star} user={log_user} {log_message}
                         Felder: {log_fields}
      --offset ZEIT      wie weit seine Uhr gegenüber der des Browsers vorgeht (2.5s, 300ms, -7h),
                         falls ein Vergleich der Anfragen es nicht ergibt
      --user NAME        wer abgemeldet wurde, so wie das Log die Person nennt
  -h, --help             dieser Text

  logout-lens diagnose session.har
  logout-lens diagnose timeline.json --server-log app.log
  logout-lens diagnose --format json timeline.json | jq .logouts[].code
  curl -s https://ci.example/timeline.json | logout-lens diagnose -

Exit-Codes: 0 niemand wurde abgemeldet, 1 jemand wurde abgemeldet, 2 eine Datei ließ sich nicht
lesen, oder der Befehl wurde nicht verstanden.`,
  'cli.usage.compare': `Gibt aus, was zwei Aufzeichnungen unterscheidet: wo sich ihre Verläufe trennen, wie sie endeten,
Limits und Lebensdauern, Antworten, Credentials, Uhren. Eine läuft und eine scheitert; vor und nach
einer Korrektur.

Aufruf: logout-lens compare [OPTIONEN] A B

  -f, --format FORMAT    text (für Menschen, wenn nichts angegeben ist), json oder markdown
  -h, --help             dieser Text

Verglichen wird die letzte Abmeldung jeder Datei, oder ihre letzte Sitzung, wo niemand abgemeldet
wurde.

  logout-lens compare works-here.har fails-there.har
  logout-lens compare --format json before.json after.json | jq .differences[].kind

Exit-Codes: 0 nichts Wesentliches unterscheidet sich, 1 etwas unterscheidet sich, 2 eine Datei ließ
sich nicht lesen, oder der Befehl wurde nicht verstanden.`,
  'cli.compare.title': '{a} und {b} im Vergleich',
  'cli.compare.file': 'Datei',
  'cli.compare.session': 'Sitzung',
  'cli.compare.span': '{from} bis {to}',
  'cli.usage.redact': `Schreibt eine Kopie einer Datei, die sich teilen lässt: Werte von Tokens, Cookies, Headern und
Speicher sind nicht darin, nur Fingerabdrücke, die außerhalb nichts bedeuten. Gibt aus, was
weggelassen wurde.

Aufruf: logout-lens redact [OPTIONEN] DATEI

  -o, --output DATEI     wohin geschrieben wird; - ist die Standardausgabe
                         (ohne Angabe: session.har → session.redacted.har)
  -f, --format FORMAT    json, html, har, markdown, jira oder svg (ohne Angabe: das der Datei)
      --force            ersetzen, was schon da ist
  -h, --help             dieser Text

Exit-Codes: 0 geschrieben, 2 die Datei ließ sich nicht lesen oder schreiben, oder der Befehl wurde
nicht verstanden.`,
  'cli.server-log':
    'Server-Log {file}: {lines, plural, one {# Zeile} other {# Zeilen}}, davon {read, number} gelesen; {joined, plural, =0 {keine sagt, warum diese Sitzung endete} one {# Zeile sagt, warum} other {# Zeilen sagen, warum}}. Seine Uhr {offsetFrom, select, given {gilt laut Angabe als {offset} vorgehend} requests {geht {offset} vor ({matched, plural, one {# Anfrage} other {# Anfragen}} verglichen)} dates {geht {offset} vor (nach dem Date von Antworten)} other {ließ sich nicht vergleichen: Angenommen wird die des Browsers}}.',
  'cli.error.log-stdin':
    'Ein Log aus der Standardeingabe lässt sich nur in eine einzige Datei einbinden. Nennen Sie eine einzige Datei, oder speichern Sie das Log.',
  'cli.error.log-missing':
    '{option} sagt, wie das Log eines Servers zu lesen ist. Nennen Sie auch das Log: --server-log LOG',
  'cli.error.offset':
    '„{offset}“ ist kein Versatz. Schreiben Sie eine Zahl mit ms, s, m oder h, wie 2.5s oder -7h.',
  'cli.see-help': 'Hilfe: logout-lens{command} --help',
  'cli.newer':
    'Die Datei wurde von einem neueren Logout Lens erzeugt (Zeitleistenversion {version}). Was dieses davon kennt, wurde gelesen; installieren Sie das neueste, um alles zu lesen.',
  'cli.redacted':
    'Geschrieben: {output} ({format}), mit {count, plural, one {# Ereignis} other {# Ereignissen}} von {site}.',
  'cli.error.no-command':
    'Sagen Sie, was zu tun ist, und nennen Sie eine Datei: logout-lens diagnose session.har',
  'cli.error.unknown-command': 'Den Befehl „{name}“ gibt es nicht. Bekannt sind: {known}.',
  'cli.error.unknown-option':
    'Die Option {option} gibt es hier nicht. Lassen Sie sie weg, oder korrigieren Sie die Schreibweise.',
  'cli.error.needs-value': '{option} braucht einen Wert. Schreiben Sie ihn hinter die Option.',
  'cli.error.takes-no-value': '{option} nimmt keinen Wert. Lassen Sie weg, was danach kommt.',
  'cli.error.no-file':
    '{command} braucht eine Datei. Nennen Sie dahinter eine HAR-Datei, eine Zeitleiste oder einen Bericht, oder - für die Standardeingabe.',
  'cli.error.one-file': '{command} nimmt eine Datei. Rufen Sie es für jede einmal auf.',
  'cli.error.two-files':
    '{command} nimmt zwei Dateien; {count, plural, =0 {genannt wurde keine} one {genannt wurde eine} other {genannt wurden #}}. Nennen Sie, was läuft, und was scheitert.',
  'cli.error.one-html':
    'Ein HTML-Bericht handelt von einer Datei. Nennen Sie eine einzige Datei, oder wählen Sie ein anderes Format.',
  'cli.error.stdin-twice': 'Die Standardeingabe lässt sich nur einmal lesen. Schreiben Sie - einmal.',
  'cli.error.format': '„{format}“ ist hier kein Format. Bekannt sind: {known}.',
  'cli.error.not-found': 'Diese Datei gibt es nicht. Prüfen Sie ihren Namen und den Ordner, in dem Sie sind.',
  'cli.error.is-folder': 'Das ist ein Ordner. Nennen Sie eine Datei darin.',
  'cli.error.not-allowed':
    'Lesen oder Schreiben ist nicht erlaubt ({code}). Ändern Sie die Rechte, oder wählen Sie einen anderen Ort.',
  'cli.error.unreadable':
    'Das lässt sich nicht lesen ({code}). Kopieren Sie es auf die Festplatte dieses Computers und versuchen Sie es noch einmal.',
  'cli.error.unwritable':
    '{file} lässt sich nicht schreiben ({code}). Wählen Sie mit --output einen anderen Ort.',
  'cli.error.exists':
    '{file} ist schon da und wurde nicht ersetzt. Wählen Sie mit --output einen anderen Namen, oder geben Sie --force an.',
  'cli.error.failed':
    '{command} ist fehlgeschlagen. Nichts wurde geändert. Versuchen Sie es noch einmal; schlägt auch das fehl, melden Sie es bitte, mit der Datei, wenn sie sich teilen lässt.',
} satisfies Record<keyof typeof english, string>;
