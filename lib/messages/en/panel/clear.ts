/** Dialog that clears a log. */
export const clearWords = {
  'panel.clear.title': 'Clear the log of {origin}?',
  'panel.clear.text':
    '{events, plural, one {# event} other {# events}} and {logouts, plural, one {# logout} other {# logouts}} are deleted for good. Recording goes on.',
  'panel.clear.confirm': 'Delete everything',
  'panel.cancel': 'Keep it',
} as const;
