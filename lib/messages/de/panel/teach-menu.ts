import type { teachMenuWords as english } from '../../en/panel/teach-menu.ts';

/** German for ../../en/panel/teach-menu.ts. */
export const teachMenuWords = {
  'panel.taught.teach': 'Anlernen',
  'panel.taught.menu': 'Aus diesem Ereignis anlernen',
  'panel.taught.kept': 'Angelernt. Die Befunde folgen jetzt der Regel.',
  'panel.taught.suggest.request': 'Diese Anfrage ist',
  'panel.taught.suggest.page': 'Diese Seite ist',
  'panel.taught.suggest.reason': 'Der Grund steht in',
  'panel.taught.suggest.credential': 'Hier liegt',
  'panel.taught.none': 'kein Credential',
  'panel.taught.in.header': 'Header',
  'panel.taught.in.body': 'Feld im Body',
  'panel.taught.says.request': '{rule} ist {use}',
  'panel.taught.says.page': '{rule} ist {use}',
  'panel.taught.says.reason': '{rule}: hier steht der Grund ({use})',
  'panel.taught.says.credential': '{rule} enthält: {use}',
} satisfies Record<keyof typeof english, string>;
