import type { plainWords as english } from '../../en/panel/plain.ts';

/** Japanese for ../../en/panel/plain.ts. */
export const plainWords = {
  'panel.duration': '{duration}',
  'panel.text': '{text}',
  'panel.place.whole': '{area} · {key}',
  'panel.place.with-path': '{area} · {key} · {path}',
  'panel.relative.before': '−{duration}',
  'panel.relative.after': '+{duration}',
  'panel.relative.zero': '0秒',
  'panel.anonymous': '（無名関数）',
  'panel.retry': '再試行',
  'panel.close': '閉じる',
  'panel.settings.cancel': 'キャンセル',
} satisfies Record<keyof typeof english, string>;
