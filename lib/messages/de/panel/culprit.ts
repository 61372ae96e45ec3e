import type { culpritWords as english } from '../../en/panel/culprit.ts';

/** German for ../../en/panel/culprit.ts. */
export const culpritWords = {
  'panel.culprit.script': 'Skript',
  'panel.culprit.response': 'Antwort',
  'panel.culprit.server': 'Server',
  'panel.culprit.browser': 'Browser',
  'panel.culprit.tab': 'Anderer Tab',
  'panel.culprit.user': 'Person',
  'panel.culprit.extension': 'Erweiterung',
} satisfies Record<keyof typeof english, string>;
