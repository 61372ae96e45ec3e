import type { culpritWords as english } from '../../en/panel/culprit.ts';

/** Japanese for ../../en/panel/culprit.ts. */
export const culpritWords = {
  'panel.culprit.script': 'スクリプト',
  'panel.culprit.response': 'レスポンス',
  'panel.culprit.server': 'サーバー',
  'panel.culprit.browser': 'ブラウザー',
  'panel.culprit.tab': '別のタブ',
  'panel.culprit.user': 'ユーザー',
  'panel.culprit.extension': '拡張機能',
} satisfies Record<keyof typeof english, string>;
