import type { keepWords as english } from '../../en/panel/keep.ts';

/** Spanish for ../../en/panel/keep.ts. */
export const keepWords = {
  'panel.keep.missed-logout.title': 'No se detectó un cierre de sesión',
  'panel.keep.wrong-verdict.title': 'Este veredicto es erróneo',
  'panel.keep.missed-logout.lead':
    'La grabación se guarda como archivo, para poder encontrar en ella el cierre de sesión que Logout Lens no detectó.',
  'panel.keep.wrong-verdict.lead':
    'La grabación se guarda como archivo, con el veredicto {code} marcado como erróneo.',
  'panel.keep.says': 'Qué pasó, con sus palabras',
  'panel.keep.optional': 'opcional',
  'panel.keep.missed-logout.example':
    'Por ejemplo: hacia las 14:05 hice clic en Guardar y me encontré en la página de inicio de sesión.',
  'panel.keep.wrong-verdict.example':
    'Por ejemplo: nadie cerró la sesión, el servidor se estaba reiniciando.',
  'panel.keep.safe':
    'El archivo no contiene ningún token, valor de cookie ni contraseña. Sus palabras sí; lo que en ellas parezca un secreto se enmascara.',
  'panel.keep.keep': 'Guardar la grabación',
  'panel.keep.keeping': 'Escribiendo el archivo…',
  'panel.keep.kept': 'Guardado como {name}, en las descargas del navegador.',
  'panel.keep.next':
    'Adjúntelo tal cual a un informe de error, o póngalo en tests/fixtures de Logout Lens: allí se convierte en una prueba automática.',
  'panel.keep.failed': 'La grabación no se guardó: {message} Inténtelo de nuevo.',
  'panel.keep.cancel': 'Cancelar',
  'panel.keep.done': 'Listo',
} satisfies Record<keyof typeof english, string>;
