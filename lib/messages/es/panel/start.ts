import type { startWords as english } from '../../en/panel/start.ts';

/** Spanish for ../../en/panel/start.ts. */
export const startWords = {
  'panel.watch.title': '¿Por qué se cerró mi sesión?',
  'panel.watch.lead':
    'Observe {origin}, y la próxima vez que termine aquí una sesión verá qué la terminó, con evidencia.',
  'panel.watch.button': 'Observar este sitio',
  'panel.watch.asks':
    'El navegador le pedirá que permita el acceso a este sitio, y solo a este. Puede retirarlo en cualquier momento.',
  'panel.watch.records-title': 'Qué se graba',
  'panel.watch.records-1':
    'cuándo llegan, se renuevan y desaparecen los tokens y las cookies de sesión, y qué código lo hizo',
  'panel.watch.records-2': 'las peticiones que los llevan, y cómo respondió el servidor',
  'panel.watch.records-3': 'los cambios de página, y cuándo hubo actividad, no lo que se escribió',
  'panel.watch.never-title': 'Qué no ocurre nunca',
  'panel.watch.never-1':
    'que se conserven tokens, valores de cookies o contraseñas: solo sus fechas, lugares y huellas',
  'panel.watch.never-2':
    'que se envíe algo a alguna parte: se queda en este navegador hasta que usted lo exporte',
  'panel.watch.denied': 'No se permitió el acceso, así que no se observa nada. Puede intentarlo de nuevo.',
  'panel.watch.unavailable':
    'Este navegador no deja que una página de DevTools pida acceso, así que el panel se abre en una pestaña propia. Permita el acceso allí y después vuelva.',
  'panel.watch.open-tab': 'Abrir en una pestaña',
  'panel.closed.title': 'Aquí no hay nada que observar',
  'panel.closed.hint': 'Vaya al sitio que le cierra la sesión; este panel sigue a la pestaña.',
  'panel.unreachable.title': 'El grabador no responde',
  'panel.unreachable.text':
    'El panel no pudo comunicarse con el segundo plano de Logout Lens. Si la extensión se acaba de actualizar o recargar, cierre y vuelva a abrir DevTools.',
  'panel.connecting.title': 'Conectando con el grabador…',
  'panel.broken.title': 'El panel topó con un error',
  'panel.broken.text':
    'La grabación no se ve afectada. Cierre el panel y vuelva a abrirlo; si ocurre otra vez, informe de ello, por favor.',
  'panel.import.link': 'Abrir un archivo',
  'panel.import.hint':
    'Vea por qué se cerró la sesión de alguien, a partir de una línea de tiempo, un informe o un archivo HAR que le enviaron',
  'panel.verdict.empty': 'Ningún cierre de sesión hasta ahora',
  'panel.verdict.empty-text':
    'Use {origin} como siempre, y deje esto abierto o no: la grabación sigue en ambos casos. Cuando termine la sesión, el motivo aparece aquí, con la evidencia.',
  'panel.verdict.empty-will': 'Entonces verá',
  'panel.verdict.empty-1': 'qué terminó la sesión, en una frase, y con cuánta certeza',
  'panel.verdict.empty-2': 'la cadena de eventos que llevó a ello, paso a paso',
  'panel.verdict.empty-3': 'la respuesta o la línea de código que lo hizo, y qué hacer',
  'panel.notice.failure': 'No funcionó: {message}',
} satisfies Record<keyof typeof english, string>;
