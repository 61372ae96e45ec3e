/** Words that every view of the panel shares. */
export const plainWords = {
  'panel.duration': '{duration}',
  'panel.text': '{text}',
  'panel.place.whole': '{area} · {key}',
  'panel.place.with-path': '{area} · {key} · {path}',
  'panel.relative.before': '−{duration}',
  'panel.relative.after': '+{duration}',
  'panel.relative.zero': '0 s',
  'panel.anonymous': '(anonymous)',
  'panel.retry': 'Try again',
  'panel.close': 'Close',
  'panel.settings.cancel': 'Cancel',
} as const;
