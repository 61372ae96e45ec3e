import type { originalCodeWords as english } from '../../en/panel/original-code.ts';

/** Spanish for ../../en/panel/original-code.ts. */
export const originalCodeWords = {
  'panel.original.show': 'Mostrar el código original',
  'panel.original.title':
    'Obtiene del sitio el script y su source map, sin cookies. Nada más sale del navegador.',
  'panel.original.asking': 'Obteniendo scripts y source maps…',
  'panel.original.failed': 'No funcionó: {message} Inténtelo de nuevo.',
  'panel.original.heading': 'Dónde se escribió, primero la llamada más interna',
  'panel.original.own': 'mire aquí primero',
  'panel.original.library': 'biblioteca',
  'panel.original.now':
    'Según los source maps que el sitio sirve ahora. Si se desplegó después del cierre de sesión, las líneas pueden haberse movido.',
  'panel.original.why.not-http':
    'Parte del código no tiene dirección propia (blob:, eval): de ahí no puede obtenerse nada.',
  'panel.original.why.no-access':
    'Algunos scripts o source maps están en un origen que el navegador no deja leer. Observe también ese origen, o añádalo a este sitio, e inténtelo de nuevo.',
  'panel.original.why.no-file':
    'Algunos scripts ya no están, o exigen iniciar sesión. Tras un despliegue es habitual: busque la compilación de ese momento.',
  'panel.original.why.no-map-named':
    'Algunos scripts no nombran ningún source map. Compile con source maps, o abra la posición en el depurador y haga que formatee el código.',
  'panel.original.why.no-map-file':
    'Un script nombra un source map que el sitio no sirve. Despliegue también los archivos .map, al menos en un sistema de pruebas.',
  'panel.original.why.map-unreadable': 'No se pudo leer un source map: lo que hay allí no lo es.',
  'panel.original.why.too-large': 'Un script o un source map ocupa más de 64 MB y no se leyó.',
  'panel.original.why.not-in-map': 'Algunos lugares están en código del que el source map no dice nada.',
  'panel.original.why.other':
    'Algunos lugares no se pudieron rastrear. Recargue la extensión e inténtelo de nuevo.',
} satisfies Record<keyof typeof english, string>;
