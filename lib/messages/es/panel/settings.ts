import type { settingsWords as english } from '../../en/panel/settings.ts';

/** Spanish for ../../en/panel/settings.ts. */
export const settingsWords = {
  'panel.settings.title': 'Umbrales',
  'panel.settings.expiry': 'Una credencial «caduca pronto» si le queda menos de',
  'panel.settings.access': 'Token de acceso, token de identidad, sesión',
  'panel.settings.refresh': 'Token de renovación, token de «recordarme»',
  'panel.settings.refresh-unit': 'Unidad del umbral de renovación',
  'panel.settings.idle': 'Un tiempo de inactividad se llama',
  'panel.settings.idle-active': 'Activo, por debajo de',
  'panel.settings.idle-short': 'Corto, por debajo de',
  'panel.settings.idle-medium': 'Medio, por debajo de',
  'panel.settings.idle-long': 'y largo a partir de ahí',
  'panel.settings.unit.minutes': 'minutos',
  'panel.settings.unit.hours': 'horas',
  'panel.settings.unit.days': 'días',
  'panel.settings.not-a-time': 'Indique un número mayor que 0, y de no más de un año.',
  'panel.settings.not-ascending': 'Tiene que ser más largo que el límite anterior.',
  'panel.settings.not-kept':
    'El navegador no pudo guardar los umbrales: valen hasta que se cierre este panel. Inténtelo más tarde.',
  'panel.settings.scope':
    'Para todos los sitios, guardados en este navegador. Cambian lo que se marca aquí, nunca un veredicto.',
  'panel.settings.all': 'Todos los ajustes',
  'panel.settings.reset': 'Restablecer valores predeterminados',
  'panel.settings.save': 'Guardar',
} satisfies Record<keyof typeof english, string>;
