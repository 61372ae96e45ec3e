import type { plainWords as english } from '../../en/panel/plain.ts';

/** Spanish for ../../en/panel/plain.ts. */
export const plainWords = {
  'panel.duration': '{duration}',
  'panel.text': '{text}',
  'panel.place.whole': '{area} · {key}',
  'panel.place.with-path': '{area} · {key} · {path}',
  'panel.relative.before': '−{duration}',
  'panel.relative.after': '+{duration}',
  'panel.relative.zero': '0 s',
  'panel.anonymous': '(anónima)',
  'panel.retry': 'Reintentar',
  'panel.close': 'Cerrar',
  'panel.settings.cancel': 'Cancelar',
} satisfies Record<keyof typeof english, string>;
