import type { errors as english } from '../en/errors.ts';

/** Spanish for ../en/errors.ts. */
export const errors = {
  'error.export.secret':
    'No se exportó: {where} contiene algo que parece una credencial ({shape}). Esto no debería ocurrir; informe de ello, por favor, sin el valor, y borre el registro de este sitio para volver a exportar.',
  'error.import.not-json':
    'Esto no es JSON ({detail}). Elija un archivo que Logout Lens exportó como JSON o HTML, o un HAR; si se cortó por el camino, pida que se lo envíen de nuevo.',
  'error.import.too-large':
    'El archivo tiene {size, number} caracteres; se leen como máximo {limit, number}. Exporte un tiempo más corto.',
  'error.import.too-deep':
    'En {where}, el archivo está anidado a más de {limit} niveles, lo que no ocurre en ninguna línea de tiempo. Lo creó otra cosa, o está dañado.',
  'error.import.too-many-events':
    'El archivo tiene {count, number} eventos; se leen como máximo {limit, number}. Exporte un tiempo más corto.',
  'error.import.not-a-timeline':
    'En {where}: se esperaba {expected}. Elija un archivo que Logout Lens exportó.',
  'error.import.other-tool':
    'Esto es {what}: contiene {where}. Elija un archivo que Logout Lens exportó, o un HAR del panel de red del navegador.',
  'error.import.tool.redux': 'un registro de Redux DevTools',
  'error.import.tool.lighthouse': 'un informe de Lighthouse',
  'error.import.tool.trace': 'una traza de rendimiento',
  'error.import.tool.sentry': 'un evento de Sentry',
  'error.import.tool.netlog': 'un registro de red (net log) de Chromium',
  'error.import.tool.profile': 'un perfil de CPU',
  'error.import.tool.heap': 'una instantánea del heap',
  'error.import.tool.postman': 'una colección de Postman',
  'error.import.tool.recorder': 'una grabación de clics',
  'error.import.tool.storage-state': 'las cookies guardadas de un navegador, que nadie debería enviar',
  'error.import.tool.source-map': 'un source map',
  'error.import.tool.rules':
    'un archivo de reglas de Logout Lens, que el panel de un sitio lee en «Reglas de este sitio»',
  'error.import.version':
    'El archivo tiene la versión {version} del formato de línea de tiempo; este Logout Lens lee la versión {known}. Actualice la extensión.',
  'error.import.no-events':
    '{count, plural, one {No se puede leer el único evento del archivo.} many {No se puede leer ninguno del # de eventos del archivo.} other {No se puede leer ninguno de los # eventos del archivo.}} El primero: {problem}',
  'error.taught.too-large':
    'El archivo tiene más de {limit, number} caracteres, que ningún archivo de reglas tiene. No se cambió nada. Elija un archivo creado con «Exportar reglas».',
  'error.taught.not-json':
    'Esto no es JSON. No se cambió nada. Elija un archivo creado con «Exportar reglas», o corrija sus comas y comillas.',
  'error.taught.too-deep':
    'En {where}: anidado a más de {limit} niveles, lo que no ocurre en ninguna regla. No se cambió nada. Elija otro archivo.',
  'error.taught.forbidden-name':
    'En {where}: un campo no puede llevar este nombre. No se cambió nada. Quítelo del archivo.',
  'error.taught.not-rules':
    'En {where}: esto no es un archivo de reglas ("format" tiene que ser "logout-lens/taught-site"). No se cambió nada. Elija un archivo creado con «Exportar reglas».',
  'error.taught.version':
    'En {where}: el archivo no es de la versión 1, la que se conoce aquí. No se cambió nada. Actualice la extensión.',
  'error.taught.too-many-rules':
    'En {where}: un sitio puede tener como máximo {limit} reglas. Quite algunas; los patrones con * y :name pueden sustituir a varias.',
  'error.taught.unknown-kind':
    'En {where}: no existe ese tipo de regla. Escriba "request", "page", "reason" o "credential", o actualice la extensión.',
  'error.taught.unknown-field':
    'En {where}: este tipo de regla no tiene ese campo. Quítelo, o corrija cómo está escrito.',
  'error.taught.missing': 'En {where}: falta este campo. Añádalo.',
  'error.taught.wrong': 'En {where}: este valor no puede leerse. Vea en docs/teaching.md qué va ahí.',
  'error.taught.not-text': 'En {where}: se esperaba un texto entre comillas.',
  'error.taught.not-a-list': 'En {where}: se esperaba una lista entre [corchetes].',
  'error.taught.not-an-object': 'En {where}: se esperaba un objeto.',
  'error.taught.empty': 'En {where}: aquí no hay nada. Rellénelo.',
  'error.taught.too-long': 'En {where}: demasiado largo. Acórtelo; * puede sustituir una parte.',
  'error.taught.too-many': 'En {where}: demasiadas entradas. Quite algunas.',
  'error.taught.unseen': 'En {where}: contiene un carácter que no se ve. Escríbalo de nuevo.',
  'error.taught.only-star': 'En {where}: * por sí solo significaría todo. Escriba una parte del nombre.',
  'error.taught.path-start': 'En {where}: una ruta empieza por /, como /api/session.',
  'error.taught.path-query':
    'En {where}: una ruta no lleva espacios ni signo de interrogación. Quite lo que sigue a este.',
  'error.taught.not-an-origin':
    'En {where}: escriba esquema, host y puerto en minúsculas, como https://api.example.com, y nada más después.',
  'error.taught.not-a-method': 'En {where}: escriba un método en mayúsculas, como POST.',
  'error.taught.not-a-header':
    'En {where}: esto no puede ser el nombre de un encabezado. Escríbalo como X-Why.',
  'error.taught.credential-header':
    'En {where}: este encabezado contiene credenciales y no se lee como palabras.',
  'error.taught.not-a-field': 'En {where}: escriba dónde está el campo, como error.why o /error/why.',
  'error.taught.not-a-status': 'En {where}: un estado es un número de 100 a 599, como 401.',
  'error.taught.no-status': 'En {where}: indique al menos un estado, como 401.',
  'error.taught.not-a-cause':
    'En {where}: escriba el código de una causa en mayúsculas, como SERVER_IDLE_TIMEOUT.',
  'error.taught.not-a-use': 'En {where}: este tipo de regla no conoce ese uso. Elija uno de la lista.',
  'error.taught.not-an-area': 'En {where}: escriba localStorage, sessionStorage, indexedDB o cookie.',
  'error.taught.not-a-place': 'En {where}: escriba header o body.',
  'error.server-log.pattern-long':
    'El patrón tiene más de {limit, number} caracteres. Acórtelo; {star} puede sustituir una parte.',
  'error.server-log.pattern-field': 'El patrón contiene {field}, que no es un campo. Conocidos: {known}.',
  'error.server-log.pattern-adjacent':
    'En el patrón, {field} sigue directamente a otro campo. Ponga lo que hay entre ellos en el registro, por ejemplo un espacio.',
  'error.server-log.pattern-time': 'El patrón no tiene hora. Escriba {time} donde la tiene el registro.',
  'error.import.too-many-bytes':
    'El archivo tiene {size, number} bytes; se leen como máximo {limit, number}. Grabe o exporte un tiempo más corto.',
  'error.import.not-text':
    'Este archivo no es texto, ni un archivo comprimido conocido. Elija una línea de tiempo o un informe de Logout Lens, o un HAR.',
  'error.import.not-an-archive':
    'Este archivo comprimido no se puede desempaquetar: {detail}. Elija el archivo que hay dentro.',
  'error.import.not-a-har':
    'Esto parece un HAR, pero {where} no es una lista. Expórtelo de nuevo desde el panel de red del navegador.',
  'error.import.too-many-entries':
    'El HAR tiene {count, number} entradas; se leen como máximo {limit, number}. Grabe un tiempo más corto.',
  'error.import.no-entries':
    '{count, plural, one {No se puede leer la única entrada de este HAR.} many {No se puede leer ninguna del # de entradas de este HAR.} other {No se puede leer ninguna de las # entradas de este HAR.}} La primera: {problem} Expórtelo de nuevo desde el panel de red del navegador.',
  'error.import.cancelled': 'Se canceló la lectura del archivo. No se cambió nada.',
  'error.import.failed':
    'La lectura del archivo falló. No se cambió nada. Vuelva a abrirlo; si también falla, informe de ello, por favor.',
} satisfies Record<keyof typeof english, string>;
