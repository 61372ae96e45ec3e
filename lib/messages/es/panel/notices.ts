import type { noticesWords as english } from '../../en/panel/notices.ts';

/** Spanish for ../../en/panel/notices.ts. */
export const noticesWords = {
  'panel.notices.label': 'Avisos',
  'panel.notice.blind':
    '{count, plural, one {# cosa no pudo verse y no cuenta} other {# cosas no pudieron verse y no cuentan}} para nada en los veredictos',
  'panel.notice.blind-lost':
    '{count, plural, one {# evento perdido} many {# de eventos perdidos} other {# eventos perdidos}}',
  'panel.notice.blind-more': 'y {count, plural, one {# más} other {# más}}; vea los eventos',
  'panel.notice.gap': '{at}: {what}',
  'panel.notice.gaps':
    '{count, plural, one {# vez} other {# veces}} sin grabar, {duration} en total: {why}{dropped, plural, =0 {} one { (# evento perdido)} many { (# de eventos perdidos)} other { (# eventos perdidos)}}. La última, de {from} a {to}',
  'panel.notice.paused': 'La grabación está en pausa: lo que ocurre ahora no se ve.',
  'panel.notice.page-closed':
    'En la página que muestra ahora esta pestaña no se graba nada. {why} Abajo está lo que se grabó antes del sitio.',
  'panel.notice.no-access':
    'Se retiró el acceso del navegador a {origin}, así que no se graba nada. Lo grabado antes sigue aquí.',
  'panel.notice.give-access': 'Volver a dar acceso',
  'panel.notice.access-denied': 'No se permitió el acceso. Puede intentarlo de nuevo.',
  'panel.missing.one': 'Este sitio se comunica además con un origen que no se ve:',
  'panel.missing.some': 'Este sitio se comunica además con {count, number} orígenes que no se ven:',
  'panel.missing.api': 'API: sin acceso no se sabe cómo responde su servidor ni qué motivo da',
  'panel.missing.sign-in':
    'Inicio de sesión: sin acceso no se conocen sus respuestas, redirecciones ni cookies',
  'panel.missing.allow':
    '{count, plural, one {Permitir el acceso a este sitio} other {Permitir el acceso a estos # sitios}}',
  'panel.missing.not-now': 'Ahora no',
  'panel.notice.times': '{count}×',
  'panel.notice.unreadable':
    '{count, plural, one {# evento lo escribió una versión más reciente y no puede mostrarse.} other {# eventos los escribió una versión más reciente y no pueden mostrarse.}} Cierre y vuelva a abrir este panel.',
  'panel.notice.reload':
    '{tabs, plural, one {# pestaña ya estaba abierta} other {# pestañas ya estaban abiertas}} antes de empezar a observar. Recargue, para que pueda nombrarse el código que hay detrás de un cambio.',
  'panel.notice.reload-button': 'Recargar la página',
  'panel.notice.not-watched': 'La grabación está desactivada. Lo grabado antes sigue aquí.',
  'panel.notice.judge-failed':
    'No se pudo evaluar el registro. Se muestran sus eventos; expórtelos e informe de este fallo adjuntando el archivo.',
  'panel.notice.unreachable': 'Sin conexión con el grabador. Lo que ve puede no estar al día.',
} satisfies Record<keyof typeof english, string>;
