import type { taughtWords as english } from '../../en/panel/taught.ts';

/** Spanish for ../../en/panel/taught.ts. */
export const taughtWords = {
  'panel.taught.title': 'Reglas de {origin}',
  'panel.taught.hint':
    'Las reglas dicen lo que nadie puede adivinar de este sitio. Prevalecen sobre toda conjetura, valen para todo lo ya grabado y se quedan en este equipo a menos que usted las exporte. La forma más rápida de crear una: elegir un evento de la lista y crearla desde sus detalles.',
  'panel.taught.empty': 'Aún no hay reglas: todo se conjetura.',
  'panel.taught.fits':
    '{count, plural, =0 {no coincide con nada grabado} one {coincide con # evento} many {coincide con # de eventos} other {coincide con # eventos}}',
  'panel.taught.preview':
    '{count, plural, =0 {No coincide con nada de lo grabado.} one {Coincide con # evento grabado.} many {Coincide con # de eventos grabados.} other {Coincide con # eventos grabados.}}',
  'panel.taught.not-yet': 'Rellene la regla para ver con qué coincide.',
  'panel.taught.add': 'Añadir una regla',
  'panel.taught.edit': 'Editar: {rule}',
  'panel.taught.remove': 'Eliminar: {rule}',
  'panel.taught.removed': 'Regla eliminada. Los veredictos son los que resultan sin ella.',
  'panel.taught.keep': 'Guardar la regla',
  'panel.taught.import': 'Importar reglas',
  'panel.taught.export': 'Exportar reglas',
  'panel.taught.file': 'Archivo de reglas',
  'panel.taught.imported': 'Importado de {file}, en lugar de todas las reglas anteriores.',
  'panel.taught.optional': '(puede quedar vacío)',
  'panel.taught.kind': 'De qué trata',
  'panel.taught.kind.request': 'Para qué es una petición',
  'panel.taught.kind.page': 'Si una página es la página de inicio de sesión',
  'panel.taught.kind.reason': 'Dónde está el motivo de un cierre de sesión',
  'panel.taught.kind.credential': 'Qué contiene una clave del almacenamiento o una cookie',
  'panel.taught.field.is': 'Es',
  'panel.taught.field.method': 'Método',
  'panel.taught.field.path': 'Ruta',
  'panel.taught.field.inside': 'Ruta dentro del valor',
  'panel.taught.field.origin': 'Origen',
  'panel.taught.field.in': 'El motivo está en un',
  'panel.taught.field.name': 'Nombre del encabezado o del campo',
  'panel.taught.field.statuses': 'Con estos estados',
  'panel.taught.field.means': 'Qué significan las palabras',
  'panel.taught.field.area': 'Dónde está',
  'panel.taught.field.key': 'Clave o nombre de la cookie',
  'panel.taught.about.is': 'Su palabra prevalece sobre toda conjetura.',
  'panel.taught.about.method': 'Como POST. Vacío: cualquiera.',
  'panel.taught.about.path':
    'Como /api/:id/renew, donde :id es un segmento cualquiera y * cualquier serie de caracteres.',
  'panel.taught.about.inside':
    'Si el valor es JSON: el lugar dentro de él, como state.token. Vacío: todo el valor.',
  'panel.taught.about.origin': 'Como https://api.example.com. Vacío: cualquier origen del sitio.',
  'panel.taught.about.in':
    'Un campo solo se conserva de las respuestas de rechazo; un encabezado, de cualquiera.',
  'panel.taught.about.name': 'Como X-Why, error.why o /error/why.',
  'panel.taught.about.statuses': 'Como 401, 403.',
  'panel.taught.about.means':
    'Uno por línea, como E17 = SERVER_IDLE_TIMEOUT. Vacío: la palabra del propio sitio es la causa.',
  'panel.taught.about.area': 'Una cookie, o uno de los almacenes de la página.',
  'panel.taught.about.key': '* representa cualquier serie de caracteres, como sess_*.',
} satisfies Record<keyof typeof english, string>;
