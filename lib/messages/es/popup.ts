import type { popup as english } from '../en/popup.ts';

/** Spanish for ../en/popup.ts. */
export const popup = {
  'popup.title': 'Logout Lens',
  'popup.recording.recording': 'Grabando',
  'popup.recording.paused': 'En pausa',
  'popup.recording.no-access': 'Sin acceso',
  'popup.recording.not-watched': 'No observado',
  'popup.connecting': 'Preguntando al grabador…',
  'popup.unreachable':
    'El grabador no responde. Cierre esto y ábralo de nuevo; si la extensión se acaba de actualizar, recárguela.',
  'popup.failed': 'No funcionó: {message}',
  'popup.watch.lead':
    'Observe este sitio, y la próxima vez que le cierre la sesión verá qué lo hizo, con evidencia.',
  'popup.watch.button': 'Observar este sitio',
  'popup.watch.asks':
    'El navegador le pedirá que permita el acceso a este sitio, y solo a este. Nada sale de este navegador.',
  'popup.watch.denied': 'No se permitió el acceso, así que no se observa nada. Puede intentarlo de nuevo.',
  'popup.watch.unavailable': 'Esta página no puede pedir acceso. Abra el panel en una pestaña y pídalo allí.',
  'popup.watch.again': 'Volver a dar acceso',
  'popup.no-access':
    'Se retiró el acceso del navegador a este sitio, así que no se graba nada. Lo grabado antes sigue aquí.',
  'popup.late':
    'Esta pestaña ya estaba abierta antes de empezar a observar. Recárguela, para que pueda nombrarse el código que hay detrás de un cambio.',
  'popup.session': 'Sesión',
  'popup.session.in': 'Sesión iniciada',
  'popup.session.out': 'Sesión cerrada',
  'popup.session.unknown': 'Aún no se vio ningún inicio de sesión',
  'popup.since': 'desde {at}',
  'popup.began-earlier': 'vista desde {at}, empezó antes',
  'popup.next': 'Plazo',
  'popup.idle': 'Inactividad',
  'popup.idle.now': 'activo ahora',
  'popup.idle.none': 'Aún no se vio ninguna interacción',
  'popup.idle.time': '{duration} sin interacción',
  'popup.logout': 'Último cierre de sesión',
  'popup.logout.none': 'Ninguno hasta ahora. Cuando ocurra, aquí estará el motivo.',
  'popup.logout.provisional': 'provisional',
  'popup.logout.read': 'Leer por qué',
  'popup.pause': 'Pausar',
  'popup.resume': 'Reanudar',
  'popup.pause-hint':
    'No grabar nada de este sitio hasta reanudar. El tiempo intermedio se anota como hueco.',
  'popup.export': 'Exportar',
  'popup.export-hint': 'Abre el panel en una pestaña, con los formatos a elegir. Nunca contiene secretos.',
  'popup.settings': 'Ajustes',
  'popup.open-side': 'Panel junto a la página',
  'popup.open-tab': 'Panel en una pestaña',
  'popup.mark': 'Poner una marca',
  'popup.mark.says': 'Qué acaba de hacer (puede quedar vacío)',
  'popup.mark.example': 'Hice clic en Guardar',
  'popup.mark.set': 'Marca puesta: {at}',
  'popup.badge': 'Mostrar el tiempo restante en el botón de la barra de herramientas',
  'popup.badge-hint':
    'Solo para este sitio. Despierta a la extensión una vez por minuto en la última hora antes de que termine la sesión, y una vez por hora antes de eso.',
  'popup.closed': 'Aquí no hay nada que observar',
} satisfies Record<keyof typeof english, string>;
