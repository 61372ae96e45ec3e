import type { requestSentencesWords as english } from '../../en/panel/request-sentences.ts';

/** German for ../../en/panel/request-sentences.ts. */
export const requestSentencesWords = {
  'panel.event.request-answered': '{method} {address} → {status}',
  'panel.role.sign-in': 'Anmeldung',
  'panel.role.refresh': 'Token-Erneuerung',
  'panel.role.silent-renewal': 'stille Erneuerung',
  'panel.role.sign-out': 'Abmeldung',
  'panel.role.revoke': 'Token-Widerruf',
  'panel.role.probe': 'fragt, wer angemeldet ist',
  'panel.role.check-session': 'Sitzungsprüfung',
  'panel.role.discovery': 'Konfiguration des Identity-Providers',
  'panel.event.request-redirected': '{method} {address} → {status}, weiter zu {target}',
  'panel.event.request-failed': '{method} {address} bekam keine Antwort: {error}',
  'panel.event.request-blocked': '{method} {address} → {status}, vor der Seite zurückgehalten: {error}',
  'panel.event.response-says': 'Antwort {status} von {address} sagt „{words}“',
  'panel.event.response-says-code': 'Antwort {status} von {address} sagt {code}: „{message}“',
  'panel.event.response-silent': 'Antwort {status} von {address} nennt keinen Grund',
  'panel.event.response-unread': 'Antwort {status} von {address} ließ sich nicht lesen: {why}',
  'panel.event.connection-closed.code': '{transport} zu {address} geschlossen, Code {code}',
  'panel.event.connection-closed.reason': '{transport} zu {address} geschlossen, Code {code}: „{reason}“',
  'panel.event.connection-closed.plain': '{transport} zu {address} geschlossen',
  'panel.event.connection-closed.never-open': '{transport} zu {address} ließ sich nicht öffnen',
  'panel.transport.websocket': 'WebSocket',
  'panel.transport.eventsource': 'EventSource',
} satisfies Record<keyof typeof english, string>;
