import type { causeExplanations as english } from '../en/cause-explanations.ts';

/** Spanish for ../en/cause-explanations.ts. */
export const causeExplanations = {
  'cause.server-idle-timeout.explanation':
    'Muchos servidores mantienen, además de los tokens, una sesión propia, y la terminan cuando no llega ninguna petición durante un tiempo. Los tokens no saben nada de ella: según sus propias fechas, siguen siendo válidos. Mover el ratón o escribir no ayuda, solo una petición.',
  'cause.session-revoked.explanation':
    'El servidor rechazó credenciales válidas según sus propias fechas: alguien o algo terminó allí la sesión. Un administrador, un cierre de sesión o un cambio de contraseña en otro dispositivo, una regla de seguridad o un cierre de sesión back-channel se ven igual desde el navegador.',
  'cause.session-store-lost.explanation':
    'Las credenciales se enviaron y no habían caducado, pero el servidor actuó como si nunca las hubiera visto. Eso ocurre cuando las sesiones viven en memoria y el servidor se reinicia, cuando una caché se vacía o se llena, o cuando responde otro nodo.',
  'cause.manual-logout.explanation':
    'Se usó un control que cierra la sesión, y antes no se había rechazado nada.',
  'cause.access-token-expired.explanation':
    'Un token de acceso solo es válido por poco tiempo. La página tiene que renovarlo con el token de renovación (refresh token) antes de que caduque o en cuanto caduque; aquí se envió una petición con un token caducado, y no se intentó ninguna renovación.',
  'cause.no-refresh-token.explanation':
    'La sesión solo tenía un token de acceso. Cuando caduca, nada puede renovarlo, y la persona tiene que volver a iniciar sesión.',
  'cause.refresh-token-expired.explanation':
    'La renovación se rechazó porque el token de renovación (refresh token) había pasado su propia caducidad. A partir de ahí solo ayuda un nuevo inicio de sesión.',
  'cause.refresh-token-reused.explanation':
    'Con rotación, un token de renovación (refresh token) vale para un solo uso. Dos pestañas (o dos peticiones de una misma pestaña) que renuevan en el mismo momento usan el mismo; el servidor acepta el primer uso, rechaza el segundo y a menudo termina toda la sesión por precaución.',
  'cause.session-cookie-deleted.explanation':
    'Un encabezado Set-Cookie con una fecha pasada o Max-Age=0 elimina una cookie. Aquí, una respuesta que por lo demás tuvo éxito llevaba uno para la cookie de sesión.',
  'cause.storage-cleared-by-script.explanation':
    'Las credenciales las borró del almacenamiento del navegador el código de la página, sin que ninguna respuesta del servidor lo explique. El servidor aún conoce la sesión.',
  'cause.absolute-timeout.explanation':
    'Algunos servidores terminan una sesión un tiempo fijo después del inicio de sesión, por mucho que se use. Renovar no ayuda: la renovación también se rechaza.',
  'cause.auth-credentials-missing.explanation':
    'La petición rechazada llegó al servidor sin un token o una cookie que este busca. Algunos frameworks responden a esto con 401, otros con 403.',
  'cause.clear-site-data.explanation':
    'El encabezado Clear-Site-Data borra las cookies, el almacenamiento o ambos en todo el origen, también cuando lo envía una página hermana.',
  'cause.client-idle-timeout.explanation':
    'La página tiene un temporizador de inactividad propio. Cuando nadie la usa durante el tiempo suficiente, cierra la sesión, aunque el servidor aún la aceptaría.',
  'cause.clock-skew.explanation':
    'Las fechas de caducidad se escriben con el reloj del servidor. Si el reloj del navegador va mal, una página que las compara con su propia hora descarta tokens aún válidos o conserva tokens muertos.',
  'cause.concurrent-login.explanation':
    'El servidor permite un número limitado de sesiones por cuenta, y un inicio de sesión más reciente ocupó el lugar de esta.',
  'cause.cross-tab-logout.explanation':
    'Las pestañas de un sitio comparten su almacenamiento. Otra pestaña u otro marco, que no se grabó, eliminó las credenciales, y esta la siguió.',
  'cause.csrf-mismatch.explanation':
    'Los servidores protegen las peticiones no seguras con un segundo token. Si está obsoleto, es de otra sesión o no se envía, la petición se rechaza aunque la sesión sea válida.',
  'cause.permission-mistaken.explanation':
    'El servidor respondió 403: esta persona no puede tener esto. La página descartó por eso sus credenciales, aunque todas las demás peticiones aún funcionaban.',
  'cause.refresh-network-error.explanation':
    'Una renovación que no obtiene respuesta no dice nada sobre la sesión. La página la tomó por un rechazo y descartó credenciales aún válidas.',
  'cause.refresh-server-error.explanation':
    'Una respuesta 5xx o 429 dice que el servidor está ocupado o averiado, no que la sesión terminó. La página descartó credenciales aún válidas.',
  'cause.refresh-token-revoked.explanation':
    'Al token de renovación (refresh token) le quedaba tiempo, pero el servidor ya no lo acepta: se revocó, se bloqueó la cuenta o cambió la contraseña.',
  'cause.session-cookie-expired.explanation':
    'Una cookie con Expires o Max-Age termina en ese momento, piense lo que piense el servidor de la sesión.',
  'cause.signing-key-rotated.explanation':
    'El token no ha caducado, pero el servidor verifica las firmas con otra clave: las claves se rotaron sin conservar la antigua, o un despliegue trajo otras nuevas.',
  'cause.token-refresh-failed.explanation':
    'Ninguna fecha dice que el token de renovación (refresh token) hubiera caducado, pero el servidor lo rechazó y no dijo por qué.',
  'cause.session-account-mismatch.explanation':
    'La cuenta de la sesión no es aquella en la que la persona trabaja ahora.',
  'cause.session-user-mismatch.explanation': 'El usuario de la sesión no es el que nombran las credenciales.',
  'cause.account-missing.explanation': 'No se encontró la cuenta de la persona.',
  'cause.account-suspended.explanation': 'La cuenta existe, pero por ahora no puede usarse.',
  'cause.account-cancelled.explanation': 'La cuenta se dio de baja.',
  'cause.account-required.explanation':
    'La comprobación de la propia página no encontró ninguna cuenta de la persona.',
  'cause.plan-missing.explanation': 'La cuenta no tiene ningún plan que permita esto.',
  'cause.plan-inactive.explanation': 'El plan de la cuenta se suspendió o terminó.',
  'cause.plan-required.explanation':
    'La comprobación de la propia página no encontró ningún plan de la cuenta.',
  'cause.user-inactive.explanation': 'El usuario se desactivó.',
  'cause.server-stated.explanation': 'El servidor dio un motivo propio en la respuesta de rechazo.',
  'cause.unexplained.explanation':
    'Las credenciales o la página con la sesión iniciada ya no están, pero no se vio ningún rechazo, ningún cierre de sesión ni ningún código que eliminara nada.',
  'cause.cookie-deleted-by-script.explanation':
    'Los scripts pueden borrar cualquier cookie que no sea HttpOnly. Aquí uno lo hizo con la cookie de sesión, y nada de lo que había dicho el servidor llevó a ello. Lo hacen las herramientas de consentimiento, el código de limpieza de terceros y las pruebas que quedaron en una compilación.',
  'cause.storage-cleared-by-browser.explanation':
    'Todo lo del sitio desapareció a la vez, y no lo hizo ningún código de la página. La gente borra los datos de un sitio en la configuración o en DevTools, los navegadores lo hacen al cerrarse si así se les indica, las extensiones por privacidad, y un disco lleno hace que el navegador suelte lo que puede.',
  'cause.silent-renew-login-required.explanation':
    'La página no tiene token de renovación (refresh token) y renueva su sesión en un marco oculto del proveedor de identidad (prompt=none). El proveedor respondió login_required: su propia sesión había terminado, o nunca recibió su cookie, porque los navegadores retienen las cookies en marcos de otro sitio.',
  'cause.interaction-required.explanation':
    'Una renovación en segundo plano no puede mostrar nada. El proveedor de identidad respondió que tiene que hacerlo: por un consentimiento, un segundo factor o una elección de cuenta.',
  'cause.client-error-teardown.explanation':
    'La sesión era válida. Un error del código de la propia página no se capturó, y el código que debe recuperarse de eso lo reinició todo, incluidas las credenciales.',
  'cause.cookie-not-sent.explanation':
    'Una cookie solo va con las peticiones que permiten sus Domain, Path, Secure, SameSite y partición, y con las de scripts solo si su opción credentials lo indica. La sesión en sí aún era válida.',
  'cause.cookie-rejected.explanation':
    'Los navegadores descartan un Set-Cookie que incumple las reglas: demasiado largo, SameSite=None sin Secure, un prefijo en el nombre cuyas condiciones no se cumplen, un dominio ajeno. Lo hacen en silencio, y el servidor sigue como si la cookie estuviera ahí.',
  'cause.cookie-collision.explanation':
    'Las cookies no distinguen puertos, y las de un dominio superior o de otra ruta viajan junto con las del propio sitio. Dos programas que usan el mismo nombre se sobrescriben las sesiones; si llegan dos, un servidor lee cualquiera de ellas.',
  'cause.cookie-evicted.explanation':
    'Los navegadores guardan unas 180 cookies por sitio y después descartan las más antiguas. El servidor aún conoce la sesión.',
  'cause.session-cookie-lost-on-restart.explanation':
    'Una cookie sin Expires ni Max-Age termina con el navegador, mientras que localStorage permanece. Los almacenes cifrados con una clave guardada en una cookie así (MSAL) ya no pueden leerse entonces.',
  'cause.foreign-401.explanation':
    'Una página pregunta a muchos servicios. El que rechazó ni emitió esta sesión ni la acepta, así que su 401 no dice nada sobre quién ha iniciado sesión aquí.',
  'cause.session-probe-failed.explanation':
    'Las páginas preguntan a una dirección como /session o /me quién ha iniciado sesión. Una red caída, un 5xx o una página HTML en lugar de datos no son una respuesta a eso.',
  'cause.refresh-result-lost.explanation':
    'Con rotación, el servidor entrega con cada renovación un nuevo token de renovación (refresh token) y deja de aceptar el antiguo. Aquí la página o el navegador conservó el antiguo: la respuesta llegó demasiado tarde para una página que se abandonó, o su cookie o su token no se guardó.',
  'cause.client-expiry-bug.explanation':
    'El navegador y el servidor coinciden en la hora, y no se rechazó nada, pero la página descartó el token por caducado. Lo típico: segundos comparados con milisegundos, una duración tomada por el tiempo restante, una cookie indicadora que venció antes, un temporizador más largo que los 24,8 días que los navegadores admiten.',
  'cause.refresh-timer-late.explanation':
    'Los temporizadores no corren mientras el equipo está suspendido, y corren con retraso en las pestañas ocultas. Una página que renueva su token solo con un temporizador lo encuentra caducado al despertar.',
  'cause.login-loop.explanation':
    'La página de inicio de sesión ve una sesión y devuelve el navegador; la aplicación no ve ninguna y lo vuelve a enviar. Lo que una escribe, la otra no lo recibe o no lo acepta.',
  'cause.rate-limited.explanation':
    'La página (o varias pestañas de ella) preguntó al endpoint de autenticación tan a menudo que el servidor empezó a rechazar. Eso no dice nada sobre la sesión.',
  'cause.backend-error-as-401.explanation':
    'Un servidor que no puede comprobar una credencial (base de datos bloqueada, caché sin respuesta a tiempo) debería responder 503. Este dijo 401 a una petición y aceptó la misma credencial en otras.',
  'cause.no-sticky-session.explanation':
    'La misma credencial se aceptó y se rechazó de forma alterna. Detrás de un balanceador de carga, cada nodo guarda sus propias sesiones o claves, y depende del azar cuál responde.',
  'cause.auth-proxy-expired.explanation':
    'El proxy responde por una aplicación que no sabe nada de inicios de sesión. Redirige toda petición sin sesión, también las de los scripts, que no pueden seguir la redirección a otro sitio: la página solo ve un error de red o de CORS.',
  'cause.silent-renew-timeout.explanation':
    'La página renueva su sesión en un marco oculto del proveedor de identidad. El marco no obtuvo respuesta, no se le permitió ser un marco, o mostró una página que espera a una persona.',
  'cause.idp-session-changed.explanation':
    'Alguien cerró la sesión (o la inició como otra persona) en el proveedor de identidad o en otra aplicación suya, y el proveedor lo transmitió a esta aplicación.',
  'cause.network-identity-changed.explanation':
    'Algunos servidores vinculan la sesión a la dirección (u otros rasgos de la red) desde la que empezó, y ya no la aceptan desde otra: de Wi-Fi a red móvil, VPN activada o desactivada.',
  'cause.stale-page.explanation':
    'Una página del historial del navegador, de una caché o de un service worker muestra quién había iniciado sesión cuando se creó, no quién la tiene iniciada ahora.',
  'cause.unauthenticated-in-200.explanation':
    'GraphQL, gRPC-web y algunas API responden «sin sesión iniciada» con el estado 200. Esa es la forma del rechazo; por qué terminó la sesión, la respuesta no lo dice.',
  'cause.websocket-auth-closed.explanation':
    'No se rechazó ninguna petición HTTP; el servidor terminó la conexión con un código que significa inicio de sesión ausente o caducado. Un token que era válido al abrirse el socket puede caducar mientras sigue abierto.',
  'cause.per-tab-storage.explanation':
    'sessionStorage pertenece a una pestaña y termina con ella. Una pestaña nueva, o el navegador tras un reinicio, empieza sin nada, aunque el servidor aún conoce la sesión.',
  'needs.requests': 'peticiones y cómo las tomó el servidor',
  'needs.carried': 'qué credencial llevaba cada petición',
  'needs.answers': 'qué dice la respuesta de rechazo',
  'needs.set-cookies': 'cookies que las respuestas ponen o quitan',
  'needs.clocks': 'el reloj del servidor',
  'needs.builds': 'compilaciones de la aplicación, por la página o los encabezados',
  'needs.network': 'cambios de red',
  'needs.frames': 'marcos que renuevan o vigilan la sesión',
  'needs.sockets': 'sockets que cerró el servidor',
  'needs.cookies': 'la cookie de sesión y qué fue de ella',
  'needs.storage': 'credenciales en el almacenamiento',
  'needs.removals': 'cómo desaparecieron las credenciales',
  'needs.dates': 'las fechas de las propias credenciales',
  'needs.calls': 'llamadas del código de la página',
  'needs.errors': 'errores que nadie capturó',
  'needs.controls': 'qué control se usó',
  'needs.activity': 'interacción, en todas las pestañas',
  'needs.stalls': 'suspensión y pestañas fuera de la vista',
  'needs.sign-ins': 'cuándo empezó la sesión',
  'needs.tabs': 'otras pestañas del sitio',
  'needs.pages': 'páginas que se mostraron',
  'needs.restarts': 'cierre e inicio del navegador',
} satisfies Record<keyof typeof english, string>;
