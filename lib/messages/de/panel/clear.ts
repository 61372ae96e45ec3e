import type { clearWords as english } from '../../en/panel/clear.ts';

/** German for ../../en/panel/clear.ts. */
export const clearWords = {
  'panel.clear.title': 'Log von {origin} leeren?',
  'panel.clear.text':
    '{events, plural, one {# Ereignis} other {# Ereignisse}} und {logouts, plural, one {# Abmeldung} other {# Abmeldungen}} werden endgültig gelöscht. Die Aufzeichnung läuft weiter.',
  'panel.clear.confirm': 'Alles löschen',
  'panel.cancel': 'Behalten',
} satisfies Record<keyof typeof english, string>;
