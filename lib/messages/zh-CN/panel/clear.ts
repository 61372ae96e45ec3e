import type { clearWords as english } from '../../en/panel/clear.ts';

/** Simplified Chinese for ../../en/panel/clear.ts. */
export const clearWords = {
  'panel.clear.title': '清除 {origin} 的日志？',
  'panel.clear.text':
    '{events, plural, other {# 个事件}}和{logouts, plural, other { # 次登出}}将被永久删除。记录会继续。',
  'panel.clear.confirm': '全部删除',
  'panel.cancel': '保留',
} satisfies Record<keyof typeof english, string>;
