/** Who did it, and where in the code. */
export const culpritWords = {
  'panel.culprit.script': 'Script',
  'panel.culprit.response': 'Response',
  'panel.culprit.server': 'Server',
  'panel.culprit.browser': 'Browser',
  'panel.culprit.tab': 'Another tab',
  'panel.culprit.user': 'Person',
  'panel.culprit.extension': 'Extension',
} as const;
