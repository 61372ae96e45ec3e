import type { firstRunWords as english } from '../en/first-run.ts';

/** Spanish for ../en/first-run.ts. */
export const firstRunWords = {
  'first-run.title': '¿Por qué se cerró mi sesión? Pruébelo en un minuto.',
  'first-run.lead':
    'Abajo hay un sitio de ejemplo. Vive en esta página y no consulta ningún servidor. Lo que se graba de él se queda en esta página y desaparece al cerrarla.',
  'first-run.steps': 'Pasos',
  'first-run.done': 'Hecho',
  'first-run.now': 'Ahora',
  'first-run.later': 'Después',
  'first-run.step.watch': 'Observar el sitio',
  'first-run.step.watch-text':
    'En un sitio real, esto se hace en la ventana que abre el botón de la barra de herramientas, y el navegador le pide que permita el acceso a ese único sitio.',
  'first-run.watch': 'Observar este sitio',
  'first-run.step.sign-in': 'Iniciar sesión',
  'first-run.step.sign-in-text': 'Pulse «Iniciar sesión» en el ejemplo. Su formulario ya está rellenado.',
  'first-run.step.logout': 'Esperar a que se cierre la sesión',
  'first-run.step.logout-text':
    'Ahora no haga nada. El sitio cierra la sesión tras {idle} sin interacción, y no dice por qué.',
  'first-run.step.logout-in': 'Faltan unos {left}.',
  'first-run.frame': 'Sitio de ejemplo',
  'first-run.verdict': 'Y este es el motivo',
  'first-run.verdict-hint':
    'Así se ve en un sitio real: la respuesta, en qué se apoya, y la línea de código que lo hizo.',
  'first-run.events': 'Qué se vio',
  'first-run.next': 'En su propio sitio',
  'first-run.next-text':
    'Abra el sitio que le cierra la sesión, pulse el botón de Logout Lens en la barra de herramientas y elija «Observar este sitio». Después úselo como siempre.',
  'first-run.again': 'Probar otra vez',
  'first-run.settings': 'Ajustes',
  'first-run.close': 'Olvidar el ejemplo y cerrar',
  'first-run.said-signed-in': 'Sesión iniciada. Ahora no toque el ejemplo.',
  'first-run.said-logged-out': 'Sesión cerrada. El motivo está abajo.',
  'first-run.site.title': 'Práctica',
  'first-run.site.email': 'Correo electrónico',
  'first-run.site.password': 'Contraseña',
  'first-run.site.sign-in': 'Iniciar sesión',
  'first-run.site.home': 'Buenos días, Ada',
  'first-run.site.home-text': 'Ha iniciado sesión.',
} satisfies Record<keyof typeof english, string>;
