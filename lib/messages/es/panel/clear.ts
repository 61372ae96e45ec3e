import type { clearWords as english } from '../../en/panel/clear.ts';

/** Spanish for ../../en/panel/clear.ts. */
export const clearWords = {
  'panel.clear.title': '¿Borrar el registro de {origin}?',
  'panel.clear.text':
    'Se borrarán para siempre {events, plural, one {# evento} many {# de eventos} other {# eventos}} y {logouts, plural, one {# cierre de sesión} other {# cierres de sesión}}. La grabación continúa.',
  'panel.clear.confirm': 'Borrar todo',
  'panel.cancel': 'Conservar',
} satisfies Record<keyof typeof english, string>;
