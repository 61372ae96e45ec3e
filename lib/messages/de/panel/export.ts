import type { exportingWords as english } from '../../en/panel/export.ts';

/** German for ../../en/panel/export.ts. */
export const exportingWords = {
  'panel.export.title': '{origin} exportieren',
  'panel.export.format': 'Format',
  'panel.export.format.markdown': 'Bericht (Markdown)',
  'panel.export.markdown-hint': 'Zum Einfügen in ein Issue auf GitHub oder GitLab.',
  'panel.export.format.html': 'Bericht (HTML)',
  'panel.export.html-hint':
    'Für alle, die nur lesen: öffnet sich überall, mit Bild und allen Ereignissen. Lässt sich hier wieder öffnen.',
  'panel.export.format.json': 'Zeitleiste (JSON)',
  'panel.export.json-hint':
    'Alle Ereignisse und Befunde. Ein anderes Logout Lens kann sie öffnen, und es lässt sich ein Test daraus machen.',
  'panel.export.format.jira': 'Bericht (Jira)',
  'panel.export.jira-hint': 'In Jiras eigener Notation, für eine Beschreibung oder einen Kommentar.',
  'panel.export.format.har': 'HAR',
  'panel.export.har-hint':
    'Die Anfragen, die mit der Anmeldung zu tun haben, für die Netzwerkanalyse eines Browsers. Ohne Werte.',
  'panel.export.format.png': 'Bild (PNG)',
  'panel.export.png-hint': 'Die Zeit vor der Abmeldung auf einen Blick.',
  'panel.export.format.zip': 'Alles (zip)',
  'panel.export.zip-hint': 'All das außer dem PNG in einer Datei; das Bild als SVG.',
  'panel.export.scope': 'Wie viel',
  'panel.export.scope.session': 'die Sitzung dieser Abmeldung',
  'panel.export.scope.logout': 'diese Abmeldung und einige Zeit davor',
  'panel.export.scope.everything': 'alles, was aufgezeichnet wurde',
  'panel.export.scope.minutes': 'Minuten davor',
  'panel.export.size': '{kilobytes, number} kB',
  'panel.export.taken-by': 'lässt sich anhängen in {trackers}',
  'panel.export.target.github': 'GitHub',
  'panel.export.target.gitlab': 'GitLab',
  'panel.export.target.jira': 'Jira',
  'panel.export.preview': 'Vorschau',
  'panel.export.preview-cut': 'Vorschau der ersten {shown, number} von {total, number} Zeichen',
  'panel.export.safe':
    'Kein Token, Cookie-Wert oder Passwort ist enthalten: An deren Stelle stehen Fingerabdrücke, mit einem Schlüssel nur für diese Datei.',
  'panel.export.making': 'Export wird geschrieben …',
  'panel.export.save': 'Als Datei speichern',
  'panel.export.saved': 'Gespeichert',
  'panel.export.copy': 'Kopieren',
  'panel.export.failed': 'Der Export ist fehlgeschlagen: {message}',
} satisfies Record<keyof typeof english, string>;
