import type { causes as english } from '../en/causes.ts';

/** Spanish for ../en/causes.ts. */
export const causes = {
  'cause.server-idle-timeout.name': 'Límite de inactividad del servidor',
  'cause.server-idle-timeout.title':
    'El servidor terminó la sesión tras {pause} sin peticiones, aunque las credenciales aún eran válidas',
  'cause.server-idle-timeout.advice':
    'Busque en el servidor un límite de sesión por inactividad o deslizante (TTL del almacén de sesiones, SESSION_COOKIE_AGE, tiempo de espera de la pasarela) y compárelo con la pausa de arriba. Auméntelo, haga que una petición ligera mantenga viva la sesión mientras la persona está activa, o que la renovación inicie una sesión nueva. El registro del servidor lo aclara: busque una línea de sesión caducada a esta hora; una revocación por un administrador figuraría allí con otro nombre.',
  'cause.session-revoked.name': 'Sesión terminada en el servidor',
  'cause.session-revoked.title':
    'El servidor ya no acepta la sesión, aunque sus credenciales aún eran válidas',
  'cause.session-revoked.advice':
    'Busque en el registro del servidor qué terminó esta sesión a esta hora o antes: una revocación, un cambio de contraseña, un cierre de sesión en otro lugar, un despliegue. Haga que el servidor diga el motivo en la respuesta de rechazo (error y error_description, o un campo reason), para que la página pueda mostrarlo.',
  'cause.session-store-lost.name': 'El servidor perdió sus sesiones',
  'cause.session-store-lost.title':
    'El servidor ya no conoce la sesión: su almacén de sesiones se perdió o se vació',
  'cause.session-store-lost.advice':
    'Compruebe si a esta hora se reinició o se vació el servidor, su almacén de sesiones (Redis, Memcached, base de datos) o un nodo detrás del balanceador de carga. Guarde las sesiones en un almacén que sobreviva a los reinicios y que compartan todos los nodos.',
  'cause.manual-logout.name': 'La persona cerró la sesión',
  'cause.manual-logout.title': 'La persona cerró la sesión',
  'cause.manual-logout.advice':
    'No hay nada roto. Si nadie quiso cerrar la sesión, mire dónde está el control y cómo se llama: un clic por error se ve exactamente igual.',
  'cause.access-token-expired.name': 'Token de acceso caducado',
  'cause.access-token-expired.title': 'El token de acceso había caducado y no se renovó',
  'cause.access-token-expired.advice':
    'Mire el código que trata un 401: debería renovar una vez y reintentar. Compruebe que el token de renovación estaba a mano en ese momento y que no se ralentiza en las pestañas ocultas el temporizador que renueva por adelantado.',
  'cause.no-refresh-token.name': 'Sin token de renovación',
  'cause.no-refresh-token.title':
    'El token de acceso había caducado y no había token de renovación con que renovarlo',
  'cause.no-refresh-token.advice':
    'Pida un token de renovación (refresh token) al iniciar sesión (scope offline_access con OpenID Connect, «recordarme» en la aplicación), o renueve mediante la sesión del propio servidor. Si se emitió uno, busque qué lo descartó antes de guardarlo.',
  'cause.refresh-token-expired.name': 'Token de renovación caducado',
  'cause.refresh-token-expired.title': 'El token de renovación había caducado',
  'cause.refresh-token-expired.advice':
    'Compare la vida del token de renovación con el tiempo que la gente pasa fuera. Los tokens de renovación con rotación deberían recibir una vida nueva con cada uso; si este no la recibió, mire la configuración del endpoint de tokens (vida absoluta o deslizante).',
  'cause.refresh-token-reused.name': 'Token de renovación usado dos veces',
  'cause.refresh-token-reused.title':
    'Un token de renovación se usó dos veces: el servidor tomó el segundo uso por un robo',
  'cause.refresh-token-reused.advice':
    'Deje correr una sola renovación a la vez entre todas las pestañas: navigator.locks alrededor de la renovación, y volver a leer el token guardado antes de pedir. Un breve periodo de gracia para el reúso en el servidor tapa lo que quede.',
  'cause.session-cookie-deleted.name': 'Cookie borrada por una respuesta',
  'cause.session-cookie-deleted.title': 'Una respuesta borró la cookie de sesión, aunque no rechazó nada',
  'cause.session-cookie-deleted.advice':
    'Mire el código detrás de la respuesta indicada arriba y todo lo que haya en medio (pasarela, middleware) que pueda añadir Set-Cookie: un manejador de cierre de sesión llamado por error, una precarga del enlace de cierre de sesión, un dominio o una ruta que borra más de lo debido.',
  'cause.storage-cleared-by-script.name': 'Almacenamiento borrado por un script',
  'cause.storage-cleared-by-script.title':
    'Un script de la página eliminó las credenciales, aunque no se había rechazado nada',
  'cause.storage-cleared-by-script.advice':
    'Abra la posición indicada arriba. Busque un localStorage.clear() o removeItem() que llegue más lejos de lo previsto: código de limpieza, un script de terceros, una migración, un manejador de errores que cierra la sesión.',
  'cause.absolute-timeout.name': 'Duración máxima de la sesión',
  'cause.absolute-timeout.title':
    'El servidor termina todas las sesiones a la misma antigüedad, sea cual sea la actividad',
  'cause.absolute-timeout.advice':
    'Busque una duración absoluta o máxima de la sesión en el servidor o en el proveedor de identidad. Avise a la gente antes de que se cumpla, y deje que inicie sesión otra vez sin perder su trabajo.',
  'cause.auth-credentials-missing.name': 'Petición sin credenciales',
  'cause.auth-credentials-missing.title': 'El servidor dice que la petición no llevaba credenciales',
  'cause.auth-credentials-missing.advice':
    'Compruebe si la petición de arriba llevaba alguna credencial. Si no, mire el código que añade el encabezado o los atributos SameSite, Domain y Path de la cookie; si la llevaba, busque un proxy que la quite.',
  'cause.clear-site-data.name': 'Clear-Site-Data',
  'cause.clear-site-data.title': 'Una respuesta ordenó al navegador borrar los datos del sitio',
  'cause.clear-site-data.advice':
    'Busque qué añade el encabezado a la respuesta indicada arriba. Su lugar es una respuesta de cierre de sesión y ninguna otra.',
  'cause.client-idle-timeout.name': 'Temporizador de inactividad de la página',
  'cause.client-idle-timeout.title': 'La propia página cerró la sesión tras {pause} sin interacción',
  'cause.client-idle-timeout.advice':
    'Busque un temporizador de inactividad en el código de la página, en la posición indicada arriba. Compruebe que cuenta la actividad de todas las pestañas y que avisa antes de actuar.',
  'cause.clock-skew.name': 'Relojes que no coinciden',
  'cause.clock-skew.title': 'La página dio un token por caducado según un reloj que va mal',
  'cause.clock-skew.advice':
    'Ponga en hora el reloj de este equipo o el del servidor, el que vaya mal. En el código de la página, evalúe la caducidad con expires_in desde el momento de recibirlo, o deje que la evalúe el servidor.',
  'cause.concurrent-login.name': 'Inicio de sesión en otro lugar',
  'cause.concurrent-login.title':
    'El servidor terminó esta sesión porque la cuenta inició sesión en otro lugar',
  'cause.concurrent-login.advice':
    'Mire dónde más se usa la cuenta. Si debieran permitirse varias sesiones, busque el límite de sesiones simultáneas del servidor.',
  'cause.cross-tab-logout.name': 'Otra pestaña',
  'cause.cross-tab-logout.title': 'Otra pestaña del sitio eliminó las credenciales',
  'cause.cross-tab-logout.advice':
    'Recargue las otras pestañas para que también se graben y deje que vuelva a ocurrir: el veredicto dirá qué pasó allí.',
  'cause.csrf-mismatch.name': 'Token CSRF',
  'cause.csrf-mismatch.title':
    'El servidor rechazó una petición no segura porque su token CSRF no correspondía',
  'cause.csrf-mismatch.advice':
    'Obtenga un token CSRF nuevo tras el inicio de sesión y cuando la página vuelva de la caché de retroceso (back-forward cache), y no tome su rechazo por el fin de la sesión.',
  'cause.permission-mistaken.name': '403 tomado por un cierre de sesión',
  'cause.permission-mistaken.title':
    'La sesión aún era válida: la página tomó un «no permitido» por un «sin sesión iniciada»',
  'cause.permission-mistaken.advice':
    'Cierre la sesión solo con un 401. Mire el manejador de errores en la posición indicada arriba y, con un 403, muestre un mensaje.',
  'cause.refresh-network-error.name': 'Renovación sin respuesta',
  'cause.refresh-network-error.title':
    'La sesión aún era válida: la renovación no obtuvo respuesta y la página desistió',
  'cause.refresh-network-error.advice':
    'Conserve las credenciales cuando una renovación falle sin respuesta, y reintente tras una pausa. Mire el manejador de errores de la renovación.',
  'cause.refresh-server-error.name': 'Error del servidor al renovar',
  'cause.refresh-server-error.title':
    'La sesión aún era válida: la renovación topó con un error del servidor y la página desistió',
  'cause.refresh-server-error.advice':
    'Reintente la renovación tras un 5xx o un 429 (con la pausa que pida Retry-After) y conserve mientras tanto las credenciales. Busque el error en el registro del servidor.',
  'cause.refresh-token-revoked.name': 'Token de renovación revocado',
  'cause.refresh-token-revoked.title': 'El servidor revocó el token de renovación y lo dice',
  'cause.refresh-token-revoked.advice':
    'Las palabras del servidor, arriba, dicen de qué se trata. Busque allí la revocación y transmita el motivo a la persona.',
  'cause.session-cookie-expired.name': 'Cookie caducada',
  'cause.session-cookie-expired.title': 'La cookie de sesión llegó a su propia fecha de caducidad',
  'cause.session-cookie-expired.advice':
    'Haga que el servidor vuelva a enviar la cookie con una fecha posterior mientras se usa la sesión (caducidad deslizante), o dele la duración que tiene la sesión.',
  'cause.signing-key-rotated.name': 'Clave de firma cambiada',
  'cause.signing-key-rotated.title': 'El servidor ya no acepta la clave con la que se firmó el token',
  'cause.signing-key-rotated.advice':
    'Mantenga publicada la clave anterior hasta que caduque el último token firmado con ella, y comparta las claves entre todos los nodos. El registro del servidor nombra el kid desconocido o la firma incorrecta.',
  'cause.token-refresh-failed.name': 'Renovación rechazada sin motivo',
  'cause.token-refresh-failed.title': 'La renovación se rechazó sin motivo',
  'cause.token-refresh-failed.advice':
    'Mire el registro del endpoint de tokens en este momento. Haga que el endpoint responda con error y error_description (RFC 6749, sección 5.2), para que el próximo se explique solo.',
  'cause.session-account-mismatch.name': 'Sesión de otra cuenta',
  'cause.session-account-mismatch.title': 'El servidor dice que la sesión pertenece a otra cuenta',
  'cause.session-account-mismatch.advice':
    'Mire cómo se cambia de cuenta, y las cookies que comparten dos cuentas o dos entornos.',
  'cause.session-user-mismatch.name': 'Sesión de otro usuario',
  'cause.session-user-mismatch.title': 'El servidor dice que la sesión pertenece a otro usuario',
  'cause.session-user-mismatch.advice':
    'Busque una cookie de sesión que compartan dos usuarios o dos entornos, y cachés que mezclen usuarios.',
  'cause.account-missing.name': 'Sin cuenta',
  'cause.account-missing.title': 'El servidor dice que la cuenta ya no existe',
  'cause.account-missing.advice': 'Mire qué borró o movió la cuenta.',
  'cause.account-suspended.name': 'Cuenta suspendida',
  'cause.account-suspended.title': 'El servidor dice que la cuenta está suspendida',
  'cause.account-suspended.advice': 'Mire por qué se suspendió la cuenta; dígaselo a la persona.',
  'cause.account-cancelled.name': 'Cuenta cancelada',
  'cause.account-cancelled.title': 'El servidor dice que la cuenta se canceló',
  'cause.account-cancelled.advice': 'Mire quién la canceló y cuándo; dígaselo a la persona.',
  'cause.account-required.name': 'Se requiere una cuenta',
  'cause.account-required.title': 'La página dice que se requiere una cuenta',
  'cause.account-required.advice': 'Mire cómo carga la página la cuenta, y si esa petición falló.',
  'cause.plan-missing.name': 'Sin plan',
  'cause.plan-missing.title': 'El servidor dice que no hay ningún plan',
  'cause.plan-missing.advice': 'Mire el plan de la cuenta y cómo se perdió.',
  'cause.plan-inactive.name': 'Plan inactivo',
  'cause.plan-inactive.title': 'El servidor dice que el plan no está activo',
  'cause.plan-inactive.advice': 'Mire el estado del plan y el último pago.',
  'cause.plan-required.name': 'Se requiere un plan',
  'cause.plan-required.title': 'La página dice que se requiere un plan',
  'cause.plan-required.advice': 'Mire cómo carga la página el plan, y si esa petición falló.',
  'cause.user-inactive.name': 'Usuario inactivo',
  'cause.user-inactive.title': 'El servidor dice que el usuario no está activo',
  'cause.user-inactive.advice': 'Mire quién desactivó al usuario; dígaselo a la persona.',
  'cause.server-stated.title': 'El servidor indica su propio motivo: {code}',
  'cause.server-stated.advice': 'Busque {code} en el código o la documentación del servidor.',
  'cause.unexplained.name': 'Evidencia insuficiente',
  'cause.unexplained.title': 'La sesión terminó, y lo que se vio no dice por qué',
  'cause.unexplained.advice':
    'Siga grabando y deje que vuelva a ocurrir: recargue la página una vez para que los scripts se vean desde el principio, y dé acceso a los orígenes de la API y del proveedor de identidad si el panel lo pide. Lo descartado arriba acota el problema.',
  'cause.cookie-deleted-by-script.name': 'Cookie borrada por un script',
  'cause.cookie-deleted-by-script.title': 'Un script de la página borró la cookie de sesión',
  'cause.cookie-deleted-by-script.advice':
    'Abra la línea indicada. Marque la cookie de sesión como HttpOnly, para que ningún script pueda tocarla, y dé al código de limpieza una lista de lo que puede borrar en lugar de «todas las cookies».',
  'cause.storage-cleared-by-browser.name': 'Datos del sitio borrados',
  'cause.storage-cleared-by-browser.title':
    'Los datos del sitio se borraron en el navegador, no por obra de la página',
  'cause.storage-cleared-by-browser.advice':
    'Pregunte si alguien borró los datos del sitio, si el sitio tiene activado «borrar al cerrar» y qué extensiones de privacidad hay. Si vuelve a ocurrir sin ellas, mire el disco y pida al navegador que conserve los datos (navigator.storage.persist()).',
  'cause.silent-renew-login-required.name': 'Renovación silenciosa: exige iniciar sesión',
  'cause.silent-renew-login-required.title':
    'La renovación silenciosa falló: el proveedor de identidad pide volver a iniciar sesión',
  'cause.silent-renew-login-required.advice':
    'Mire arriba si se envió la cookie del proveedor. Si no, los marcos no pueden funcionar aquí: use tokens de renovación con rotación, o ponga el proveedor en el mismo sitio (un dominio propio). Si se envió, compare la duración de la sesión del proveedor con el tiempo que la gente permanece; su registro muestra cuándo terminó esa sesión.',
  'cause.interaction-required.name': 'El proveedor necesita a la persona',
  'cause.interaction-required.title':
    'La renovación falló: el proveedor de identidad necesita a la persona (consentimiento, segundo factor, elección de cuenta)',
  'cause.interaction-required.advice':
    'Cuando llegue este error, envíe a la persona al proveedor con un inicio de sesión visible, conservando la página en la que estaba. Busque en las políticas del proveedor qué lo exige (acceso condicional, scopes nuevos, un consentimiento cambiado).',
  'cause.client-error-teardown.name': 'Reinicio tras un error en la página',
  'cause.client-error-teardown.title':
    'Un error en la página quedó sin capturar, y la página descartó su sesión',
  'cause.client-error-teardown.advice':
    'Abra la línea indicada y el error anterior a ella: corrija el error, y haga que el manejador reinicie solo la vista. Un error en la página no dice nada sobre quién ha iniciado sesión.',
  'cause.cookie-not-sent.name': 'Cookie no enviada',
  'cause.cookie-not-sent.title':
    'El navegador retuvo la cookie de sesión: estaba ahí, y la petición rechazada se fue sin ella',
  'cause.cookie-not-sent.advice':
    "Ponga el atributo indicado arriba de modo que abarque esta petición, o envíe la petición con credentials: 'include'. Una cookie para peticiones desde otro sitio necesita SameSite=None; Secure.",
  'cause.cookie-rejected.name': 'Cookie no admitida',
  'cause.cookie-rejected.title': 'El servidor puso la cookie de sesión, y el navegador no la admitió',
  'cause.cookie-rejected.advice':
    'Corrija el Set-Cookie de la respuesta indicada arriba; DevTools lo muestra con una advertencia. Mantenga el nombre y el valor por debajo de 4096 bytes: guarde la sesión en el servidor, o menos en el token.',
  'cause.cookie-collision.name': 'Dos cookies con el mismo nombre',
  'cause.cookie-collision.title':
    'Otro programa del mismo host sobrescribió la cookie de sesión, o se enviaron dos cookies con su nombre',
  'cause.cookie-collision.advice':
    'Dé a cada programa un nombre de cookie propio (el prefijo __Host- excluye además otros hosts y rutas), y borre la que sobre.',
  'cause.cookie-evicted.name': 'Cookie desalojada',
  'cause.cookie-evicted.title': 'El navegador desalojó la cookie de sesión para hacer sitio',
  'cause.cookie-evicted.advice':
    'Mire qué pone tantas cookies en este dominio (herramientas de consentimiento y analítica, una cookie por documento), y haga que tengan menos.',
  'cause.session-cookie-lost-on-restart.name': 'Cookie perdida con el navegador',
  'cause.session-cookie-lost-on-restart.title':
    'La cookie de sesión desapareció al cerrarse el navegador: no tenía fecha de caducidad',
  'cause.session-cookie-lost-on-restart.advice':
    'Dé a la cookie una fecha de caducidad si la sesión debe mantenerse («recordarme»); para MSAL, vea cacheLocation y sus notas sobre persistencia. Si debe terminar con el navegador, no hay nada roto.',
  'cause.foreign-401.name': '401 de otro servicio',
  'cause.foreign-401.title':
    'La sesión aún era válida: otro servicio respondió 401, y la página lo tomó por un cierre de sesión',
  'cause.foreign-401.advice':
    'Haga que el manejador que cierra la sesión mire de dónde vino el 401, y actúe solo con el servidor de la propia sesión. Dé al otro servicio su propio cliente, sin ese manejador.',
  'cause.session-probe-failed.name': 'Falló la consulta de quién ha iniciado sesión',
  'cause.session-probe-failed.title':
    'La sesión aún era válida: la página preguntó quién ha iniciado sesión, y tomó una respuesta fallida por «nadie»',
  'cause.session-probe-failed.advice':
    'Trate una consulta fallida como «no se sabe»: conserve lo que muestra la página y vuelva a preguntar tras una pausa. Cierre la sesión solo con una respuesta que lo diga.',
  'cause.refresh-result-lost.name': 'Resultado de una renovación perdido',
  'cause.refresh-result-lost.title':
    'Una renovación tuvo éxito, pero el token nuevo nunca se conservó: la siguiente usó el antiguo',
  'cause.refresh-result-lost.advice':
    'Guarde el resultado antes que nada, también cuando falle un paso posterior. No renueve mientras se abandona una página. En un servidor intermedio (SSR, BFF), transmita al navegador el nuevo Set-Cookie.',
  'cause.client-expiry-bug.name': 'La página evaluó mal la caducidad',
  'cause.client-expiry-bug.title':
    'La sesión aún era válida: la página dio por caducado un token al que le quedaba tiempo',
  'cause.client-expiry-bug.advice':
    'Abra la línea indicada y revise las unidades: exp está en segundos (RFC 7519), Date.now() en milisegundos. Mejor aún, deje que lo decida el servidor: renueve ante un 401.',
  'cause.refresh-timer-late.name': 'Temporizador de renovación con retraso',
  'cause.refresh-timer-late.title':
    'El token de acceso caducó mientras los temporizadores de la página estaban parados, y no se renovó al despertar',
  'cause.refresh-timer-late.advice':
    'Compruebe la caducidad antes de cada petición y cuando la página vuelva a ser visible, y renueve entonces; ante un 401, renueve una vez y reintente.',
  'cause.login-loop.name': 'Bucle de inicio de sesión',
  'cause.login-loop.title':
    'La aplicación y la página de inicio de sesión se enviaron el navegador una y otra vez',
  'cause.login-loop.advice':
    'Mire el primer rechazo de una vuelta: ¿qué llevaba la petición de la aplicación, y qué había puesto el inicio de sesión? Los motivos habituales son una cookie que no se envía o no se guarda, una dirección de redirección incorrecta, relojes que no coinciden o una audiencia (aud) que la aplicación no acepta. Haga que la aplicación se detenga tras una vuelta fallida y lo diga.',
  'cause.rate-limited.name': 'Demasiadas peticiones',
  'cause.rate-limited.title':
    'El endpoint de autenticación rechazó al navegador tras demasiadas peticiones, y la página desistió',
  'cause.rate-limited.advice':
    'Detenga la avalancha: una sola renovación a la vez para todas las pestañas, ningún reintento sin una pausa creciente, y respete Retry-After. Después mire el límite del servidor y su lista de direcciones bloqueadas.',
  'cause.backend-error-as-401.name': 'Fallo del servidor respondido como 401',
  'cause.backend-error-as-401.title':
    'La sesión aún era válida: el servidor aceptaba mientras tanto la misma credencial, y un solo 401 la terminó',
  'cause.backend-error-as-401.advice':
    'Busque en el registro del servidor un error a la hora del 401, y haga que la comprobación de autenticación responda 503 cuando falle. En la página, renueve y reintente una vez antes de desistir.',
  'cause.no-sticky-session.name': 'Nodos que no comparten sesiones',
  'cause.no-sticky-session.title': 'Un nodo del servidor conoce la sesión, otro no',
  'cause.no-sticky-session.advice':
    'Guarde las sesiones en un almacén que compartan todos los nodos, y dé a todos el mismo secreto o la misma clave; el enrutamiento con afinidad (sticky) solo lo oculta hasta que se reinicia un nodo.',
  'cause.auth-proxy-expired.name': 'Terminó la sesión del proxy de autenticación',
  'cause.auth-proxy-expired.title':
    'Un proxy delante de la aplicación envió la petición de la página a un proveedor de identidad: su sesión había terminado',
  'cause.auth-proxy-expired.advice':
    'Haga que el proxy responda a los scripts con 401 en lugar de una redirección (oauth2-proxy: --api-route, o Accept: application/json), y recargue la página cuando llegue. Compare la duración de su cookie y su intervalo de renovación con el tiempo que la gente permanece.',
  'cause.silent-renew-timeout.name': 'La renovación silenciosa nunca volvió',
  'cause.silent-renew-timeout.title': 'La renovación silenciosa falló: el marco oculto nunca volvió',
  'cause.silent-renew-timeout.advice':
    'Abra la dirección del marco en una pestaña y vea qué muestra. Compruebe X-Frame-Options y frame-ancestors del proveedor y de la página de retorno (callback), y que la dirección de redirección sea una página ligera que responda a quien la abrió. Los tokens de renovación no necesitan marco.',
  'cause.idp-session-changed.name': 'Terminó la sesión del proveedor',
  'cause.idp-session-changed.title':
    'El proveedor de identidad comunicó a la aplicación que su sesión allí había terminado',
  'cause.idp-session-changed.advice':
    'No hay nada roto si se quiere el cierre de sesión único. Si no, mire en el proveedor la dirección de cierre de sesión front-channel del cliente, o desactive en la aplicación la supervisión de la sesión.',
  'cause.network-identity-changed.name': 'Cambio de red',
  'cause.network-identity-changed.title':
    'El servidor rechazó la sesión justo después de que el equipo cambiara de red',
  'cause.network-identity-changed.advice':
    'Mire si vuelve a ocurrir con el próximo cambio de red. Busque una protección estricta de la sesión o una vinculación a la IP en el servidor o en un cortafuegos delante de él; su registro nombra las dos direcciones.',
  'cause.stale-page.name': 'Página antigua mostrada',
  'cause.stale-page.title':
    'Lo que se mostró era antiguo: la sesión seguía ahí, y una página en caché pidió iniciar sesión',
  'cause.stale-page.advice':
    'Recargue para ver el estado actual. Envíe con Cache-Control: no-store (o private, no-cache) las páginas y respuestas que dependan de quién ha iniciado sesión, y vuelva a preguntar cuando una página regrese (pageshow con persisted).',
  'cause.unauthenticated-in-200.name': 'Rechazo con estado 200',
  'cause.unauthenticated-in-200.title':
    'El servidor rechazó la sesión dentro de una respuesta que dice «OK», y no dio ningún motivo',
  'cause.unauthenticated-in-200.advice':
    'Busque en el registro del servidor por qué tomó esta petición por no autenticada, y haga que el error lo diga (extensions.code, error_description).',
  'cause.websocket-auth-closed.name': 'Socket cerrado: sin sesión iniciada',
  'cause.websocket-auth-closed.title':
    'El servidor cerró el WebSocket de la página por no haber sesión iniciada, y la página desistió',
  'cause.websocket-auth-closed.advice':
    'Renueve y reconecte antes de tomar el cierre del socket por un cierre de sesión. Mire en el registro del servidor de sockets qué comprobó en este momento.',
  'cause.per-tab-storage.name': 'Almacenamiento de una sola pestaña',
  'cause.per-tab-storage.title': 'Los tokens se guardaban solo para una pestaña, y esa pestaña se cerró',
  'cause.per-tab-storage.advice':
    'Si la sesión debe mantenerse, guárdela en una cookie o en localStorage, o renuévela en silencio cuando empiece una pestaña. Si debe terminar con la pestaña, no hay nada roto.',
} satisfies Record<keyof typeof english, string>;
