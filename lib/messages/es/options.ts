import type { optionsWords as english } from '../en/options.ts';

/** Spanish for ../en/options.ts. */
export const optionsWords = {
  'options.title': 'Ajustes de Logout Lens',
  'options.lead':
    'Todo esto se guarda en este navegador y tiene efecto enseguida. No se envía nada a ninguna parte, salvo que usted active los informes.',
  'options.contents': 'Secciones',
  'options.loading': 'Preguntando al grabador…',
  'options.unreachable':
    'El grabador no responde. Inténtelo de nuevo; si la extensión se acaba de actualizar, cierre esta página y ábrala otra vez.',
  'options.failed': 'No funcionó: {message}',
  'options.does': 'Hace:',
  'options.costs': 'Cuesta:',
  'options.none-watched': 'Aún no se observa ningún sitio.',
  'options.none-yet': 'Aún no se guarda nada de ningún sitio.',
  'options.saved': 'Guardado.',
  'options.cancel': 'Cancelar',

  'options.sites.title': 'Sitios',
  'options.sites.does':
    'Un sitio observado se graba a partir de entonces, también en segundo plano. Las partes de un sitio, como su API, se graban con él.',
  'options.sites.costs':
    'Un script en cada página de ese sitio, y espacio de almacenamiento. Los demás sitios no notan nada: allí no se ejecuta ningún script.',
  'options.sites.none':
    'No se observa ningún sitio. Abra el sitio que le cierra la sesión, pulse el botón de Logout Lens en la barra de herramientas y elija «Observar este sitio».',
  'options.sites.state.recording': 'Grabando',
  'options.sites.state.paused': 'En pausa',
  'options.sites.state.no-access': 'Sin acceso',
  'options.sites.state.not-watched': 'No observado',
  'options.sites.access': 'Con acceso',
  'options.sites.no-access': 'Sin acceso: el navegador no nos deja ver nada aquí',
  'options.sites.parts': 'Forma parte de él',
  'options.sites.open': 'Abrir {origin} en el panel',
  'options.sites.open-short': 'Abrir',
  'options.sites.pause': 'Pausar {origin}',
  'options.sites.pause-short': 'Pausar',
  'options.sites.resume': 'Reanudar {origin}',
  'options.sites.resume-short': 'Reanudar',
  'options.sites.unwatch': 'Dejar de observar {origin}',
  'options.sites.unwatch-short': 'Dejar de observar',
  'options.sites.watch': 'Volver a observar {origin}',
  'options.sites.watch-short': 'Volver a observar',
  'options.sites.give-access': 'Dar acceso de nuevo a {origin}',
  'options.sites.give-access-short': 'Dar acceso',
  'options.sites.denied': 'No se permitió el acceso, así que no ha cambiado nada. Puede intentarlo de nuevo.',

  'options.recorded.title': 'Qué se graba',
  'options.recorded.does':
    'Solo de los sitios observados. Para grabar menos, ponga un sitio en pausa o deje de observarlo; para conservar menos, vea más abajo.',
  'options.recorded.costs':
    'Si se graba menos, se sabe menos: un veredicto dice qué falta, y sin ello es menos seguro.',
  'options.recorded.is': 'Se graba',
  'options.recorded.is-1':
    'cuándo llegan, se renuevan y desaparecen los tokens y las cookies de sesión, y qué código lo hizo',
  'options.recorded.is-2':
    'las peticiones, y cómo respondió el servidor: direcciones sin identificadores, estado, motivos',
  'options.recorded.is-3': 'los cambios de página, y que hubo interacción, no lo que se escribió',
  'options.recorded.is-4':
    'los errores de scripts, las conexiones perdidas, la suspensión y los cambios del reloj',
  'options.recorded.never': 'No se graba nunca',
  'options.recorded.never-1': 'los valores de tokens y cookies: solo fechas, lugares y una huella',
  'options.recorded.never-2': 'las contraseñas, lo que usted escribe y el contenido de las páginas',
  'options.recorded.never-3': 'las ventanas privadas en el disco: lo que se ve en ellas desaparece con ellas',

  'options.retention.title': 'Cuánto tiempo se conserva',
  'options.retention.does':
    'Se borran las sesiones que terminaron hace más tiempo, o que superan ese número de eventos de un sitio: primero la más antigua, cada una entera. La sesión en curso no se toca nunca.',
  'options.retention.costs':
    'Más ocupa espacio en este equipo: 100 000 eventos, unos 5 MB. Menos olvida: de una sesión borrada solo queda el veredicto.',
  'options.retention.days': 'Días',
  'options.retention.events': 'Eventos de cada sitio',
  'options.retention.save': 'Guardar',
  'options.retention.wrong': 'Indique un número entero de {min, number} a {max, number}.',
  'options.retention.confirm-title': '¿Borrar ahora lo que sobrepasa ese límite?',
  'options.retention.confirm':
    'Las sesiones terminadas de hace más de {days, plural, one {# día} other {# días}}, o que superan {events, number} eventos de un sitio, se borran enseguida y para siempre.',
  'options.retention.confirm-button': 'Guardar y borrar',

  'options.thresholds.title': 'Umbrales y franjas de inactividad',
  'options.thresholds.does':
    'A partir de cuándo se muestra que una credencial caduca pronto, y qué nombre recibe un tiempo de inactividad.',
  'options.thresholds.costs': 'Nada: solo cambian colores y palabras, nunca un veredicto.',

  'options.notices.title': 'Notificaciones',
  'options.notices.does':
    'Los avisos antes de que caduque una credencial se ponen en el panel, junto a la credencial. El navegador también puede mostrarlos cuando no hay ningún panel abierto.',
  'options.notices.costs':
    'La extensión se despierta una vez por cada aviso que llega. Una notificación muestra en su pantalla el nombre del sitio.',
  'options.notices.allowed': 'El navegador puede mostrar notificaciones.',
  'options.notices.not-allowed':
    'El navegador no puede mostrar notificaciones: los avisos se dan solo en el panel.',
  'options.notices.allow': 'Permitir notificaciones',
  'options.notices.drop': 'No mostrar más',
  'options.notices.denied': 'El navegador no lo permitió. No ha cambiado nada.',
  'options.notices.reminders': 'Avisos',
  'options.notices.no-reminders': 'No hay ninguno.',
  'options.notices.reminder':
    '{origin}: {minutes, plural, one {# minuto} other {# minutos}} antes de que caduque ({credential})',
  'options.notices.remove': 'Quitar el aviso: {reminder}',
  'options.notices.remove-short': 'Quitar',
  'options.notices.badge': 'Tiempo restante en el botón de la barra de herramientas',
  'options.notices.badge-costs':
    'La extensión se despierta una vez por minuto en la última hora antes de que termine la sesión, y una vez por hora antes de eso.',

  'options.reports.title': 'Informes',
  'options.reports.does':
    'Envía cada cierre de sesión de un sitio, en cuanto su causa es definitiva, a una dirección propia. Desactivado hasta que se activa.',
  'options.reports.costs':
    'Lo que muestra el informe sale de este navegador: la causa, su evidencia y direcciones sin valores, nunca un token.',
  'options.reports.on': 'activado',
  'options.reports.off': 'desactivado',
  'options.reports.open': 'Configurar los informes de {origin}',
  'options.reports.open-short': 'Configurar',
  'options.language.title': 'Idioma',
  'options.language.does': 'El idioma de todas las páginas de Logout Lens.',
  'options.language.costs': 'Nada. Las exportaciones preguntan por su propio idioma.',
  'options.shortcuts.title': 'Atajos de teclado',
  'options.shortcuts.does':
    'Teclas para lo que también hace el botón de la barra de herramientas. Funcionan mientras el sitio está en primer plano.',
  'options.shortcuts.costs':
    'Nada. El navegador da cada tecla a una sola extensión; si ya la tiene otra, la nuestra queda sin asignar.',
  'options.shortcuts.none': 'sin asignar',
  'options.shortcuts.change': 'Cambiar en el navegador',
  'options.shortcuts.unavailable': 'Este navegador no tiene teclas para extensiones.',
  'options.taught.title': 'Reglas creadas',
  'options.taught.does':
    'Lo que usted dijo de un sitio y nadie puede adivinar: su página de inicio de sesión, su endpoint de renovación, sus motivos. Las reglas prevalecen sobre toda conjetura.',
  'options.taught.costs': 'Nada. Una regla errónea da veredictos erróneos, hasta que se elimina.',
  'options.taught.count': '{count, plural, =0 {ninguna regla} one {# regla} other {# reglas}}',
  'options.taught.open': 'Abrir las reglas de {origin}',
  'options.taught.open-short': 'Abrir',

  'options.data.title': 'Qué se conserva, y cómo olvidarlo',
  'options.data.does':
    'Olvidar un sitio deja de observarlo, borra su registro, sus veredictos, reglas y avisos, y devuelve su acceso al navegador.',
  'options.data.costs': 'Se pierde para siempre. Exporte antes lo que aún necesite.',
  'options.data.site': 'Sitio',
  'options.data.events': 'Eventos',
  'options.data.size': 'Tamaño',
  'options.data.last': 'Último',
  'options.data.action': 'Acción',
  'options.data.all': 'Todos los sitios',
  'options.data.used': 'El navegador cuenta {size} para toda la extensión, con lo que él guarda además.',
  'options.data.forget': 'Olvidar {origin}',
  'options.data.forget-short': 'Olvidar',
  'options.data.forget-all': 'Olvidar todos los sitios',
  'options.data.forget-title': '¿Olvidar {origin}?',
  'options.data.forget-text':
    'Se borrarán para siempre {events, plural, one {# evento} many {# de eventos} other {# eventos}}, y los veredictos, reglas y avisos de este sitio, y dejará de observarse.',
  'options.data.forget-all-title': '¿Olvidar todos los sitios?',
  'options.data.forget-all-text':
    'Se borrarán para siempre {sites, plural, one {# sitio} other {# sitios}} con {events, plural, one {# evento} many {# de eventos} other {# eventos}}, y todos los veredictos, reglas y avisos, y ya no se observará nada. Los umbrales y los límites de conservación se mantienen.',
  'options.data.forget-confirm': 'Olvidar para siempre',
  'options.data.forgotten': 'Olvidado.',

  'options.file.title': 'Exportar e importar ajustes',
  'options.file.does':
    'Un archivo JSON con los umbrales, los límites de conservación y lo ajustado para cada sitio: sus partes, sus reglas, su botón de la barra de herramientas. Al importarlo, sustituye lo ajustado aquí.',
  'options.file.costs':
    'El archivo nombra sus sitios. No contiene nada grabado, ni ninguna credencial. Un archivo con cualquier error no cambia nada.',
  'options.file.export': 'Exportar ajustes',
  'options.file.import': 'Importar ajustes',
  'options.file.choose': 'Archivo de ajustes',
  'options.file.imported': 'Importado de {file}.',
  'options.file.not-applied': 'No todo pudo ajustarse: {message}',
  'options.file.waiting':
    '{count, plural, one {# sitio del archivo no se observa aquí. El navegador tiene que preguntarle antes; hasta que cierre esta página puede observarlo con un clic.} other {# sitios del archivo no se observan aquí. El navegador tiene que preguntarle antes; hasta que cierre esta página puede observarlos con un clic.}}',
  'options.file.watch': 'Observar {count, plural, one {este sitio} other {estos # sitios}}',
  'options.file.problem.too-large':
    'El archivo tiene más de {limit, number} caracteres, demasiados para un archivo de ajustes. No se cambió nada. Elija un archivo creado con «Exportar ajustes».',
  'options.file.problem.not-json':
    'Esto no es JSON. No se cambió nada. Elija un archivo creado con «Exportar ajustes», o corrija sus comas y comillas.',
  'options.file.problem.not-settings':
    'En {where}: no es un archivo de ajustes ("format" tiene que ser "logout-lens/settings"). No se cambió nada. Elija un archivo creado con «Exportar ajustes».',
  'options.file.problem.version':
    'En {where}: el archivo es de otra versión que {known}, la que se conoce aquí. No se cambió nada. Actualice la extensión.',
  'options.file.problem.unknown-field':
    'En {where}: no existe ese ajuste. No se cambió nada. Quítelo del archivo, corrija cómo está escrito o actualice la extensión.',
  'options.file.problem.missing': 'En {where}: esto falta. No se cambió nada. Añádalo al archivo.',
  'options.file.problem.not-an-object':
    'En {where}: se esperaba un objeto entre llaves. No se cambió nada. Corrija el archivo.',
  'options.file.problem.not-a-list':
    'En {where}: se esperaba una lista entre corchetes. No se cambió nada. Corrija el archivo.',
  'options.file.problem.not-an-origin':
    'En {where}: se esperaba un origen como "https://app.example.com". No se cambió nada. Corrija el archivo.',
  'options.file.problem.not-a-choice':
    'En {where}: se esperaba true o false. No se cambió nada. Corrija el archivo.',
  'options.file.problem.not-a-time':
    'En {where}: se esperaba un número de milisegundos mayor que 0, y de no más de un año. No se cambió nada. Corrija el archivo.',
  'options.file.problem.not-ascending':
    'En {where}: tiene que ser más largo que el límite anterior. No se cambió nada. Corrija el archivo.',
  'options.file.problem.out-of-range':
    'En {where}: se esperaba un número entero de {min, number} a {max, number}. No se cambió nada. Corrija el archivo.',
  'options.file.problem.too-many':
    'En {where}: más de {limit, number} entradas. No se cambió nada. Quite algunas.',
  'options.file.problem.twice':
    'En {where}: este sitio está dos veces en el archivo. No se cambió nada. Quite uno.',
  'options.file.problem.secret':
    'En {where}: esto parece una credencial. No se cambió nada. Escriba el nombre del lugar que la contiene, nunca lo que contiene.',
} satisfies Record<keyof typeof english, string>;
