import type { storeSentencesWords as english } from '../../en/panel/store-sentences.ts';

/** Spanish for ../../en/panel/store-sentences.ts. */
export const storeSentencesWords = {
  'panel.event.credential-seen.present': 'Se encontró {credential} en {place}',
  'panel.event.credential-seen.answered': 'Una respuesta entregó {credential}: {place}',
  'panel.event.credential-seen.setItem': 'Se guardó {credential} en {place}',
  'panel.event.credential-seen.removeItem': 'Se encontró {credential} en {place}',
  'panel.event.credential-seen.clear': 'Se encontró {credential} en {place}',
  'panel.event.credential-seen.unwitnessed': 'Apareció {credential} en {place}, sin llamada vista',
  'panel.event.credential-seen.emptied': 'Apareció {credential} en {place}, sin llamada vista',
  'panel.event.credential-seen.other-tab': 'Otra pestaña guardó {credential} en {place}',
  'panel.event.credential-seen.rehearsal': 'Usted cambió {credential} en {place} con Logout Lens',
  'panel.event.credential-seen.put': 'Se guardó {credential} en {place}',
  'panel.event.credential-seen.delete': 'Se encontró {credential} en {place}',
  'panel.event.credential-seen.delete-database': 'Se encontró {credential} en {place}',
  'panel.event.credential-rotated': 'Se renovó {credential} en {place}',
  'panel.event.credential-removed.setItem': 'Se sobrescribió {credential} en {place}',
  'panel.event.credential-removed.removeItem': 'Se eliminó {credential} de {place}',
  'panel.event.credential-removed.clear': 'Se vació el almacenamiento, y con él {credential} en {place}',
  'panel.event.credential-removed.unwitnessed': 'Desapareció {credential} de {place}, sin llamada vista',
  'panel.event.credential-removed.emptied':
    'Se borraron los datos del sitio, y con ellos {credential} en {place}',
  'panel.event.credential-removed.rehearsal': 'Usted eliminó {credential} de {place} con Logout Lens',
  'panel.event.credential-removed.put': 'Se sobrescribió {credential} en {place}',
  'panel.event.credential-removed.delete': 'Se borró {credential} de {place}',
  'panel.event.credential-removed.delete-database':
    'Se borró la base de datos, y con ella {credential} en {place}',
  'panel.event.credential-removed.other-tab': 'Otra pestaña eliminó {credential} de {place}',
  'panel.event.storage-snapshot':
    '{area} contiene {held, plural, =0 {ninguna credencial} one {# credencial} other {# credenciales}} entre {keys, plural, one {# clave} other {# claves}}',
  'panel.event.cookie-seen': 'La cookie {name} está puesta ({credential})',
  'panel.event.cookie-set': 'Cookie {name} puesta ({credential})',
  'panel.event.cookie-removed.explicit': 'Cookie {name} eliminada ({credential})',
  'panel.event.cookie-removed.overwrite': 'Cookie {name} a punto de ser sustituida ({credential})',
  'panel.event.cookie-removed.expired': 'Cookie {name} caducada ({credential})',
  'panel.event.cookie-removed.evicted':
    'Cookie {name} desalojada por el navegador, demasiadas para este sitio ({credential})',
  'panel.event.cookie-removed.expired-overwrite':
    'Cookie {name} borrada con una fecha de caducidad pasada ({credential})',
  'panel.event.cookie-removed.restart': 'La cookie {name} terminó con el navegador ({credential})',
  'panel.event.cookie-removed.own-clock': 'La cookie {name} llegó a su caducidad ({credential})',
  'panel.event.cookie-written.set': 'Un script puso la cookie {name} ({call})',
  'panel.event.cookie-written.removed': 'Un script borró la cookie {name} ({call})',
  'panel.call.document-cookie': 'document.cookie',
  'panel.call.cookie-store-set': 'cookieStore.set',
  'panel.call.cookie-store-delete': 'cookieStore.delete',
} satisfies Record<keyof typeof english, string>;
