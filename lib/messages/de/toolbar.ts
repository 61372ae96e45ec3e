import type { toolbar as english } from '../en/toolbar.ts';

/** German for ../en/toolbar.ts. */
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
  'badge.title.out': 'Logout Lens. Abgemeldet um {at}: {what}',
  'badge.title.marked': 'Logout Lens. Eine Markierung wurde ins Log gesetzt.',
  'badge.title.not-marked':
    'Logout Lens. Keine Markierung gesetzt: Diese Website wird gerade nicht aufgezeichnet. Öffnen Sie Logout Lens hier und beobachten Sie die Website.',
  'menu.why': 'Warum wurde ich abgemeldet?',
  'command.open-panel': 'Logout Lens neben der Seite öffnen',
  'command.mark': 'Eine Markierung ins Log setzen („Ich habe auf Speichern geklickt“)',
  'command.export': 'Aufzeichnung dieser Website exportieren',
} satisfies Record<keyof typeof english, string>;
