import type { plainWords as english } from '../../en/panel/plain.ts';

/** German for ../../en/panel/plain.ts. */
export const plainWords = {
  'panel.duration': '{duration}',
  'panel.text': '{text}',
  'panel.place.whole': '{area} · {key}',
  'panel.place.with-path': '{area} · {key} · {path}',
  'panel.relative.before': '−{duration}',
  'panel.relative.after': '+{duration}',
  'panel.relative.zero': '0 s',
  'panel.anonymous': '(anonym)',
  'panel.retry': 'Noch einmal versuchen',
  'panel.close': 'Schließen',
  'panel.settings.cancel': 'Abbrechen',
} satisfies Record<keyof typeof english, string>;
