import type { clearWords as english } from '../../en/panel/clear.ts';

/** Japanese for ../../en/panel/clear.ts. */
export const clearWords = {
  'panel.clear.title': '{origin} のログを消去しますか？',
  'panel.clear.text':
    'イベント{events, plural, other {#件}}とログアウト{logouts, plural, other {#件}}が完全に削除されます。記録は続行されます。',
  'panel.clear.confirm': 'すべて削除',
  'panel.cancel': '残す',
} satisfies Record<keyof typeof english, string>;
