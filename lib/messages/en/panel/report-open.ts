/** Texts of the button that leads to reports. */
export const reportOpenWords = {
  'panel.report.open': 'Report logouts to a server…',
  'panel.report.open-on':
    '{waiting, plural, =0 {Logouts are reported} one {Logouts are reported, # waits} other {Logouts are reported, # wait}}',
  'panel.report.open-off': 'Logouts are not reported',
  'panel.report.open-trouble':
    'Reports do not get through: {waiting, plural, =0 {look} one {# waits} other {# wait}}',
} as const;
