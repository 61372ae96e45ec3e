import type { reminderWords as english } from '../../en/panel/reminder.ts';

/** German for ../../en/panel/reminder.ts. */
export const reminderWords = {
  'panel.reminder.open': 'Vor dem Ablauf erinnern …',
  'panel.reminder.open-set': 'Erinnert {minutes, plural, one {# Minute} other {# Minuten}} vor dem Ablauf',
  'panel.reminder.open-short':
    'Gilt nicht länger als Ihre {minutes, plural, one {# Minute} other {# Minuten}}',
  'panel.reminder.title': 'Vor dem Ablauf: {credential}',
  'panel.reminder.why':
    'Das Panel meldet es eine feste Zeit vorher, für jedes Credential dieser Art auf dieser Website ({credential}), jeweils einmal. Eine Erneuerung verschiebt die Zeit.',
  'panel.reminder.minutes': 'Minuten vorher',
  'panel.reminder.notify': 'Auch als Benachrichtigung des Browsers',
  'panel.reminder.notify-elsewhere':
    'Die Berechtigung dafür lässt sich nicht hier anfordern, nur in einem Tab.',
  'panel.reminder.no-number': 'Geben Sie eine Zahl von Minuten über 0 an.',
  'panel.reminder.refused':
    'Dem Browser wurde nicht erlaubt, Benachrichtigungen zu zeigen. Entfernen Sie das Häkchen, um nur im Panel erinnert zu werden, oder setzen Sie es noch einmal und erlauben Sie es.',
  'panel.reminder.off': 'Nicht mehr erinnern',
  'panel.reminder.set': 'Erinnern',
  'panel.reminder.due': 'Wie gewünscht: {credential} läuft ab, {at}.',
  'panel.reminder.dismiss': 'Verstanden',
  'panel.reminder.notification': 'Läuft gleich ab: {credential}',
  'panel.reminder.notification-text': '{site}: um {at}',
} satisfies Record<keyof typeof english, string>;
