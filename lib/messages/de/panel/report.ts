import type { reportFormWords as english } from '../../en/panel/report.ts';

/** German for ../../en/panel/report.ts. */
export const reportFormWords = {
  'panel.report.title': 'Abmeldungen von {origin} melden',
  'panel.report.why':
    'Jede Abmeldung von dieser Website wird an eine Adresse von Ihnen gesendet, sobald ihr Befund endgültig ist: von diesem Browser aus, geschwärzt wie ein Export. Nichts wird gesendet, bevor Sie es einschalten, und aus einem privaten Fenster nie etwas.',
  'panel.report.on': 'Abmeldungen von dieser Website melden',
  'panel.report.address': 'Adresse',
  'panel.report.address-hint': 'https, oder http auf diesem Computer.',
  'panel.report.format': 'Format',
  'panel.report.format.first-tracker': 'Abmeldeereignis (JSON)',
  'panel.report.format.otlp': 'OpenTelemetry-Log (OTLP/HTTP, JSON)',
  'panel.report.format-hint.first-tracker':
    'Typ, Nachricht, Zeit, inaktive Minuten, Seite und Kontext, mit Code, Konfidenz und Belegen.',
  'panel.report.format-hint.otlp': 'Die Adresse eines Collectors endet auf /v1/logs.',
  'panel.report.headers': 'Header',
  'panel.report.headers-hint':
    'Für einen Schlüssel, falls der Server einen verlangt. Werte bleiben in diesem Browser, stehen in keinem Export und werden nie wieder ganz gezeigt.',
  'panel.report.header-name': 'Name',
  'panel.report.header-value': 'Wert',
  'panel.report.header-kept': '{shown} (gespeichert)',
  'panel.report.header-add': 'Header hinzufügen',
  'panel.report.header-remove': 'Header {name} entfernen',
  'panel.report.identity': 'Identität mitsenden',
  'panel.report.identity-hint':
    'Sendet die Benutzer-ID und die E-Mail-Adresse der angemeldeten Person, soweit das Token der Website sie nennt. Sonst wird kein Name gesendet.',
  'panel.report.access-hint':
    'Beim Speichern bittet der Browser um Zugriff auf diese Adresse. Ohne ihn erhält nur ein Server Meldungen, der es per CORS erlaubt.',
  'panel.report.no-access':
    'Der Browser hat keinen Zugriff auf diese Adresse gegeben. Speichern Sie noch einmal und erlauben Sie ihn, oder lassen Sie es den Server dieser Erweiterung per CORS erlauben.',
  'panel.report.ask-elsewhere': 'Um Zugriff lässt sich nicht hier bitten, nur in einem Tab.',
  'panel.report.save': 'Speichern',
  'panel.report.saved': 'Gespeichert.',
  'panel.report.test': 'Speichern und eine Testmeldung senden',
  'panel.report.testing': 'Testmeldung wird gesendet …',
  'panel.report.unsaved': 'Noch nicht gespeichert.',
  'panel.report.preview': 'Was genau gesendet wird',
  'panel.report.preview-of.waiting': 'Die nächste wartende Meldung:',
  'panel.report.preview-of.latest': 'Die letzte Abmeldung von dieser Website:',
  'panel.report.preview-of.example': 'Es gab noch keine Abmeldung. Eine erfundene:',
  'panel.report.preview-none': 'Geben Sie eine Adresse an, um es zu sehen.',
  'panel.report.state': 'Postausgang',
  'panel.report.waiting':
    '{waiting, plural, =0 {Nichts wartet.} one {# Meldung wartet.} other {# Meldungen warten.}}',
  'panel.report.delivered':
    '{delivered, plural, =0 {Noch keine wurde zugestellt.} one {# wurde zugestellt.} other {# wurden zugestellt.}}',
  'panel.report.last': '{at}: {says}',
  'panel.report.next': 'Der nächste Versuch: {at}.',
  'panel.report.sending': 'Wird gesendet …',
  'panel.report.full':
    'Der Postausgang ist voll. Nichts ist verloren: Weitere Abmeldungen bleiben im Log und werden gemeldet, sobald Platz ist. Bringen Sie die Adresse oder den Server in Ordnung.',
  'panel.report.send-now': 'Jetzt versuchen',
  'panel.report.off-waiting':
    'Solange das Melden ausgeschaltet ist, bleibt Wartendes erhalten und wird nicht gesendet.',
  'panel.report.unreachable': 'Die Erweiterung antwortet nicht. Laden Sie diese Seite neu.',
} satisfies Record<keyof typeof english, string>;
