/** Texts of the form for reports, and of how reporting goes. */
export const reportFormWords = {
  'panel.report.title': 'Report logouts of {origin}',
  'panel.report.why':
    'Every logout of this site is sent to an address of yours, once its verdict is final: from this browser, redacted as an export is. Nothing is sent before you switch it on, and nothing of a private window ever.',
  'panel.report.on': 'Report logouts of this site',
  'panel.report.address': 'Address',
  'panel.report.address-hint': 'https, or http on this computer.',
  'panel.report.format': 'Format',
  'panel.report.format.first-tracker': 'Logout event (JSON)',
  'panel.report.format.otlp': 'OpenTelemetry log (OTLP/HTTP, JSON)',
  'panel.report.format-hint.first-tracker':
    'Type, message, time, idle minutes, location and context, with code, confidence and evidence.',
  'panel.report.format-hint.otlp': 'The address of a collector ends in /v1/logs.',
  'panel.report.headers': 'Headers',
  'panel.report.headers-hint':
    'For a key, if the server wants one. Values are kept in this browser, are in no export and are never shown whole again.',
  'panel.report.header-name': 'Name',
  'panel.report.header-value': 'Value',
  'panel.report.header-kept': '{shown} (kept)',
  'panel.report.header-add': 'Add a header',
  'panel.report.header-remove': 'Remove the header {name}',
  'panel.report.identity': 'Include identity',
  'panel.report.identity-hint':
    'Sends the user id and the e-mail address of whoever is signed in, as far as the site’s token names them. Else no name is sent.',
  'panel.report.access-hint':
    'When you save, the browser asks for access to this address. Without it only a server gets reports that allows it by CORS.',
  'panel.report.no-access':
    'The browser has not given access to this address. Save again and allow it, or let the server allow this extension by CORS.',
  'panel.report.ask-elsewhere': 'Access cannot be asked for here, only in a tab.',
  'panel.report.save': 'Save',
  'panel.report.saved': 'Saved.',
  'panel.report.test': 'Save and send a test report',
  'panel.report.testing': 'Sending a test report…',
  'panel.report.unsaved': 'Not saved yet.',
  'panel.report.preview': 'What exactly is sent',
  'panel.report.preview-of.waiting': 'The next report that waits:',
  'panel.report.preview-of.latest': 'The latest logout of this site:',
  'panel.report.preview-of.example': 'There was no logout yet. A made-up one:',
  'panel.report.preview-none': 'Give an address to see it.',
  'panel.report.state': 'Outbox',
  'panel.report.waiting':
    '{waiting, plural, =0 {Nothing waits.} one {# report waits.} other {# reports wait.}}',
  'panel.report.delivered':
    '{delivered, plural, =0 {None was delivered yet.} one {# was delivered.} other {# were delivered.}}',
  'panel.report.last': '{at}: {says}',
  'panel.report.next': 'The next attempt: {at}.',
  'panel.report.sending': 'Sending…',
  'panel.report.full':
    'The outbox is full. Nothing is lost: further logouts stay in the log and are reported once there is room. Mend the address or the server.',
  'panel.report.send-now': 'Try now',
  'panel.report.off-waiting': 'While reporting is off, what waits is kept and not sent.',
  'panel.report.unreachable': 'The extension does not answer. Reload this page.',
} as const;
