import type { settingsWords as english } from '../../en/panel/settings.ts';

/** German for ../../en/panel/settings.ts. */
export const settingsWords = {
  'panel.settings.title': 'Schwellenwerte',
  'panel.settings.expiry': 'Ein Credential „läuft bald ab“ mit weniger Restzeit als',
  'panel.settings.access': 'Access-Token, ID-Token, Sitzung',
  'panel.settings.refresh': 'Refresh-Token, Remember-me-Token',
  'panel.settings.refresh-unit': 'Einheit des Schwellenwerts für Refresh-Tokens',
  'panel.settings.idle': 'Eine inaktive Zeit heißt',
  'panel.settings.idle-active': 'Aktiv, unter',
  'panel.settings.idle-short': 'Kurz, unter',
  'panel.settings.idle-medium': 'Mittel, unter',
  'panel.settings.idle-long': 'und von da an lang',
  'panel.settings.unit.minutes': 'Minuten',
  'panel.settings.unit.hours': 'Stunden',
  'panel.settings.unit.days': 'Tage',
  'panel.settings.not-a-time': 'Geben Sie eine Zahl über 0 an, und nicht mehr als ein Jahr.',
  'panel.settings.not-ascending': 'Das muss länger sein als die Grenze davor.',
  'panel.settings.not-kept':
    'Der Browser konnte die Schwellenwerte nicht speichern: Sie gelten, bis dieses Panel geschlossen wird. Versuchen Sie es später noch einmal.',
  'panel.settings.scope':
    'Für alle Websites, in diesem Browser gespeichert. Sie ändern, was hier markiert wird, nie einen Befund.',
  'panel.settings.all': 'Alle Einstellungen',
  'panel.settings.reset': 'Auf Standard zurücksetzen',
  'panel.settings.save': 'Speichern',
} satisfies Record<keyof typeof english, string>;
