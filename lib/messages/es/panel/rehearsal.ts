import type { rehearsalWords as english } from '../../en/panel/rehearsal.ts';

/** Spanish for ../../en/panel/rehearsal.ts. */
export const rehearsalWords = {
  'panel.rehearsal.open': 'Ensayar la pérdida',
  'panel.rehearsal.open-label': 'Ensayar la pérdida: {credential}',
  'panel.rehearsal.title': 'Ensayo: ¿qué pasa sin {credential}?',
  'panel.rehearsal.why':
    'No hace falta esperar a que caduque: haga el cambio ahora y vea enseguida cómo lo toma la página. El registro dice que fue usted.',
  'panel.rehearsal.where': 'Dónde está',
  'panel.rehearsal.what': 'Qué hacer',
  'panel.rehearsal.how.removed': 'Eliminar',
  'panel.rehearsal.how.corrupted': 'Alterar',
  'panel.rehearsal.how.expired': 'Hacer caducar',
  'panel.rehearsal.hint.removed.storage':
    'como si se hubiera borrado; solo desaparece esta entrada o este campo',
  'panel.rehearsal.hint.removed.cookie': 'como si el navegador hubiera borrado la cookie',
  'panel.rehearsal.hint.corrupted.storage': 'conserva el aspecto, y el servidor debería rechazar el valor',
  'panel.rehearsal.hint.corrupted.cookie': 'conserva el aspecto, y el servidor debería rechazar el valor',
  'panel.rehearsal.hint.expired.storage':
    'la fecha guardada a su lado se pone en hace un segundo; el valor permanece',
  'panel.rehearsal.hint.expired.cookie': 'la fecha de la propia cookie se pone en dentro de un segundo',
  'panel.rehearsal.warning.removed':
    'Esto elimina de {place}, en la pestaña que muestra {address}: {credential}. Probablemente la sesión terminará, y puede perderse lo que no esté guardado allí. No se puede deshacer.',
  'panel.rehearsal.warning.corrupted':
    'Esto deja sin valor en {place}, en la pestaña que muestra {address}: {credential}. Probablemente la sesión terminará, y puede perderse lo que no esté guardado allí. No se puede deshacer.',
  'panel.rehearsal.warning.expired':
    'Esto hace que parezca haber caducado en {place}, en la pestaña que muestra {address}: {credential}. Probablemente la sesión terminará, y puede perderse lo que no esté guardado allí. No se puede deshacer.',
  'panel.rehearsal.looking': 'Comprobando si sigue ahí…',
  'panel.rehearsal.confirm.removed': 'Eliminar ahora',
  'panel.rehearsal.confirm.corrupted': 'Alterar ahora',
  'panel.rehearsal.confirm.expired': 'Hacer caducar ahora',
  'panel.rehearsal.told': '{did}. {outcome}',
  'panel.rehearsal.outcome.waiting':
    'Aún no ha tenido consecuencias: la página puede notarlo con su próxima petición, o cuando se vuelva a cargar.',
  'panel.rehearsal.outcome.in-memory':
    'La página sigue con una copia en memoria: vuelva a cargarla para ver qué pasa sin ella.',
  'panel.rehearsal.outcome.restored':
    'La página volvió a escribir el mismo valor {after} después: tenía una copia en memoria.',
  'panel.rehearsal.outcome.coped':
    'La aplicación lo resolvió: {after} después tenía un reemplazo ({credential}), y a nadie se le cerró la sesión.',
  'panel.rehearsal.outcome.logout': 'La sesión terminó {after} después.',
  'panel.rehearsal.show-logout': 'Mostrar el cierre de sesión',
} satisfies Record<keyof typeof english, string>;
