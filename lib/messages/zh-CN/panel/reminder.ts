import type { reminderWords as english } from '../../en/panel/reminder.ts';

/** Simplified Chinese for ../../en/panel/reminder.ts. */
export const reminderWords = {
  'panel.reminder.open': '过期前提醒我…',
  'panel.reminder.open-set': '将在过期前{minutes, plural, other { # 分钟}}提醒您',
  'panel.reminder.open-short': '有效期不超过您设置的{minutes, plural, other { # 分钟}}',
  'panel.reminder.title': '在{credential}过期之前',
  'panel.reminder.why':
    '对此网站的每个{credential}，面板都会在过期前的设定时间提醒一次。续期后，提醒时间随之变动。',
  'panel.reminder.minutes': '提前分钟数',
  'panel.reminder.notify': '同时发送浏览器通知',
  'panel.reminder.notify-elsewhere': '这里无法请求通知权限，只能在标签页中请求。',
  'panel.reminder.no-number': '请输入大于 0 的分钟数。',
  'panel.reminder.refused': '浏览器未获准显示通知。如只需在面板中提醒，请取消勾选；否则请重新勾选并允许。',
  'panel.reminder.off': '不再提醒',
  'panel.reminder.set': '提醒我',
  'panel.reminder.due': '按您的设置提醒：{credential}将于 {at} 过期。',
  'panel.reminder.dismiss': '知道了',
  'panel.reminder.notification': '{credential}即将过期',
  'panel.reminder.notification-text': '{site}：{at}',
} satisfies Record<keyof typeof english, string>;
