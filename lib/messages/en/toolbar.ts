/** Texts of the toolbar's button, of the menus and of the shortcuts. */
export const toolbar = {
  'badge.minutes': '{n}m',
  'badge.hours': '{n}h',
  'badge.days': '{n}d',
  'badge.under-a-minute': '<1m',
  'badge.over': '0m',
  'badge.out': '✕',
  'badge.marked': '✓',
  'badge.not-marked': '!',
  'badge.title.time': 'Logout Lens. {next}',
  'badge.title.out': 'Logout Lens. Logged out at {at}: {what}',
  'badge.title.marked': 'Logout Lens. A mark was put into the log.',
  'badge.title.not-marked':
    'Logout Lens. No mark was put: this site is not recorded now. Open Logout Lens here and watch it.',
  'menu.why': 'Why was I logged out?',
  'command.open-panel': 'Open Logout Lens beside the page',
  'command.mark': 'Put a mark into the log (“I clicked Save”)',
  'command.export': 'Export what was recorded of this site',
} as const;
