import type { recordingSentencesWords as english } from '../../en/panel/recording-sentences.ts';

/** Spanish for ../../en/panel/recording-sentences.ts. */
export const recordingSentencesWords = {
  'panel.event.site-taught':
    'Usted cambió las reglas de este sitio: ahora {count, plural, =0 {ninguna regla} one {# regla} other {# reglas}}',
  'panel.event.user-rehearsal.removed': 'Ensayo: usted eliminó {credential} de {place}',
  'panel.event.user-rehearsal.corrupted': 'Ensayo: usted alteró {credential} en {place}',
  'panel.event.user-rehearsal.expired': 'Ensayo: usted hizo caducar {credential} en {place}',
  'panel.event.sensor-unread': 'No se pudo leer {what} ({sensor}): {why}',
  'panel.event.har-unread': 'No se pudo leer {what}: {why}',
  'panel.unread.har.storage': 'localStorage, sessionStorage e IndexedDB',
  'panel.unread.har.activity': 'ratón, teclado y clics',
  'panel.unread.har.scripts': 'pilas de llamadas, errores y mensajes entre pestañas',
  'panel.unread.har.cookies': 'cambios de cookies hechos por scripts y por el navegador',
  'panel.unread.har.credentials': 'Authorization, Cookie y Set-Cookie',
  'panel.unread.har.answers': '{count, plural, one {# respuesta} other {# respuestas}}',
  'panel.unread.har.end': 'lo que vino después del último rechazo',
  'panel.event.recording-started.watched': 'Empezó la grabación',
  'panel.event.recording-started.browser-started': 'La grabación siguió tras iniciarse el navegador',
  'panel.event.recording-started.background-started': 'La grabación siguió tras despertar la extensión',
  'panel.event.recording-started.extension-updated': 'La grabación siguió tras actualizarse la extensión',
  'panel.event.recording-started.document-started': 'Empezó la grabación de una página nueva',
  'panel.event.recording-started.resumed': 'La grabación siguió tras una pausa',
  'panel.event.recording-started.access-given': 'La grabación siguió: se volvió a dar acceso',
  'panel.event.recording-stopped.access-removed':
    'La grabación se detuvo: se retiró el acceso del navegador al sitio',
  'panel.event.machine-idle.active': 'Alguien vuelve a estar ante el equipo',
  'panel.event.machine-idle.idle': 'Hace {duration} que nadie toca el equipo',
  'panel.event.machine-idle.locked': 'Se bloqueó el equipo',
  'panel.event.network-changed.online': 'Hay red {connection}',
  'panel.event.server-logged': 'El registro del servidor, línea {line, number}: «{says}»',
  'panel.event.network-changed.offline': 'No hay red',
  'panel.event.clock-jumped.forward':
    'El reloj saltó {duration} hacia delante: se ajustó, o el equipo estuvo suspendido',
  'panel.event.clock-jumped.back': 'El reloj se atrasó {duration}',
  'panel.event.recording-stopped.unwatched': 'La grabación se detuvo: el sitio ya no se observa',
  'panel.event.recording-stopped.paused': 'Grabación en pausa',
  'panel.event.recording-gap':
    'Sin grabar durante {duration}: {why}{dropped, plural, =0 {} one { (# evento perdido)} many { (# de eventos perdidos)} other { (# eventos perdidos)}}',
} satisfies Record<keyof typeof english, string>;
