import type { teachMenuWords as english } from '../../en/panel/teach-menu.ts';

/** Spanish for ../../en/panel/teach-menu.ts. */
export const teachMenuWords = {
  'panel.taught.teach': 'Crear una regla',
  'panel.taught.menu': 'Crear una regla a partir de este evento',
  'panel.taught.kept': 'Regla guardada. Los veredictos ya la siguen.',
  'panel.taught.suggest.request': 'Esta petición es',
  'panel.taught.suggest.page': 'Esta página es',
  'panel.taught.suggest.reason': 'El motivo está en',
  'panel.taught.suggest.credential': 'Este lugar contiene',
  'panel.taught.none': 'ninguna credencial',
  'panel.taught.in.header': 'encabezado',
  'panel.taught.in.body': 'campo del cuerpo',
  'panel.taught.says.request': '{rule} es {use}',
  'panel.taught.says.page': '{rule} es {use}',
  'panel.taught.says.reason': '{rule}: aquí está el motivo ({use})',
  'panel.taught.says.credential': '{rule} contiene: {use}',
} satisfies Record<keyof typeof english, string>;
