import type { culpritWords as english } from '../../en/panel/culprit.ts';

/** Spanish for ../../en/panel/culprit.ts. */
export const culpritWords = {
  'panel.culprit.script': 'Script',
  'panel.culprit.response': 'Respuesta',
  'panel.culprit.server': 'Servidor',
  'panel.culprit.browser': 'Navegador',
  'panel.culprit.tab': 'Otra pestaña',
  'panel.culprit.user': 'Persona',
  'panel.culprit.extension': 'Extensión',
} satisfies Record<keyof typeof english, string>;
