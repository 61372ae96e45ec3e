import type { headerWords as english } from '../../en/panel/header.ts';

/** Spanish for ../../en/panel/header.ts. */
export const headerWords = {
  'panel.recording.recording': 'Grabando',
  'panel.recording.paused': 'En pausa',
  'panel.recording.no-access': 'Sin acceso',
  'panel.recording.not-watched': 'No observado',
  'panel.header.idle': 'Inactividad',
  'panel.header.idle-hint':
    'Tiempo desde la última interacción con ratón, teclado o pantalla táctil en cualquier pestaña de este sitio. Solo la interacción que ve la página; no se graba nada de lo que se escribe.',
  'panel.header.active-now': 'activo ahora',
  'panel.header.no-input': 'Aún no se vio ninguna interacción',
  'panel.header.pause': 'Pausar',
  'panel.header.pause-hint':
    'No grabar nada de {origin} hasta reanudar. El tiempo intermedio se anota como hueco.',
  'panel.header.resume': 'Reanudar',
  'panel.header.resume-hint': 'Volver a grabar {origin}',
  'panel.header.export': 'Exportar',
  'panel.header.clear': 'Borrar',
  'panel.header.clear-hint': 'Borrar lo que se grabó de {origin}',
  'panel.header.unwatch': 'Dejar de observar',
  'panel.header.unwatch-hint': 'Dejar de grabar {origin}. Lo grabado permanece hasta que lo borre.',
  'panel.link.connecting': 'Conectando…',
  'panel.link.reconnecting': 'Reconectando…',
} satisfies Record<keyof typeof english, string>;
