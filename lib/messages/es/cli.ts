import type { cli as english } from '../en/cli.ts';
import { playwright } from './playwright.ts';
import { serverLog } from './server-log.ts';

/** Spanish for ../en/cli.ts. */
export const cli = {
  ...playwright,
  ...serverLog,
  'cli.usage': `Logout Lens dice, con evidencia, por qué un sitio cerró la sesión de alguien.

Uso: logout-lens COMANDO [OPCIONES] ARCHIVO…

Comandos:
{commands}

Opciones:
  -h, --help       este texto; tras un comando, lo que el comando puede hacer
  -V, --version    la versión

Archivos: un HAR de cualquier navegador o proxy, una línea de tiempo (JSON) o un informe (HTML)
exportado por Logout Lens, también en .gz o .zip; - es la entrada estándar. No se envía nada a
ninguna parte.

Códigos de salida: 0 no se cerró la sesión de nadie (compare: nada difiere), 1 se cerró la de
alguien (compare: algo difiere), 2 no se pudo leer o escribir un archivo, o no se entendió el
comando.`,
  'cli.summary.compare': 'mostrar en qué difieren dos grabaciones, lo primero delante',
  'cli.summary.diagnose': 'mostrar por qué se cerró la sesión de alguien',
  'cli.summary.redact': 'escribir una copia que pueda compartirse, y decir qué no contiene',
  'cli.usage.diagnose': `Muestra por qué se cerró la sesión de alguien.

Uso: logout-lens diagnose [OPCIONES] ARCHIVO…

  -f, --format FORMATO   text (para personas, si no se indica nada), json, markdown o html
  -a, --all              todos los cierres de sesión de un archivo completos, no solo el último
  -l, --server-log LOG   el registro del propio servidor de ese momento: lo que dice de esta sesión
                         aclara lo que el navegador deja abierto; - es la entrada estándar. Líneas
                         JSON, nginx y Apache (common, combined), líneas [AUTO-LOGOUT], bloques
                         LOGOUT EVENT
      --log-pattern P    cómo están escritas sus líneas, por ejemplo
                         [{log_time}] {log_level} {log_star} user={log_user} {log_message}
                         campos: {log_fields}
      --offset TIEMPO    cuánto va adelantado su reloj respecto al del navegador (2.5s, 300ms, -7h),
                         si no puede averiguarse comparando peticiones
      --user NOMBRE      de quién se cerró la sesión, tal como lo nombra el registro
  -h, --help             este texto

  logout-lens diagnose session.har
  logout-lens diagnose timeline.json --server-log app.log
  logout-lens diagnose --format json timeline.json | jq .logouts[].code
  curl -s https://ci.example/timeline.json | logout-lens diagnose -

Códigos de salida: 0 no se cerró la sesión de nadie, 1 se cerró la de alguien, 2 no se pudo leer un
archivo, o no se entendió el comando.`,
  'cli.usage.compare': `Muestra en qué difieren dos grabaciones: dónde se separan, cómo terminaron, límites y duraciones,
respuestas, credenciales, relojes. Una funciona y otra falla; antes y después de una corrección.

Uso: logout-lens compare [OPCIONES] A B

  -f, --format FORMATO   text (para personas, si no se indica nada), json o markdown
  -h, --help             este texto

De cada archivo se compara el último cierre de sesión, o la última sesión si no se cerró la de nadie.

  logout-lens compare works-here.har fails-there.har
  logout-lens compare --format json before.json after.json | jq .differences[].kind

Códigos de salida: 0 no difiere nada importante, 1 algo difiere, 2 no se pudo leer un archivo, o no
se entendió el comando.`,
  'cli.compare.title': 'Comparación de {a} y {b}',
  'cli.compare.file': 'Archivo',
  'cli.compare.session': 'Sesión',
  'cli.compare.span': '{from} a {to}',
  'cli.usage.redact': `Escribe una copia de un archivo que puede compartirse: no contiene los valores de tokens, cookies,
encabezados ni almacenamiento, solo huellas que no significan nada fuera de ella. Muestra qué se
dejó fuera.

Uso: logout-lens redact [OPCIONES] ARCHIVO

  -o, --output ARCHIVO   dónde escribir; - es la salida estándar
                         (si no se indica nada: session.har → session.redacted.har)
  -f, --format FORMATO   json, html, har, markdown, jira o svg (si no se indica nada: el del archivo)
      --force            sustituir lo que ya exista
  -h, --help             este texto

Códigos de salida: 0 escrito, 2 no se pudo leer o escribir el archivo, o no se entendió el comando.`,
  'cli.server-log':
    'Registro del servidor {file}: {lines, plural, one {# línea} many {# de líneas} other {# líneas}}, de ellas {read, number} leídas; {joined, plural, =0 {ninguna dice por qué terminó esta sesión} one {# línea dice por qué} other {# líneas dicen por qué}}. Su reloj {offsetFrom, select, given {se toma como {offset} adelantado, tal como se indicó} requests {va {offset} adelantado ({matched, plural, one {# petición comparada} other {# peticiones comparadas}})} dates {va {offset} adelantado (según el Date de las respuestas)} other {no pudo compararse: se toma por el del navegador}}.',
  'cli.error.log-stdin':
    'Un registro leído de la entrada estándar solo puede incorporarse a un archivo. Indique un único archivo, o guarde el registro.',
  'cli.error.log-missing':
    '{option} dice cómo leer el registro de un servidor. Indique también el registro: --server-log LOG',
  'cli.error.offset': '«{offset}» no es un desfase. Escriba un número con ms, s, m o h, como 2.5s o -7h.',
  'cli.see-help': 'Pruebe: logout-lens{command} --help',
  'cli.newer':
    'El archivo lo creó un Logout Lens más reciente (versión {version} de la línea de tiempo). Se leyó lo que este conoce; instale el más reciente para leerlo todo.',
  'cli.redacted':
    'Escrito: {output} ({format}), con {count, plural, one {# evento} many {# de eventos} other {# eventos}} de {site}.',
  'cli.error.no-command': 'Diga qué hacer e indique un archivo: logout-lens diagnose session.har',
  'cli.error.unknown-command': 'No existe el comando «{name}». Conocidos: {known}.',
  'cli.error.unknown-option': 'Aquí no existe la opción {option}. Quítela o corrija cómo está escrita.',
  'cli.error.needs-value': '{option} necesita un valor. Escríbalo después de la opción.',
  'cli.error.takes-no-value': '{option} no admite ningún valor. Quite lo que sigue.',
  'cli.error.no-file':
    '{command} necesita un archivo. Indique después un HAR, una línea de tiempo o un informe, o - para la entrada estándar.',
  'cli.error.one-file': '{command} admite un solo archivo. Ejecútelo una vez para cada uno.',
  'cli.error.two-files':
    '{command} admite dos archivos, y {count, plural, =0 {no se indicó ninguno} one {se indicó uno} other {se indicaron #}}. Indique el que funciona y el que falla.',
  'cli.error.one-html':
    'Un informe HTML trata de un solo archivo. Indique un único archivo, o elija otro formato.',
  'cli.error.stdin-twice': 'La entrada estándar solo puede leerse una vez. Escriba - una sola vez.',
  'cli.error.format': '«{format}» no es un formato aquí. Conocidos: {known}.',
  'cli.error.not-found': 'No existe ese archivo. Revise su nombre y la carpeta en la que está usted.',
  'cli.error.is-folder': 'Es una carpeta. Indique un archivo de ella.',
  'cli.error.not-allowed':
    'No está permitido leerlo o escribirlo ({code}). Cambie sus permisos, o elija otro lugar.',
  'cli.error.unreadable': 'No se puede leer ({code}). Cópielo al disco de este equipo e inténtelo de nuevo.',
  'cli.error.unwritable': 'No se puede escribir {file} ({code}). Elija otro lugar con --output.',
  'cli.error.exists':
    '{file} ya existe y no se sustituyó. Elija otro nombre con --output, o indique --force.',
  'cli.error.failed':
    '{command} falló. No se cambió nada. Inténtelo de nuevo; si también falla, informe de ello, por favor, con el archivo si puede compartirse.',
} satisfies Record<keyof typeof english, string>;
