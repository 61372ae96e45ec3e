import type { plainWords as english } from '../../en/panel/plain.ts';

/** Simplified Chinese for ../../en/panel/plain.ts. */
export const plainWords = {
  'panel.duration': '{duration}',
  'panel.text': '{text}',
  'panel.place.whole': '{area} · {key}',
  'panel.place.with-path': '{area} · {key} · {path}',
  'panel.relative.before': '−{duration}',
  'panel.relative.after': '+{duration}',
  'panel.relative.zero': '0 秒',
  'panel.anonymous': '（匿名函数）',
  'panel.retry': '重试',
  'panel.close': '关闭',
  'panel.settings.cancel': '取消',
} satisfies Record<keyof typeof english, string>;
