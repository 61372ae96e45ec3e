import type { serverLog as english } from '../en/server-log.ts';

/** Spanish for ../en/server-log.ts. To join (lines): incorporar. */
export const serverLog = {
  'server-log.left-out.unread':
    '{count, plural, one {# línea no tiene hora o no es de un formato conocido.} other {# líneas no tienen hora o no son de un formato conocido.}}',
  'server-log.left-out.outside':
    '{count, plural, one {# línea está a más de un día de la grabación.} other {# líneas están a más de un día de la grabación.}}',
  'server-log.left-out.silent':
    '{count, plural, one {# línea no dice por qué terminó una sesión.} other {# líneas no dicen por qué terminó una sesión.}}',
  'server-log.left-out.another':
    '{count, plural, one {# línea trata de otro usuario u otra sesión.} other {# líneas tratan de otro usuario u otra sesión.}}',
  'server-log.left-out.unattributed':
    '{count, plural, one {# línea nombra a alguien, y nada indica si es este usuario. Diga de quién se cerró la sesión.} other {# líneas nombran a alguien, y nada indica si es este usuario. Diga de quién se cerró la sesión.}}',
  'server-log.left-out.other-time':
    '{count, plural, one {# línea se escribió cuando aquí no terminaba ninguna sesión. Revise el desfase de los relojes.} other {# líneas se escribieron cuando aquí no terminaba ninguna sesión. Revise el desfase de los relojes.}}',
  'server-log.left-out.dropped':
    '{count, plural, one {No hubo sitio para # línea más alejada de este momento. Recorte el registro al día del cierre de sesión.} other {No hubo sitio para # líneas más alejadas de este momento. Recorte el registro al día del cierre de sesión.}}',

  'server-log.dialog': 'Incorporar el registro del servidor',
  'server-log.paste': 'Líneas del registro',
  'server-log.paste-hint': 'Pegue líneas aquí, o abra un archivo.',
  'server-log.pasted': 'líneas pegadas',
  'server-log.open': 'Abrir un archivo…',
  'server-log.file': 'Archivo de registro del servidor',
  'server-log.not-file': 'Pegar líneas en su lugar',
  'server-log.format': 'Formato',
  'server-log.format.found': 'Reconocerlo',
  'server-log.format.pattern': 'Un patrón propio',
  'server-log.format-hint':
    'Se reconocen: líneas JSON, nginx y Apache (common, combined), líneas [AUTO-LOGOUT], bloques LOGOUT EVENT.',
  'server-log.pattern': 'Patrón',
  'server-log.pattern-hint':
    'Escriba cómo es una línea, con estos campos: {fields}. Los espacios representan cualquier número de espacios.',
  'server-log.clock': 'Reloj del servidor',
  'server-log.clock.found': 'Compararlo mediante las peticiones',
  'server-log.clock.given': 'Sé cuánto va adelantado',
  'server-log.offset': 'Adelantado',
  'server-log.offset-hint': 'Por ejemplo 2.5s, 300ms o -7h.',
  'server-log.user': 'De quién se cerró la sesión',
  'server-log.user-hint': 'Tal como lo nombra el registro. Puede quedar vacío.',
  'server-log.kept':
    'Las líneas se leen aquí. Lo incorporado queda en la memoria de esta página, enmascarado, hasta que se cierre; todo lo demás se olvida enseguida.',
  'server-log.submit': 'Incorporar estas líneas',
  'server-log.cancel': 'Cancelar',
  'server-log.again': 'Cambiar',
  'server-log.close': 'Cerrar',
  'server-log.reading': 'Leyendo: {lines, plural, one {# línea} many {# de líneas} other {# líneas}}',
  'server-log.result':
    '{joined, plural, =0 {De {lines, plural, one {# línea} many {# de líneas} other {# líneas}}, ninguna dice por qué terminó esta sesión.} one {De {lines, plural, one {# línea} many {# de líneas} other {# líneas}}, # dice por qué terminó esta sesión y se incorporó.} other {De {lines, plural, one {# línea} many {# de líneas} other {# líneas}}, # dicen por qué terminó esta sesión y se incorporaron.}}',
  'server-log.result.clock':
    'El reloj del servidor {from, select, given {se toma como {offset} adelantado, tal como se indicó} requests {va {offset} adelantado ({matched, plural, one {# petición comparada} other {# peticiones comparadas}})} dates {va {offset} adelantado (según el Date de las respuestas)} other {no pudo compararse: se toma por el del navegador}}.',
  'server-log.result.clock-agrees': 'El reloj del servidor coincide con el del navegador.',
  'server-log.no-lines': 'Aún no hay ninguna línea. Pegue líneas del registro, o abra un archivo.',
  'server-log.unreadable':
    'No se pudo leer: {name}. Guárdelo como texto o .gz en este equipo e inténtelo de nuevo.',
  'server-log.bad-offset':
    '«{offset}» no es un desfase. Escriba un número con ms, s, m o h, como 2.5s o -7h.',
} satisfies Record<keyof typeof english, string>;
