import type { reminderWords as english } from '../../en/panel/reminder.ts';

/** Spanish for ../../en/panel/reminder.ts. */
export const reminderWords = {
  'panel.reminder.open': 'Avisar antes de que caduque…',
  'panel.reminder.open-set': 'Avisa {minutes, plural, one {# minuto} other {# minutos}} antes de que caduque',
  'panel.reminder.open-short':
    '{minutes, plural, one {No dura más que el minuto del aviso} other {No dura más que los # minutos del aviso}}',
  'panel.reminder.title': 'Antes de que caduque: {credential}',
  'panel.reminder.why':
    'El panel avisa con esa antelación, para cada credencial de este tipo en este sitio ({credential}), una vez por cada una. Una renovación desplaza el aviso.',
  'panel.reminder.minutes': 'Minutos antes',
  'panel.reminder.notify': 'También como notificación del navegador',
  'panel.reminder.notify-elsewhere': 'El permiso para eso no puede pedirse aquí, solo en una pestaña.',
  'panel.reminder.no-number': 'Indique un número de minutos mayor que 0.',
  'panel.reminder.refused':
    'No se permitió al navegador mostrar notificaciones. Desmarque la casilla para recibir el aviso solo en el panel, o vuelva a marcarla y permítalo.',
  'panel.reminder.off': 'No avisar más',
  'panel.reminder.set': 'Avisar',
  'panel.reminder.due': 'El aviso que pidió: {credential}, caduca: {at}.',
  'panel.reminder.dismiss': 'Entendido',
  'panel.reminder.notification': 'A punto de caducar: {credential}',
  'panel.reminder.notification-text': '{site}: {at}',
} satisfies Record<keyof typeof english, string>;
