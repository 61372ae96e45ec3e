import type { detect as english } from '../en/detect.ts';

/** Spanish for ../en/detect.ts. */
export const detect = {
  // With their articles: they always stand within a sentence, never after “a” or “de”.
  'credential.access': 'el token de acceso',
  'credential.refresh': 'el token de renovación',
  'credential.id': 'el token de identidad',
  'credential.session': 'el token de sesión',
  'credential.session-cookie': 'la cookie de sesión',
  'credential.remember': 'el token de «recordarme»',
  'credential.remember-cookie': 'la cookie de «recordarme»',
  'credential.csrf': 'el token CSRF',
  'credential.unknown': 'la credencial',
  'credential.unknown-cookie': 'la cookie',

  'evidence.last-accepted':
    'El servidor aceptó la última petición de la sesión, {method} {address}, {before} antes de rechazar una',
  'evidence.slept': 'De ese tiempo, el equipo estuvo suspendido {slept}, o se adelantó su reloj',
  'evidence.last-activity':
    'Última interacción en cualquier pestaña del sitio: {idle} antes del fin de la sesión',
  'evidence.intent':
    'La persona usó «{label}» ({trigger, select, click {clic} key {tecla} submit {envío} other {{trigger}}})',
  'evidence.rehearsed.removed': 'Usted eliminó en Logout Lens: {credential}, de {area} «{key}»',
  'evidence.rehearsed.corrupted': 'Usted alteró en Logout Lens: {credential}, en {area} «{key}»',
  'evidence.rehearsed.expired': 'Usted hizo caducar en Logout Lens: {credential}, en {area} «{key}»',
  'evidence.request-refused': '{method} {address} se rechazó con {status}, sin motivo',
  'evidence.request-refused-saying': '{method} {address} se rechazó con {status}: «{said}»',
  'evidence.request-no-answer': '{method} {address} no obtuvo respuesta ({error})',
  'evidence.refresh-refused': 'La renovación, {method} {address}, se rechazó con {status}, sin motivo',
  'evidence.refresh-refused-saying': 'La renovación, {method} {address}, se rechazó con {status}: «{said}»',
  'evidence.refresh-no-answer': 'La renovación, {method} {address}, no obtuvo respuesta ({error})',
  'evidence.redirected': '{method} {address} se respondió con {status} hacia {target}',
  'evidence.removed-by-script':
    '{function} ({file}:{line}) eliminó las credenciales de {area} «{key}» ({call})',
  'evidence.removed': 'Las credenciales se eliminaron de {area} «{key}» ({call})',
  'evidence.gone-unwitnessed': 'Las credenciales ya no están en {area} «{key}»; no se vio ninguna llamada',
  'evidence.gone-other-tab':
    'Las credenciales ya no están en {area} «{key}»; las eliminó otra pestaña u otro marco',
  'evidence.gone-emptied':
    'Las credenciales desaparecieron de {area} «{key}» junto con todos los datos del sitio',
  'evidence.cookie-gone.script': 'Un script de la página eliminó la cookie «{key}» ({cause})',
  'evidence.cookie-gone.server': 'Una respuesta del servidor eliminó la cookie «{key}» ({cause})',
  'evidence.cookie-gone.expiry': 'La cookie «{key}» llegó a su propia fecha de caducidad ({cause})',
  'evidence.cookie-gone.eviction': 'La cookie «{key}» dejó sitio a otras ({cause})',
  'evidence.cookie-gone.restart':
    'La cookie «{key}», que termina con el navegador, estaba antes de cerrarlo y desde entonces no está ({cause})',
  'evidence.cookie-gone.cleared': 'La cookie «{key}» desapareció al borrarse datos del sitio ({cause})',
  'evidence.cookie-gone.outside':
    'Ninguna página ni respuesta eliminó la cookie «{key}»: fue la interfaz del propio navegador u otra extensión ({cause})',
  'evidence.cookie-removed': 'La cookie «{key}» se eliminó ({cause})',
  'evidence.sign-in-page': 'La página pasó a {address}',
  'evidence.time-left': 'En ese momento, {credential} aún tenía {time} de validez',
  'evidence.past-expiry': 'Hacía {time} que {credential} había caducado',
  'evidence.taught-use': 'Según su regla: {rule} es {use}',
  'evidence.taught-reason': 'Su regla sobre dónde está el motivo: {rule}',
  'evidence.taught-credential': 'Según su regla, en este sitio {place} contiene «{credential}»',
  'evidence.server-said': 'El propio servidor lo dijo: «{said}»',
  'evidence.server-logged':
    'Lo dice el registro del propio servidor, línea {line, number} ({joined, select, request {nombra la petición rechazada} session {nombra esta sesión} user {nombra a este usuario} other {se escribió al terminar la sesión}}): «{said}»',
  'evidence.longest-pause':
    'La pausa de {pause} fue más larga que todas las que esta sesión superó (la más larga: {survived})',
  'evidence.first-pause':
    'La pausa de {pause} fue la primera de esta sesión; el servidor aceptó todo lo anterior',
  'evidence.refused-though-valid':
    'El servidor rechazó credenciales válidas según sus propias fechas y no dio ningún motivo',
  'evidence.new-session-id':
    'La respuesta que rechazó entregó un nuevo identificador de sesión en la cookie «{key}»',
  'evidence.sign-out-request': 'Siguió una petición de cierre de sesión ({method})',
  'evidence.sign-out-after-input':
    'La página que cierra la sesión se pidió ({method}) justo después de una interacción',
  'evidence.sign-out-in-input':
    'Mientras la página procesaba una interacción real ({input}), se envió una petición de cierre de sesión y se eliminaron las credenciales',
  'evidence.no-refresh-tried': 'No se intentó ninguna renovación',
  'evidence.no-refresh-held': 'La sesión no tuvo token de renovación en ningún momento',
  'evidence.race-two-tabs':
    'Las pestañas {winnerTab} y {loserTab} usaron el mismo token de renovación con {apart} de diferencia: el primer uso se aceptó, el segundo se rechazó con {status}',
  'evidence.race-one-tab':
    'La pestaña {winnerTab} usó dos veces el mismo token de renovación, con {apart} de diferencia: el primer uso se aceptó, el segundo se rechazó con {status}',
  'evidence.race-both-taken':
    'Las pestañas {winnerTab} y {loserTab} usaron el mismo token de renovación con {apart} de diferencia, y ambos usos se aceptaron',
  'evidence.race-more':
    '{count, plural, one {Otra petición usó} other {Otras # peticiones usaron}} ese mismo token de renovación',
  'evidence.race-delayed':
    'La renovación que llegó {after} después de esa carrera fue el primer uso de lo que la carrera había traído, y se rechazó: el servidor había revocado toda la familia',
  'evidence.race-delayed-life':
    'La renovación que llegó {after} después de esa carrera fue el primer uso de lo que la carrera había traído, y se rechazó: el servidor había revocado toda la familia, y el token de acceso ({lifetime}) lo ocultó mientras fue válido',
  'race.lane.tab': 'pestaña {tab}',
  'race.lane.hidden': 'pestaña {tab} (oculta)',
  'race.lane.background': 'una página o un worker sin pestaña',
  'race.lane.browser': 'el navegador',
  'race.step.won': 'Ganador ({lane}): usó primero el token, y el servidor lo aceptó (estado {status})',
  'race.step.taken':
    'También aceptado ({lane}): usó el mismo token, y el servidor lo aceptó otra vez (estado {status})',
  'race.step.lost': 'Perdedor ({lane}): usó el mismo token, y el servidor lo rechazó con {status}',
  'race.step.unanswered': 'Sin respuesta ({lane}): usó el mismo token',
  'race.step.lived-on':
    'La sesión siguió viva: el servidor aceptó {count, plural, one {# petición más} other {# peticiones más}}, la última {until} después de la carrera',
  'race.step.refused': '{method} {address} se rechazó con {status}, {after} después de la carrera ({lane})',
  'race.step.refresh-refused':
    'Rechazado con {status} ({lane}): volvió a renovar, {after} después de la carrera, y la familia quedó revocada',
  'race.step.dropped': 'La página descartó sus credenciales ({lane})',
  'race.step.followed': 'También desaparecieron estas credenciales, con las demás ({lane})',
  'race.step.signed-out': 'Apareció la página de inicio de sesión',
  'evidence.nothing-refused-before': 'Antes no se había rechazado ninguna petición de la sesión',
  'evidence.answer-deleted-cookie':
    'La respuesta a una petición {method} (estado {status}) llevaba un Set-Cookie que borra «{key}»',
  'evidence.refresh-server-error':
    'La renovación se respondió con {status}: un fallo del servidor, no un rechazo',
  'evidence.refresh-unanswered': 'La renovación no obtuvo respuesta ({error}): eso no es un rechazo',
  'evidence.session-was-good': 'La sesión aún era válida; la página la descartó',
  'evidence.refreshed-by-server':
    'No se vio ninguna renovación en el navegador: el servidor renueva la sesión por sí mismo y dice que falló',
  'evidence.refresh-without-reason':
    'El token de renovación se rechazó aunque su propia fecha no habla en contra',
  'evidence.forbidden-before':
    'Una petición {method} se respondió con 403 (no permitido) {before} antes de que la página descartara sus credenciales',
  'evidence.page-gave-up-idle':
    'La página abandonó la sesión por sí sola tras {idle} sin interacción (pausa más larga hasta entonces: {survived}), y no durante una interacción real',
  'evidence.same-age':
    'La sesión terminó {age} después del inicio de sesión, igual que {count, plural, one {otra anterior} other {otras # anteriores}}',
  'evidence.cookie-date': 'La cookie «{key}» había llegado a la fecha que le dio el servidor',
  'evidence.clear-site-data': 'Una respuesta llevaba Clear-Site-Data ({types})',
  'evidence.kept-reason': 'La página anotó «{said}» en {area} «{key}»',
  'evidence.page-noted': 'La página anotó para sí: «{said}». Es su propia afirmación',
  'evidence.silent-renew-refused':
    'La renovación silenciosa en un marco oculto, {method} {address}, se devolvió con «{said}»',
  'evidence.silent-renew-error': 'El marco oculto volvió del proveedor de identidad con «{error}»',
  'evidence.silent-renew-cookie-sent':
    'El proveedor recibió una cookie con la petición: su sesión había terminado allí',
  'evidence.silent-renew-cookie-missing':
    'Con la petición no fue ninguna cookie de sesión: el navegador no tenía ninguna para el proveedor, o la retuvo en un marco de otro sitio',
  'evidence.script-deleted-cookie': 'Un script borró la cookie «{key}» mediante {call}',
  'evidence.browser-emptied':
    'El navegador comunicó que no fue ninguna página: se borraron los datos del sitio',
  'evidence.found-empty': 'No quedaba nada en {areas}, y no se vio ninguna llamada que lo vaciara',
  'evidence.cookie-gone-by-itself':
    'También desapareció la cookie, y no se la llevó ninguna respuesta, ningún script ni ninguna fecha de caducidad',
  'evidence.error-uncaught': 'Un error quedó sin capturar {before} antes: «{message}»',
  'evidence.error-unhandled-rejection': 'Una promesa rechazada quedó sin tratar {before} antes: «{message}»',
  'evidence.removed-in-error-handler':
    'El código que las eliminó se ejecutó en un manejador de errores no capturados ({input})',
  'evidence.other-tab':
    'Las credenciales desaparecieron por obra de otra pestaña u otro marco que no se grabó',
  'evidence.gateway-error': 'Una respuesta {status} poco antes apunta a un despliegue',
  'evidence.new-page-build': 'La página vino con los scripts de una compilación distinta de la anterior',
  'evidence.script-gone': 'Un script de la página ya no estaba en el servidor, como tras un despliegue',
  'evidence.new-build': 'Respondió una compilación del servidor distinta de la anterior',
  'evidence.clock-ahead': 'El reloj de {server} va {offset} adelantado respecto al de este navegador',
  'evidence.clock-behind': 'El reloj de {server} va {offset} atrasado respecto al de este navegador',
  'evidence.judged-expired':
    'Según el reloj de este navegador, {credential} había caducado; según el del servidor, aún tenía {time} de validez',
  'evidence.no-call-seen':
    'No se vio ninguna llamada cuando desaparecieron las credenciales: un borrado como propiedad (delete), otro marco, el propio navegador o DevTools',
  'evidence.gap-before': 'La grabación tiene un hueco justo antes del final: puede faltar algo',

  'culprit.script': '{function} en {file}, línea {line} ({call})',
  'culprit.response': 'La respuesta a {method} {address} (estado {status})',
  'culprit.cookie-date': 'El navegador, en la fecha de caducidad de la cookie «{key}»',
  'culprit.evicted': 'El navegador, que no tenía sitio para más cookies de este sitio',
  'culprit.restart': 'El navegador: esta cookie termina cuando se cierra el navegador',
  'culprit.outside': 'La interfaz del propio navegador (configuración, DevTools) u otra extensión',
  'culprit.tab': 'Otra pestaña del sitio',
  'culprit.site-data-cleared':
    'El navegador: por la persona, una opción de configuración, una extensión o para hacer sitio',
  'call.document-cookie': 'document.cookie',
  'call.cookie-store-set': 'cookieStore.set',
  'call.cookie-store-delete': 'cookieStore.delete',
  'evidence.tab-message': 'Otra pestaña dijo que había que cerrar la sesión, por {name}',
  'culprit.other-tab': 'Otra pestaña del sitio que no se grabó',
  'culprit.user': 'La persona, con «{label}»',
  'culprit.rehearsal': 'Usted, con un ensayo en Logout Lens',

  'ruled-out.nothing-refused': 'no se rechazó ninguna petición de la sesión',
  'ruled-out.server-said-other': 'el servidor indicó otro motivo',
  'ruled-out.server-logged-other': 'el registro del propio servidor da otro motivo (línea {line, number})',
  'ruled-out.credential-expired': 'una credencial había llegado a su propia caducidad',
  'ruled-out.refresh-race': 'el mismo token de renovación se usó dos veces',
  'ruled-out.not-idle': 'la última petición se había aceptado solo {pause} antes',
  'ruled-out.longer-pause-survived':
    'la sesión superó antes una pausa más larga ({survived} frente a {pause})',
  'ruled-out.refused-before-input':
    'el servidor ya había rechazado una petición, y antes de eso no se usó ningún control para cerrar sesión',
  'ruled-out.no-sign-out-control': 'no se usó ningún control para cerrar sesión',
  'ruled-out.signed-out-by-hand': 'antes se usó un control para cerrar sesión',
  'ruled-out.time-left': 'en ese momento, {credential} aún tenía {time} de validez',
  'ruled-out.refresh-tried': 'se intentó una renovación; lo que ocurrió con ella es la causa',
  'ruled-out.no-refresh-refused': 'no se rechazó ninguna renovación',
  'ruled-out.no-twin': 'cada token de renovación se usó una sola vez',
  'ruled-out.removal-was-effect': 'la eliminación siguió a un rechazo del servidor: es un efecto',
  'ruled-out.storage-untouched': 'no se eliminó ninguna credencial del almacenamiento',
  'ruled-out.cookie-kept': 'no se eliminó ninguna cookie de sesión',
  'ruled-out.no-answer-deleted': 'ninguna respuesta llevaba un Set-Cookie que borrara «{key}»',
  'ruled-out.asked-to-sign-out': 'la respuesta era a una petición de cierre de sesión',
  'ruled-out.refresh-token-held': 'la sesión tenía un token de renovación',
  'ruled-out.no-access-token': 'la sesión no tenía token de acceso',

  'ruled-out.no-refresh-error': 'ninguna renovación topó con un error del servidor',
  'ruled-out.refresh-answered': 'ninguna renovación quedó sin respuesta',
  'ruled-out.not-said': 'el servidor no lo dijo',
  'ruled-out.not-first-link': 'otra cosa ocurrió primero',
  'ruled-out.nothing-forbidden': 'justo antes no se respondió 403 a ninguna petición',
  'ruled-out.refused-first': 'el servidor había rechazado antes una petición',
  'ruled-out.in-trusted-input': 'el código que las eliminó se ejecutó durante una interacción real ({input})',
  'ruled-out.person-not-away': 'la última interacción fue solo {idle} antes',
  'ruled-out.no-clear-site-data': 'ninguna respuesta llevaba Clear-Site-Data',
  'ruled-out.no-other-tab': 'ninguna otra pestaña las eliminó',
  'ruled-out.other-tab-recorded': 'la pestaña que las eliminó se grabó: cuenta su causa',
  'ruled-out.no-silent-renewal': 'ninguna renovación silenciosa volvió con ese error',
  'ruled-out.no-script-deleted': 'no se vio ningún script que borrara «{key}»',
  'ruled-out.call-seen': 'se vio una llamada de la página que las eliminó',
  'ruled-out.cookie-explained':
    'la cookie se la llevó una respuesta, un script, su fecha o la falta de sitio',
  'ruled-out.area-not-empty': 'otras cosas del mismo almacenamiento permanecieron',
  'ruled-out.no-uncaught-error': 'justo antes no había quedado ningún error sin capturar',
  'ruled-out.no-deploy': 'no hubo indicio de un despliegue ni mención de una firma',
  'ruled-out.clocks-agree': 'el navegador y el servidor coinciden en la hora',
  'ruled-out.not-misjudged': 'ningún token había caducado según un reloj y era válido según el otro',

  'missing.request-before': 'no se vio ninguna petición aceptada de esta sesión antes del rechazo',
  'missing.access-expiry': 'no se conoce la caducidad del token de acceso',
  'missing.refresh-expiry': 'no se conoce la caducidad del token de renovación',
  'missing.removing-call': 'no se vio la llamada que eliminó las credenciales',
  'missing.activity': 'no se vio ninguna interacción de la persona en esta sesión',
  'missing.other-keys':
    'las credenciales eran todo lo que había en el almacenamiento, así que nada distingue un script no visto de un borrado de datos',
  'missing.sign-in': 'no se vio el inicio de sesión, así que no se conoce la antigüedad de la sesión',
  'missing.second-logout':
    'un solo cierre de sesión no puede demostrar una duración máxima de la sesión; un segundo a la misma antigüedad sí',
  'missing.rule-failed': 'la regla de {code} falló; informe de ello con esta línea de tiempo, por favor',

  'rehearsed.title': 'Usted ensayó este cierre de sesión',
  'rehearsed.advice':
    'Que la sesión terminara aquí no es culpa del sitio: lo provocó usted. Mire en la cadena cómo lo tomó la página: ¿intentó renovar?, ¿conservó lo que la persona había escrito?, ¿dijo por qué pide volver a iniciar sesión?',
  'rehearsed.summary.removed':
    'Usted eliminó en Logout Lens, {before} antes: {credential}{more, plural, =0 {} one { y otra credencial} other { y otras # credenciales}}. El cierre de sesión es un ensayo.',
  'rehearsed.summary.corrupted':
    'Usted alteró en Logout Lens, {before} antes: {credential}{more, plural, =0 {} one { (y cambió otra credencial)} other { (y cambió otras # credenciales)}}. El cierre de sesión es un ensayo.',
  'rehearsed.summary.expired':
    'Usted hizo caducar en Logout Lens, {before} antes: {credential}{more, plural, =0 {} one { (y cambió otra credencial)} other { (y cambió otras # credenciales)}}. El cierre de sesión es un ensayo.',
  'summary.ended-signed-in': 'La sesión en {location} terminó {age} después del inicio de sesión.',
  'summary.ended-signed-in-idle':
    'La sesión en {location} terminó {age} después del inicio de sesión, cuando nadie había usado el sitio durante {idle}.',
  'summary.ended-first-seen':
    'La sesión en {location} terminó {age} después de que la grabación la viera por primera vez.',
  'summary.ended-first-seen-idle':
    'La sesión en {location} terminó {age} después de que la grabación la viera por primera vez, cuando nadie había usado el sitio durante {idle}.',
  'summary.credential-left': '{credential} aún tenía {time} de validez',
  'summary.credential-expired': 'hacía {time} que {credential} había caducado',
  'summary.credentials-one': 'En ese momento, {first}.',
  'summary.credentials-two': 'En ese momento, {first} y {second}.',
  'summary.by-hand': 'La persona acababa de usar «{label}», y no se había rechazado nada.',
  'summary.refused':
    '{method} {address} se rechazó con {status}; lo que la página hizo después es el efecto.',
  'summary.refused-and-refresh':
    '{method} {address} se rechazó con {status}, y también el intento de renovar; después la página descartó sus credenciales.',
  'summary.removed-by-script':
    '{function} ({file}:{line}) eliminó las credenciales de {area} «{key}», aunque no se había rechazado ninguna petición.',
  'summary.gone':
    'Las credenciales desaparecieron de {area} «{key}», y no se vio ninguna llamada que las eliminara.',
  'summary.open-one': 'Un solo cierre de sesión así no permite distinguir «{cause}» de «{first}».',
  'summary.settled-by-log':
    'Lo que vio el navegador lo deja abierto; el registro del propio servidor lo aclara: «{cause}».',
  'summary.open-two':
    'Un solo cierre de sesión así no permite distinguir «{cause}» de «{first}» o «{second}».',

  'pattern.idle-limit':
    '{count} sesiones terminaron tras una pausa de inactividad: el límite del servidor está entre {low} y {high}',
  'pattern.hint': 'Quizá: {says}',
  'pattern.absolute-limit':
    '{count} sesiones terminaron a la misma antigüedad, se hiciera lo que se hiciera en ellas: el límite está entre {low} y {high} después del inicio de sesión',
  'pattern.client-idle-limit':
    '{count} veces la página abandonó la sesión tras {estimate} sin interacción: tiene un temporizador de inactividad propio',
  'pattern.delayed-reuse':
    '{count} cierres de sesión llegaron una vida del token de acceso ({low} a {high}) después de que un token de renovación se usara dos veces o se perdiera una respuesta: busque ahí y no en el cierre de sesión',
  'pattern.several-tabs':
    '{count} cierres de sesión llegaron solo con varias pestañas abiertas; {alone, plural, one {# sesión} other {# sesiones}} con una sola pestaña {alone, plural, one {duró} other {duraron}} lo mismo',
  'pattern.after-sleep':
    '{count} cierres de sesión llegaron solo después de que el equipo estuviera suspendido, {shortest} o más',
  'pattern.deploy-times':
    '{count} cierres de sesión llegaron pocos minutos después de una compilación nueva del sitio ({builds, plural, one {# compilación} other {# compilaciones}})',
  'pattern.time-of-day':
    '{count} cierres de sesión llegaron a la misma hora del día, de {from} a {to} UTC, en días distintos',
  'pattern.never-renewed':
    '{count} sesiones terminaron con su token de acceso, y nunca se vio que algo lo renovara',
  'pattern.renewed-late':
    '{count} sesiones terminaron en una renovación, y todas sus renovaciones ({renewals, number}) llegaron solo al caducar el token de acceso o después',
  'pattern.same-script': '{count} veces {function} ({file}) descartó las credenciales',
  'pattern.same-words': '{count} veces el servidor dijo lo mismo: «{said}»',
  'evidence.cookie-not-sent': 'La cookie «{key}» estaba en el navegador y no fue con la petición: {why}',
  'kept-back.domain': 'su dominio no abarca este host',
  'kept-back.path': 'su ruta no abarca esta dirección',
  'kept-back.secure': 'es Secure, y la petición no iba cifrada',
  'kept-back.same-site': 'su atributo SameSite la excluye de las peticiones de otro sitio',
  'kept-back.partition':
    'el navegador separa las cookies según el sitio que incrusta la página, o bloquea las de terceros',
  'kept-back.credentials':
    'nada en sus atributos lo prohíbe, así que lo más probable es que el script enviara la petición sin credenciales (credentials)',
  'kept-back.unknown': 'nada en sus atributos dice por qué',
  'evidence.cookie-rejected': 'Una respuesta puso la cookie «{key}», y el navegador nunca la tuvo: {why}',
  'rejected.too-long': 'el nombre y el valor pasan de 4096 bytes',
  'rejected.same-site-none': 'SameSite=None exige Secure',
  'rejected.prefix': 'su nombre empieza por __Host- o __Secure-, y falta lo que eso exige',
  'rejected.secure': 'es Secure, y la respuesta no iba cifrada',
  'rejected.domain': 'su dominio no es el de este host',
  'rejected.unknown':
    'el encabezado no muestra por qué (bloqueada por la configuración, demasiado grande o una de varias partes que falta)',
  'evidence.cookie-written-over':
    '{by} había puesto la cookie «{key}» por primera vez, encima del valor que el servidor conocía',
  'evidence.cookie-twice': 'La petición rechazada llevaba dos cookies llamadas «{key}»',
  'evidence.cookie-evicted': 'El navegador dice que desalojó la cookie «{key}»',
  'evidence.lost-on-restart':
    'La cookie «{key}» no tenía fecha de caducidad: estaba cuando se cerró el navegador y desde entonces no está',
  'culprit.cookie-evicted': 'El navegador, para hacer sitio a otras cookies',
  'culprit.browser-closed': 'El navegador, al cerrarse',
  'ruled-out.credential-sent': 'la petición rechazada llevaba su credencial',
  'ruled-out.no-cookie-held':
    'el navegador no tenía ninguna cookie de sesión que debiera haber ido con la petición',
  'ruled-out.browser-stayed-open': 'el navegador no se cerró desde la última petición aceptada',
  'ruled-out.no-session-cookie-lost': 'ninguna cookie sin fecha de caducidad desapareció con el navegador',
  'ruled-out.cookies-taken': 'el navegador admitió todas las cookies de sesión que puso el servidor',
  'ruled-out.one-writer': 'un único programa escribió la cookie, y solo se envió una con ese nombre',
  'ruled-out.not-evicted': 'el navegador no desalojó ninguna cookie de la sesión',
  'missing.carried': 'no se vio lo que llevaba la petición rechazada',
  'missing.jar': 'no se vieron las cookies que el navegador tiene de este sitio',
  'evidence.foreign-refused': '{server} respondió {status}; ni emitió esta sesión ni la acepta',
  'evidence.probe-unanswered':
    'La consulta de quién ha iniciado sesión, {address}, no obtuvo respuesta ({error})',
  'evidence.probe-broken':
    'La consulta de quién ha iniciado sesión, {address}, obtuvo una respuesta defectuosa (estado {status})',
  'evidence.probe-good-again': 'La misma consulta se respondió bien justo después',
  'evidence.result-lost':
    'El mismo token de renovación se había aceptado {before} antes, y {area} «{key}» siguió conteniéndolo',
  'evidence.answer-lost':
    'El mismo token de renovación se había enviado {before} antes y no obtuvo respuesta: el servidor lo había aceptado, y {area} «{key}» siguió conteniéndolo',
  'evidence.expiry-hint-cookie':
    'La cookie «{key}» venció justo antes, cuando {credential} aún tenía {time} de validez',
  'evidence.expiry-timer-overflow':
    'Cuando llegó, {credential} tenía {time} de validez, más de lo que puede durar un temporizador del navegador, y desapareció justo después',
  'evidence.expiry-named-so':
    'El nombre del código que las eliminó alude a la caducidad, aunque {credential} aún tenía {time} de validez',
  'evidence.expired-asleep': 'El equipo estuvo suspendido {stall}, y {credential} caducó mientras tanto',
  'evidence.expired-hidden': 'La pestaña estuvo oculta {stall}, y {credential} caducó mientras tanto',
  'evidence.renewed-before': 'Antes, la página lo había renovado a tiempo',
  'culprit.asleep': 'La suspensión del equipo: no corrió ningún temporizador',
  'culprit.hidden': 'El navegador, que retrasa los temporizadores de las pestañas ocultas',
  'ruled-out.own-service-refused': 'justo antes no llegó ningún rechazo de otro servicio',
  'ruled-out.probe-answered': 'justo antes no había fallado ninguna consulta de quién ha iniciado sesión',
  'ruled-out.result-kept':
    'ningún token de renovación volvió a usarse después de que una renovación lo sustituyera',
  'ruled-out.result-lost': 'el primer uso había tenido éxito mucho antes, y su resultado no se conservó',
  'ruled-out.no-expiry-check': 'nada indica que la página evaluara una caducidad',
  'ruled-out.timers-ran': 'ningún token caducó mientras el equipo estaba suspendido o la pestaña oculta',
  'ruled-out.nothing-to-renew': 'no había nada con que renovarlo',
  'evidence.login-loop':
    'La aplicación envió el navegador a la página de inicio de sesión {count} veces en un minuto, y cada vez volvió',
  'evidence.rate-limited':
    'El endpoint de autenticación respondió {status}, tras {count, plural, one {# petición} other {# peticiones}} en un minuto',
  'evidence.accepted-meanwhile':
    'La misma credencial se aceptó {count, plural, one {una vez} other {# veces}} desde la petición rechazada',
  'evidence.server-in-trouble':
    '{count, plural, one {Una respuesta del mismo servidor justo antes lo muestra} other {# respuestas del mismo servidor justo antes lo muestran}} sobrecargado o averiado',
  'evidence.in-turns': 'El servidor aceptó y rechazó la misma credencial de forma alterna ({count} cambios)',
  'evidence.other-node': 'El nodo que la rechazó es otro que los que la aceptaron',
  'evidence.sent-to-provider': 'La petición del script se envió a {target} para iniciar sesión',
  'evidence.kept-from-page': 'El navegador no dejó ver a la página el resultado',
  'evidence.frame-silent': 'El marco oculto no había traído nada al cabo de {waited} ({error})',
  'evidence.frame-shows-page':
    'El marco oculto mostró una página (estado {status}) y no había traído nada al cabo de {waited}',
  'evidence.front-channel':
    'La página del proveedor cargó en un marco la dirección de cierre de sesión front-channel de la aplicación',
  'evidence.check-session-changed': 'El marco check-session del proveedor respondió «changed»',
  'evidence.network-changed': 'La red había cambiado {before} antes, y desde entonces no se aceptó nada',
  'ruled-out.no-loop': 'la aplicación y la página de inicio de sesión no se alternaron',
  'ruled-out.no-storm': 'el endpoint de autenticación no rechazó a nadie por preguntar demasiado a menudo',
  'ruled-out.storm': 'antes hubo demasiadas peticiones',
  'ruled-out.not-mixed': 'el servidor no aceptó mientras tanto la misma credencial',
  'ruled-out.never-allowed': 'esa dirección nunca aceptó esta sesión',
  'ruled-out.not-sent-away': 'ninguna petición de un script se envió a un proveedor de identidad',
  'ruled-out.provider-silent': 'el proveedor de identidad no comunicó nada a la aplicación',
  'ruled-out.same-network': 'la red no cambió justo antes',
  'evidence.stale-cache': 'La respuesta salió de la caché del navegador',
  'evidence.stale-history': 'El navegador fue atrás o adelante y no preguntó nada al servidor',
  'evidence.credentials-there': 'Todas las credenciales siguen ahí, y no se rechazó nada',
  'evidence.refused-in-200': 'El rechazo llegó con el estado {status}',
  'evidence.socket-closed': 'El servidor cerró un WebSocket con el código {code} ({reason})',
  'evidence.per-tab': 'Los tokens estaban en sessionStorage «{key}» de una pestaña que está cerrada',
  'culprit.stale-cache': 'La caché del navegador',
  'culprit.stale-history': 'El historial del navegador',
  'culprit.tab-closed': 'El navegador, al cerrarse la pestaña',
  'ruled-out.credentials-gone': 'las propias credenciales desaparecieron o se rechazaron',
  'ruled-out.page-fresh': 'lo que se mostró venía del servidor',
  'ruled-out.not-in-200': 'no se rechazó nada con un estado de éxito',
  'ruled-out.no-socket-closed': 'no se cerró ningún socket por falta de inicio de sesión',
  'ruled-out.not-per-tab': 'los tokens no estaban solo en el almacenamiento de una pestaña',
  'ruled-out.tab-stayed': 'la pestaña que los tenía no se cerró',
  'ruled-out.cookie-moved': 'la misma respuesta puso «{key}» de nuevo, con otros atributos',
  'evidence.lone-401':
    'Un único 401 un momento después de que la misma dirección respondiera bien; después no se preguntó nada más',
} satisfies Record<keyof typeof english, string>;
