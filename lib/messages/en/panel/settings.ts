/** Dialog of the thresholds. */
export const settingsWords = {
  'panel.settings.title': 'Thresholds',
  'panel.settings.expiry': 'A credential “expires soon” with less left than',
  'panel.settings.access': 'Access token, ID token, session',
  'panel.settings.refresh': 'Refresh token, remember-me token',
  'panel.settings.refresh-unit': 'Unit of the refresh threshold',
  'panel.settings.idle': 'An idle time is called',
  'panel.settings.idle-active': 'Active, below',
  'panel.settings.idle-short': 'Short, below',
  'panel.settings.idle-medium': 'Medium, below',
  'panel.settings.idle-long': 'and long from there on',
  'panel.settings.unit.minutes': 'minutes',
  'panel.settings.unit.hours': 'hours',
  'panel.settings.unit.days': 'days',
  'panel.settings.not-a-time': 'Give a number above 0, and no more than a year.',
  'panel.settings.not-ascending': 'This has to be longer than the limit before it.',
  'panel.settings.not-kept':
    'The browser could not keep the thresholds: they hold until this panel is closed. Try again later.',
  'panel.settings.scope':
    'For all sites, kept in this browser. They change what is marked here, never a verdict.',
  'panel.settings.all': 'All settings',
  'panel.settings.reset': 'Reset to defaults',
  'panel.settings.save': 'Save',
} as const;
