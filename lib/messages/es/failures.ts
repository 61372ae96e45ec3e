/** Why the background could not do what was asked, by the stable code of the answer. */
export const failures = {
  'failure.not-an-origin':
    '«{origin}» no es un origen web. Indique esquema, host y puerto, como «https://app.example.com».',
  'failure.not-watched': '{origin} no está en observación. Obsérvelo primero y vuelva a intentarlo.',
  'failure.not-recorded':
    '{origin} no se está grabando, así que nadie vería lo que pasa. Obsérvelo primero o reanude la grabación.',
  'failure.no-access':
    'El navegador no ha dado acceso a todo lo que hace falta para {origin}. Deje que pregunte y permítalo ahí.',
  'failure.too-many-origins':
    'No pueden pertenecer más orígenes a {origin}. Añada solo los de su API y los de su inicio de sesión.',
  'failure.nothing-recorded':
    'No se ha grabado nada de {origin}. Observe primero el sitio y después reproduzca el cierre de sesión.',
  'failure.bad-server-lines':
    'Una línea del registro del servidor no se puede exportar. Quite las líneas, incorpórelas de nuevo y exporte.',
  'failure.unknown-language':
    'Los textos de este idioma no se pueden cargar, o no existen. Exporte en inglés.',
  'failure.no-such-page':
    'Esa pestaña aún no muestra ninguna página. Abra un sitio en ella y vuelva a intentarlo.',
  'failure.no-tab':
    'Ninguna pestaña abierta muestra {origin}. Abra el sitio en una pestaña, inicie sesión y vuelva a intentarlo.',
  'failure.unknown-request': 'Esta versión no conoce esa petición. Recargue la extensión y sus páginas.',
  'failure.failed': 'No ha funcionado. Vuelva a intentarlo; si falla otra vez, recargue la extensión.',
  'failure.taught-secret':
    'Una de las reglas contiene algo que parece una credencial. Escriba el nombre del lugar que la contiene, nunca lo que contiene.',
  'failure.rehearsal-not-there':
    'Esa credencial ya no está: la página la ha sustituido o eliminado. Cierre esto y mire la lista de nuevo.',
  'failure.rehearsal-not-possible':
    'Junto a esa credencial no hay ninguna fecha que se pueda llevar al pasado. Elimínela o dáñela.',
  'failure.rehearsal-elsewhere':
    'La pestaña muestra ahora otro sitio, o la credencial está en el almacenamiento de otro. Vuelva al sitio e inténtelo de nuevo.',
  'failure.rehearsal-ambiguous':
    'Varias entradas parecen iguales cuando se enmascaran sus nombres y se podría dar en la equivocada. Cámbiela en la vista de almacenamiento del propio navegador.',
  'failure.rehearsal-refused':
    'El navegador no lo permitió. Dé a Logout Lens acceso al sitio, recargue la página y vuelva a intentarlo.',
} as const satisfies Record<keyof typeof import('../en/failures.ts').failures, string>;
