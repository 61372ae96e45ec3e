import type {
  consoleMonitorWords as english,
  popupStateWords as englishPopup,
} from '../en/console-monitor.ts';

/** Japanese for ../en/console-monitor.ts. */
export const consoleMonitorWords = {
  'options.console-monitor.title': 'コンソールモニター',
  'options.console-monitor.does':
    'サイトのページのコンソールに、トークンの残り時間を30秒ごとと期限切れの前に、またログアウトの理由を出力します。出力は英語です。オンにするまでは出力されません。',
  'options.console-monitor.costs':
    'ページ自身のスクリプトは、window.__tokenMonitor で4つの値(各トークンが期限切れかどうかと、残りの分数または時間数)を読み取れます。出力された行は読み取れません。サイトのタブで小さなスクリプトが動きます。',
  'options.console-monitor.legend': '次のサイトのコンソールに出力',
} satisfies Record<keyof typeof english, string>;

/** Japanese for ../en/console-monitor.ts. */
export const popupStateWords = {
  'popup.state.log': '全状態をコンソールに出力',
  'popup.state.printed': 'このページのコンソールに出力しました。ページで F12 を押すと読めます。',
  'popup.state.copied':
    'クリップボードにコピーしました。コンソールモニターがオフのため、このページのコンソールには何も出力しません。',
  'popup.state.failed':
    '状態を出力することもコピーすることもできませんでした。パネルをタブで開き、そこでコピーしてください。',
  'popup.state.switch-on': 'コンソールモニターをオンにする',
} satisfies Record<keyof typeof englishPopup, string>;
