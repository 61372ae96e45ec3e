import type { reportOpenWords as english } from '../../en/panel/report-open.ts';

/** German for ../../en/panel/report-open.ts. */
export const reportOpenWords = {
  'panel.report.open': 'Abmeldungen an einen Server melden …',
  'panel.report.open-on':
    '{waiting, plural, =0 {Abmeldungen werden gemeldet} one {Abmeldungen werden gemeldet, # wartet} other {Abmeldungen werden gemeldet, # warten}}',
  'panel.report.open-off': 'Abmeldungen werden nicht gemeldet',
  'panel.report.open-trouble':
    'Meldungen kommen nicht an: {waiting, plural, =0 {nachsehen} one {# wartet} other {# warten}}',
} satisfies Record<keyof typeof english, string>;
