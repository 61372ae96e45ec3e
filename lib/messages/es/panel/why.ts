import type { whyWords as english } from '../../en/panel/why.ts';

/** Spanish for ../../en/panel/why.ts. */
export const whyWords = {
  'panel.why.too-large': 'demasiado grande',
  'panel.why.too-many-keys': 'demasiadas claves',
  'panel.why.access-denied': 'se denegó el acceso',
  'panel.why.access-removed': 'se había retirado el acceso al sitio',
  'panel.why.not-supported': 'este navegador no lo admite',
  'panel.why.failed': 'la lectura falló',
  'panel.why.not-text': 'no es texto',
  'panel.why.not-json': 'no es JSON',
  'panel.why.service-worker':
    'un service worker está entre la página y la red, y puede inventar respuestas que nadie más ve',
  'panel.why.never-ended': 'nunca terminó',
  'panel.why.not-in-har': 'un archivo HAR no lo contiene',
  'panel.why.taken-out':
    'no están en este archivo; lo más probable es que se exportara «saneado» (sanitized). Expórtelo con datos confidenciales para que se evalúe: no se conserva nada de ellos',
  'panel.why.ends-refused': 'la grabación termina ahí',
  'panel.why.answer-not-in-har':
    'el grabador perdió estas respuestas (Firefox las pierde cuando la página se abandona enseguida)',
  'panel.why.browser-closed': 'se cerró el navegador',
  'panel.why.extension-off': 'se desactivó la extensión',
  'panel.why.extension-updated': 'la extensión se actualizó o se volvió a cargar',
  'panel.why.background-stopped': 'el navegador detuvo el grabador antes de que lo hubiera guardado todo',
  'panel.why.paused': 'la grabación estaba en pausa',
  'panel.why.not-watched': 'el sitio no se observaba',
  'panel.why.refused': 'lo comunicado no tenía sentido',
  'panel.why.retention': 'se soltaron sesiones antiguas para hacer sitio',
  'panel.why.dropped-at-limit': 'ocurrió más de lo que se graba',
  'panel.why.document-died': 'la página terminó antes de que se guardara',
  'panel.why.storage-full': 'el disco estaba lleno',
  'panel.why.log-damaged': 'el registro estaba dañado',
} satisfies Record<keyof typeof english, string>;
