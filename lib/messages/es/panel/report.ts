import type { reportFormWords as english } from '../../en/panel/report.ts';

/** Spanish for ../../en/panel/report.ts. */
export const reportFormWords = {
  'panel.report.title': 'Informar de los cierres de sesión de {origin}',
  'panel.report.why':
    'Cada cierre de sesión de este sitio se envía a una dirección suya en cuanto su veredicto es definitivo: desde este navegador, con los secretos suprimidos como en una exportación. No se envía nada antes de que usted lo active, y nunca nada de una ventana privada.',
  'panel.report.on': 'Informar de los cierres de sesión de este sitio',
  'panel.report.address': 'Dirección',
  'panel.report.address-hint': 'https, o http en este equipo.',
  'panel.report.format': 'Formato',
  'panel.report.format.first-tracker': 'Evento de cierre de sesión (JSON)',
  'panel.report.format.otlp': 'Registro de OpenTelemetry (OTLP/HTTP, JSON)',
  'panel.report.format-hint.first-tracker':
    'Tipo, mensaje, hora, minutos de inactividad, página y contexto, con código, confianza y evidencia.',
  'panel.report.format-hint.otlp': 'La dirección de un colector termina en /v1/logs.',
  'panel.report.headers': 'Encabezados',
  'panel.report.headers-hint':
    'Para una clave, si el servidor la pide. Los valores se guardan en este navegador, no están en ninguna exportación y nunca vuelven a mostrarse enteros.',
  'panel.report.header-name': 'Nombre',
  'panel.report.header-value': 'Valor',
  'panel.report.header-kept': '{shown} (guardado)',
  'panel.report.header-add': 'Añadir un encabezado',
  'panel.report.header-remove': 'Quitar el encabezado {name}',
  'panel.report.identity': 'Incluir la identidad',
  'panel.report.identity-hint':
    'Envía el identificador de usuario y la dirección de correo de quien ha iniciado sesión, si el token del sitio los nombra. Si no, no se envía ningún nombre.',
  'panel.report.access-hint':
    'Al guardar, el navegador pide acceso a esta dirección. Sin él, solo recibe informes un servidor que lo permita mediante CORS.',
  'panel.report.no-access':
    'El navegador no ha dado acceso a esta dirección. Guarde de nuevo y permítalo, o haga que el servidor permita esta extensión mediante CORS.',
  'panel.report.ask-elsewhere': 'El acceso no puede pedirse aquí, solo en una pestaña.',
  'panel.report.save': 'Guardar',
  'panel.report.saved': 'Guardado.',
  'panel.report.test': 'Guardar y enviar un informe de prueba',
  'panel.report.testing': 'Enviando un informe de prueba…',
  'panel.report.unsaved': 'Aún sin guardar.',
  'panel.report.preview': 'Qué se envía exactamente',
  'panel.report.preview-of.waiting': 'El próximo informe en espera:',
  'panel.report.preview-of.latest': 'El último cierre de sesión de este sitio:',
  'panel.report.preview-of.example': 'Aún no hubo ningún cierre de sesión. Uno inventado:',
  'panel.report.preview-none': 'Indique una dirección para verlo.',
  'panel.report.state': 'Bandeja de salida',
  'panel.report.waiting':
    '{waiting, plural, =0 {No hay nada en espera.} one {# informe en espera.} other {# informes en espera.}}',
  'panel.report.delivered':
    '{delivered, plural, =0 {Aún no se entregó ninguno.} one {Se entregó #.} other {Se entregaron #.}}',
  'panel.report.last': '{at}: {says}',
  'panel.report.next': 'Próximo intento: {at}.',
  'panel.report.sending': 'Enviando…',
  'panel.report.full':
    'La bandeja de salida está llena. No se pierde nada: los demás cierres de sesión quedan en el registro y se informará de ellos en cuanto haya sitio. Corrija la dirección o el servidor.',
  'panel.report.send-now': 'Intentar ahora',
  'panel.report.off-waiting':
    'Mientras el envío de informes está desactivado, lo que espera se conserva y no se envía.',
  'panel.report.unreachable': 'La extensión no responde. Recargue esta página.',
} satisfies Record<keyof typeof english, string>;
