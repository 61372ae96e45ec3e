import type { reportOpenWords as english } from '../../en/panel/report-open.ts';

/** Japanese for ../../en/panel/report-open.ts. */
export const reportOpenWords = {
  'panel.report.open': 'ログアウトをサーバーに報告…',
  'panel.report.open-on':
    '{waiting, plural, =0 {ログアウトを報告中} other {ログアウトを報告中、送信待ち#件}}',
  'panel.report.open-off': 'ログアウトの報告はオフ',
  'panel.report.open-trouble': '報告が届いていません：{waiting, plural, =0 {要確認} other {送信待ち#件}}',
} satisfies Record<keyof typeof english, string>;
