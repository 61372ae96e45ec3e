import type { deadlines as english } from '../en/deadlines.ts';

/** Spanish for ../en/deadlines.ts. */
export const deadlines = {
  'deadline.name.idle-limit': 'límite de inactividad del servidor',
  'deadline.name.absolute-limit': 'duración máxima de la sesión',
  'deadline.name.client-idle-limit': 'temporizador de inactividad de la página',
  'deadline.next.nothing': 'No hay nada que pueda terminar.',
  'deadline.next.unknown':
    'No se sabe qué terminará esta sesión: nada de lo que la sostiene indica una fecha, y aún no se aprendió ningún límite.',
  'deadline.next.credential': 'Lo siguiente en vencer, dentro de {time}: {what}, y con ello la sesión.',
  'deadline.next.idle-limit':
    'Lo siguiente: el límite de inactividad del servidor, en aproximadamente {time} (± {spread}), salvo que antes se envíe una petición.',
  'deadline.next.absolute-limit':
    'Lo siguiente: la duración máxima de la sesión, en aproximadamente {time} (± {spread}), se haga lo que se haga.',
  'deadline.next.client-idle-limit':
    'Lo siguiente: el temporizador de inactividad de la propia página, en aproximadamente {time} (± {spread}), salvo que antes haya interacción.',
  'deadline.next.now': 'Esta sesión puede terminar ya en cualquier momento: {what} (± {spread}).',
  'deadline.next.passed':
    'Venció hace {time}: {what}. La próxima petición mostrará si la sesión ha terminado.',
  'deadline.why.renewed':
    'Termina sin llevarse la sesión: se renueva con el token de renovación, hasta ahora {count, plural, one {una vez} other {# veces}}.',
  'deadline.why.renewable':
    'Termina sin llevarse la sesión: hay un token de renovación con que renovar. Aún no se vio ninguna renovación.',
  'deadline.why.renewed-unseen':
    'Termina sin llevarse la sesión: se renovó {count, plural, one {una vez} other {# veces}}, por un medio que no se vio.',
  'deadline.why.refresh-ends-first': 'Pone fin a la sesión: el token de renovación vence antes.',
  'deadline.why.not-renewed': 'Pone fin a la sesión: no hay, ni se vio, nada con que renovar.',
  'deadline.why.refresh': 'Pone fin a la sesión: sin este token no puede renovarse el token de acceso.',
  'deadline.why.refresh-moves':
    'Pone fin a la sesión si no se usa antes: cada renovación trae uno nuevo con una fecha posterior.',
  'deadline.why.another-lasts': 'No pone fin a nada: otro token de renovación dura más.',
  'deadline.why.no-date': 'Pone fin a la sesión, pero no indica ninguna fecha.',
  'deadline.why.browser-session':
    'Pone fin a la sesión cuando se cierra el navegador. El servidor puede terminarla antes.',
  'deadline.why.cookie': 'Pone fin a la sesión. No se vio nada que aplace su fecha.',
  'deadline.why.cookie-moves':
    'Pone fin a la sesión si antes no se pide nada: el servidor va aplazando su fecha.',
  'deadline.why.beside-tokens': 'Puede poner fin a la sesión: no se sabe si los tokens dependen de ello.',
  'deadline.why.remember': 'No pone fin a ninguna sesión en curso: con ello empieza la siguiente.',
  'deadline.why.id': 'No pone fin a nada: solo dice quién inició sesión.',
  'deadline.why.other': 'No pone fin a nada conocido.',
  'deadline.why.idle-limit':
    'Según {count, plural, one {# cierre de sesión} other {# cierres de sesión}}: {limit} (± {spread}) después de la última petición.',
  'deadline.why.client-idle-limit':
    'Según {count, plural, one {# cierre de sesión} other {# cierres de sesión}}: {limit} (± {spread}) después de la última interacción.',
  'deadline.why.absolute-limit':
    'Según {count, plural, one {# cierre de sesión} other {# cierres de sesión}}: {limit} (± {spread}) después del inicio de sesión.',
  'deadline.why.absolute-at-latest':
    'Según {count, plural, one {# cierre de sesión} other {# cierres de sesión}}: {limit} (± {spread}) después del inicio de sesión, que no se vio: como muy tarde.',
} satisfies Record<keyof typeof english, string>;
