import type { reportWords as english } from '../en/report.ts';

/** Spanish for ../en/report.ts. To report: informar de; a report: informe. */
export const reportWords = {
  'report.answer.taken': 'El servidor lo aceptó (respuesta {status, number}).',
  'report.answer.complained':
    'El servidor respondió {status, number} con una objeción: {complaint}. Revíselo y envíe de nuevo.',
  'report.answer.no-entry':
    'El servidor lo rechazó (respuesta {status, number}). Revise el encabezado con la clave: su nombre, su valor, y si la clave caducó.',
  'report.answer.no-such-place':
    'El servidor no acepta informes allí (respuesta {status, number}). Revise la ruta de la dirección.',
  'report.answer.too-many':
    'El servidor pidió paciencia (respuesta {status, number}). Se intentará de nuevo más tarde.',
  'report.answer.server-error':
    'El servidor falló (respuesta {status, number}). Se intentará de nuevo más tarde.',
  'report.answer.refused':
    'El servidor no lo quiso (respuesta {status, number}). Revise el formato y el registro del propio servidor.',
  'report.answer.redirected':
    'La dirección lleva a otra parte, y allí no se envió nada. Indique la dirección a la que lleva.',
  'report.answer.timeout':
    'Ninguna respuesta en {seconds, number} segundos. Se intentará de nuevo más tarde.',
  'report.answer.unreachable':
    'Ninguna respuesta: el servidor no funciona, su nombre o su certificado es incorrecto, o no deja entrar a las extensiones y el navegador no dio acceso a él. Se intentará de nuevo más tarde.',
  'report.answer.no-access':
    'Ninguna respuesta, y el navegador no ha dado acceso a {origin}. Guarde de nuevo y permítalo, o haga que el servidor lo permita mediante CORS.',

  'error.report.no-address':
    'No hay ninguna dirección. Indique una que acepte informes, como «https://logs.example.com/v1/logs».',
  'error.report.long-address': 'La dirección tiene más de {limit, number} caracteres. Indique una más corta.',
  'error.report.not-an-address':
    'No es una dirección web. Indique esquema, host y ruta, como «https://logs.example.com/v1/logs».',
  'error.report.credentials-in-address':
    'La dirección contiene un usuario o una contraseña. Quítelos e indíquelos en un encabezado.',
  'error.report.not-secure':
    '{host} no está en este equipo, y http no va cifrado. Use https allí; http solo vale para localhost y 127.0.0.1.',
  'error.report.other-scheme': 'No puede enviarse nada a una dirección de «{scheme}». Use https.',
  'error.report.header-name':
    '«{name}» no es un nombre de encabezado. Use letras, cifras y guiones, como «X-Api-Key».',
  'error.report.header-taken':
    'El encabezado «{name}» no puede ponerse: es del navegador, o nuestro. Use otro.',
  'error.report.header-empty': 'El encabezado «{name}» no tiene valor. Indique uno, o quite el encabezado.',
  'error.report.header-value':
    'El valor del encabezado «{name}» no puede enviarse: solo letras, cifras y signos de ASCII en una línea. Cópielo de nuevo.',
  'error.report.header-twice': 'El encabezado «{name}» está dos veces. Quite uno.',
  'error.report.too-many-headers': 'No pueden enviarse más de {limit, number} encabezados. Quite algunos.',
  'error.report.not-on':
    'El envío de informes no está configurado para {site}. Indique antes una dirección y guárdela.',
  'error.report.no-disk':
    'Los informes en espera no pueden leerse del disco. No se pierde nada del registro; reinicie el navegador y, si continúa, libere espacio.',
} satisfies Record<keyof typeof english, string>;
