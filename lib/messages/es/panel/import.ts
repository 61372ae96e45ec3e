import type { importingWords as english } from '../../en/panel/import.ts';

/** Spanish for ../../en/panel/import.ts. */
export const importingWords = {
  'panel.import.title': 'Abrir un archivo',
  'panel.import.lead': 'Vea por qué se cerró la sesión de alguien, a partir de un archivo que le envió:',
  'panel.import.kind.timeline': 'una línea de tiempo exportada por Logout Lens (.json), de cualquier versión',
  'panel.import.kind.report': 'un informe de Logout Lens (.html): lleva dentro su línea de tiempo',
  'panel.import.kind.har':
    'un archivo HAR, guardado desde el panel de red de cualquier navegador o por un proxy. Sus tokens, cookies y contraseñas se reducen a huellas al leerlo, y no se conserva ninguno',
  'panel.import.kind.archive': 'cualquiera de ellos en un .zip o .gz',
  'panel.import.choose': 'Elegir un archivo',
  'panel.import.or-drop': 'o soltarlo aquí',
  'panel.import.promise':
    'El archivo se lee solo en este equipo. Se abre en modo de solo lectura, nunca se mezcla con lo grabado aquí y se olvida al cerrar esta página.',
  'panel.import.one-file': 'Suelte un solo archivo cada vez.',
  'panel.import.not-opened': '«{name}» no se abrió.',
  'panel.import.reading': 'Leyendo {name}',
  'panel.import.unpacking': 'Desempaquetando el archivo…',
  'panel.import.progress': '{done, number} de {of, number} peticiones',
  'panel.import.cancel': 'Cancelar',
  'panel.import.imported': 'Importado',
  'panel.import.is-har': '{name}: un archivo HAR, grabado por {recorder}.',
  'panel.import.is-timeline': '{name}: exportado {at} por Logout Lens {version}, {browser}, {platform}.',
  'panel.import.unverified':
    'Lo que dice no se comprobó: quien creó el archivo puede haberlo modificado. Solo lectura, y aparte de todo lo grabado aquí.',
  'panel.import.another': 'Abrir otro archivo',
  'panel.import.newer':
    'El archivo lo creó un Logout Lens más reciente (versión {version} de la línea de tiempo). Se leyó lo que este conoce; actualice la extensión para leerlo todo.',
  'panel.import.dropped.unknown-kinds':
    '{count, plural, one {# evento es de un tipo que esta versión no conoce y se omitió.} other {# eventos son de tipos que esta versión no conoce y se omitieron.}}',
  'panel.import.dropped.damaged':
    '{count, plural, one {# entrada está dañada y se omitió.} other {# entradas están dañadas y se omitieron.}}',
  'panel.import.dropped.repeated':
    '{count, plural, one {# evento estaba dos veces.} other {# eventos estaban dos veces.}}',
  'panel.import.dropped.other-sites':
    '{count, plural, one {Se omitió # petición de otro sitio.} other {Se omitieron # peticiones de otros sitios.}}',
  'panel.import.first-problem': 'El primero: {problem}.',
  'panel.import.no-logout': 'Ningún cierre de sesión en este archivo',
  'panel.import.no-logout-timeline':
    'En el tiempo que abarca el archivo no se cerró la sesión de nadie. Pida una exportación de un tiempo más largo.',
  'panel.import.no-logout-har':
    'No contiene evidencia suficiente para decir que se cerró la sesión de alguien, ni por qué. Para obtener un archivo mejor:',
  'panel.import.no-logout-har-1':
    'empezar antes del inicio de sesión y seguir hasta que vuelva a mostrarse la página de inicio de sesión, con «Conservar registro» (Preserve log) activado',
  'panel.import.no-logout-har-2':
    'exportarlo con datos confidenciales: sin cookies ni encabezados Authorization nadie puede saber de quién son las peticiones. Aquí no se conserva nada de ellos',
  'panel.import.no-logout-har-3':
    'en Firefox, a menudo se pierden las últimas respuestas antes de abandonar una página: el panel de red de Chromium las conserva',
  'panel.import.no-logout-har-4':
    'u observar el sitio con el propio Logout Lens: ve el almacenamiento, los scripts, los clics y los cambios de cookies, que ningún HAR contiene',
} satisfies Record<keyof typeof english, string>;
