import type { serverLogToolWords as english } from '../../en/panel/server-log-tool.ts';

/** Spanish for ../../en/panel/server-log-tool.ts. {name} may be «líneas pegadas»: it stands apart. */
export const serverLogToolWords = {
  'panel.server-log.title': 'Registro del servidor',
  'panel.server-log.why':
    'Un navegador no puede ver por qué un servidor rechaza una sesión. El registro del servidor puede decirlo: sus líneas sobre esta sesión aclaran el veredicto.',
  'panel.server-log.join': 'Incorporar líneas…',
  'panel.server-log.change': 'Incorporar otras…',
  'panel.server-log.remove': 'Quitar las líneas',
  'panel.server-log.has':
    '{joined, plural, one {# línea incorporada ({name}).} other {# líneas incorporadas ({name}).}}',
} satisfies Record<keyof typeof english, string>;
