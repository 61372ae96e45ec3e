import type { headerWords as english } from '../../en/panel/header.ts';

/** German for ../../en/panel/header.ts. */
export const headerWords = {
  'panel.recording.recording': 'Zeichnet auf',
  'panel.recording.paused': 'Angehalten',
  'panel.recording.no-access': 'Kein Zugriff',
  'panel.recording.not-watched': 'Nicht beobachtet',
  'panel.header.idle': 'Inaktiv',
  'panel.header.idle-hint':
    'Zeit seit der letzten Maus-, Tastatur- oder Touch-Eingabe in einem Tab dieser Website. Nur Eingaben, die die Seite sieht; nichts Getipptes wird aufgezeichnet.',
  'panel.header.active-now': 'gerade aktiv',
  'panel.header.no-input': 'Noch keine Eingabe gesehen',
  'panel.header.pause': 'Anhalten',
  'panel.header.pause-hint':
    'Nichts von {origin} aufzeichnen, bis Sie fortsetzen. Die Zeit dazwischen wird als Lücke vermerkt.',
  'panel.header.resume': 'Fortsetzen',
  'panel.header.resume-hint': '{origin} wieder aufzeichnen',
  'panel.header.export': 'Exportieren',
  'panel.header.clear': 'Leeren',
  'panel.header.clear-hint': 'Löschen, was von {origin} aufgezeichnet wurde',
  'panel.header.unwatch': 'Nicht mehr beobachten',
  'panel.header.unwatch-hint':
    '{origin} nicht mehr aufzeichnen. Was aufgezeichnet wurde, bleibt, bis Sie es löschen.',
  'panel.link.connecting': 'Verbinden …',
  'panel.link.reconnecting': 'Neu verbinden …',
} satisfies Record<keyof typeof english, string>;
