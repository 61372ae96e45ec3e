import type {
  consoleMonitorWords as english,
  popupStateWords as englishPopup,
} from '../en/console-monitor.ts';

/** Spanish for ../en/console-monitor.ts. */
export const consoleMonitorWords = {
  'options.console-monitor.title': 'Monitor de la consola',
  'options.console-monitor.does':
    'Escribe en la consola de las páginas de un sitio cuánto tiempo les queda a sus tokens, cada 30 segundos y antes de que caduquen, y el motivo de un cierre de sesión. Las líneas están en inglés. Desactivado hasta que se activa.',
  'options.console-monitor.costs':
    'Los scripts de la propia página pueden leer cuatro datos en window.__tokenMonitor: si cada token ha caducado, y los minutos u horas que le quedan. No pueden leer las líneas. Un pequeño script se ejecuta en las pestañas del sitio.',
  'options.console-monitor.legend': 'Escribir en la consola de',
} satisfies Record<keyof typeof english, string>;

/** Spanish for ../en/console-monitor.ts. */
export const popupStateWords = {
  'popup.state.log': 'Escribir el estado completo en la consola',
  'popup.state.printed': 'Escrito en la consola de esta página. Pulse F12 en la página para leerlo.',
  'popup.state.copied':
    'Copiado al portapapeles. En la consola de esta página no se escribe nada, porque su monitor de la consola está desactivado.',
  'popup.state.failed':
    'No se pudo ni escribir ni copiar el estado. Abra el panel en una pestaña y cópielo allí.',
  'popup.state.switch-on': 'Activar el monitor de la consola',
} satisfies Record<keyof typeof englishPopup, string>;
