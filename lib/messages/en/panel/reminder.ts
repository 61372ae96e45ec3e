/** Texts of what is told before a credential expires. */
export const reminderWords = {
  'panel.reminder.open': 'Tell me before it expires…',
  'panel.reminder.open-set':
    'Tells you {minutes, plural, one {# minute} other {# minutes}} before it expires',
  'panel.reminder.open-short':
    'Lives no longer than your {minutes, plural, one {# minute} other {# minutes}}',
  'panel.reminder.title': 'Before the {credential} expires',
  'panel.reminder.why':
    'The panel says it a set time before, for every {credential} of this site, once each. A renewed one moves the time.',
  'panel.reminder.minutes': 'Minutes before',
  'panel.reminder.notify': 'Also as a notification of the browser',
  'panel.reminder.notify-elsewhere': 'The permission for that cannot be asked for here, only in a tab.',
  'panel.reminder.no-number': 'Give a number of minutes above 0.',
  'panel.reminder.refused':
    'The browser was not allowed to show notifications. Take the tick away to be told in the panel only, or set it again and allow it.',
  'panel.reminder.off': 'Do not tell me any more',
  'panel.reminder.set': 'Tell me',
  'panel.reminder.due': 'As you asked: the {credential} expires {at}.',
  'panel.reminder.dismiss': 'Got it',
  'panel.reminder.notification': 'The {credential} is about to expire',
  'panel.reminder.notification-text': '{site}: at {at}',
} as const;
