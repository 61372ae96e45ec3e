import type { requestSentencesWords as english } from '../../en/panel/request-sentences.ts';

/** Spanish for ../../en/panel/request-sentences.ts. */
export const requestSentencesWords = {
  'panel.event.request-answered': '{method} {address} → {status}',
  'panel.role.sign-in': 'inicio de sesión',
  'panel.role.refresh': 'renovación del token',
  'panel.role.silent-renewal': 'renovación silenciosa',
  'panel.role.sign-out': 'cierre de sesión',
  'panel.role.revoke': 'revocación del token',
  'panel.role.probe': 'pregunta quién ha iniciado sesión',
  'panel.role.check-session': 'comprobación de la sesión',
  'panel.role.discovery': 'configuración del proveedor de identidad',
  'panel.event.request-redirected': '{method} {address} → {status}, hacia {target}',
  'panel.event.request-failed': '{method} {address} no obtuvo respuesta: {error}',
  'panel.event.request-blocked': '{method} {address} → {status}, oculto a la página: {error}',
  'panel.event.response-says': 'La respuesta {status} de {address} dice «{words}»',
  'panel.event.response-says-code': 'La respuesta {status} de {address} dice {code}: «{message}»',
  'panel.event.response-silent': 'La respuesta {status} de {address} no da ningún motivo',
  'panel.event.response-unread': 'No se pudo leer la respuesta {status} de {address}: {why}',
  'panel.event.connection-closed.code': '{transport} a {address}: se cerró con el código {code}',
  'panel.event.connection-closed.reason':
    '{transport} a {address}: se cerró con el código {code}: «{reason}»',
  'panel.event.connection-closed.plain': '{transport} a {address}: se cerró',
  'panel.event.connection-closed.never-open': '{transport} a {address}: no se pudo abrir',
  'panel.transport.websocket': 'WebSocket',
  'panel.transport.eventsource': 'EventSource',
} satisfies Record<keyof typeof english, string>;
