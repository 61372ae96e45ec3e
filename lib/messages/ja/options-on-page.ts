import type { optionsOnPageWords as english } from '../en/options-on-page.ts';

/** Japanese for ../en/options-on-page.ts. */
export const optionsOnPageWords = {
  'options.on-page.title': 'ページ上の表示',
  'options.on-page.does':
    'ログアウトされるときにサイトのページ上で、また、ログインページではログアウトされた理由を知らせます。どちらもログアウトごとに1回、1つのタブだけに表示され、自動的に、またはボタンか Escape キーで消えます。',
  'options.on-page.costs':
    'ログアウト時に、そのタブだけでスクリプトが1つ増えます。ページは表示の内容を読むことも押すこともできませんが、何かがあることには気づけます。',
  'options.on-page.notice': 'ログアウト時のお知らせ（10秒間）',
  'options.on-page.banner': 'ログインページのバナー（30秒間）',
  'options.on-page.trouble': '前回はページが何度も取り除いたため、最後まで表示されませんでした。',
} satisfies Record<keyof typeof english, string>;
