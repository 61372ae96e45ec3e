import type { reminderWords as english } from '../../en/panel/reminder.ts';

/** Japanese for ../../en/panel/reminder.ts. */
export const reminderWords = {
  'panel.reminder.open': '期限切れの前に知らせる…',
  'panel.reminder.open-set': '期限切れの{minutes, plural, other {#分}}前にお知らせします',
  'panel.reminder.open-short': '有効期間が、設定した{minutes, plural, other {#分}}以内です',
  'panel.reminder.title': '{credential}の期限切れの前に',
  'panel.reminder.why':
    'このサイトの{credential}ごとに、設定した時間だけ前にパネルで1回お知らせします。更新されると、お知らせの時刻も変わります。',
  'panel.reminder.minutes': '何分前か',
  'panel.reminder.notify': 'ブラウザーの通知も使う',
  'panel.reminder.notify-elsewhere': '通知の許可は、ここではなくタブでのみ求められます。',
  'panel.reminder.no-number': '0 より大きい分数を入力してください。',
  'panel.reminder.refused':
    'ブラウザーの通知が許可されませんでした。パネルだけで知らせるにはチェックを外し、通知も使うにはもう一度チェックを付けて許可してください。',
  'panel.reminder.off': 'お知らせをやめる',
  'panel.reminder.set': '知らせる',
  'panel.reminder.due': '設定されたお知らせ：{credential}は {at} に期限切れになります。',
  'panel.reminder.dismiss': '了解',
  'panel.reminder.notification': '{credential}がまもなく期限切れになります',
  'panel.reminder.notification-text': '{site}：{at}',
} satisfies Record<keyof typeof english, string>;
