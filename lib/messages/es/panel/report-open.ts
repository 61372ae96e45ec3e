import type { reportOpenWords as english } from '../../en/panel/report-open.ts';

/** Spanish for ../../en/panel/report-open.ts. */
export const reportOpenWords = {
  'panel.report.open': 'Informar a un servidor de los cierres de sesión…',
  'panel.report.open-on':
    '{waiting, plural, =0 {Se informa de los cierres de sesión} one {Se informa de los cierres de sesión, # en espera} other {Se informa de los cierres de sesión, # en espera}}',
  'panel.report.open-off': 'No se informa de los cierres de sesión',
  'panel.report.open-trouble':
    'Los informes no llegan: {waiting, plural, =0 {revisar} one {# en espera} other {# en espera}}',
} satisfies Record<keyof typeof english, string>;
