import type { toolbar as english } from '../en/toolbar.ts';

/** Spanish for ../en/toolbar.ts. */
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
  'badge.title.out': 'Logout Lens. Cierre de sesión, {at}: {what}',
  'badge.title.marked': 'Logout Lens. Se puso una marca en el registro.',
  'badge.title.not-marked':
    'Logout Lens. No se puso ninguna marca: este sitio no se graba ahora. Abra Logout Lens aquí y obsérvelo.',
  'menu.why': '¿Por qué se cerró mi sesión?',
  'command.open-panel': 'Abrir Logout Lens junto a la página',
  'command.mark': 'Poner una marca en el registro («Hice clic en Guardar»)',
  'command.export': 'Exportar lo grabado de este sitio',
} satisfies Record<keyof typeof english, string>;
