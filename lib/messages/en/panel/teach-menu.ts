/** Teaching from an event’s details. */
export const teachMenuWords = {
  'panel.taught.teach': 'Teach',
  'panel.taught.menu': 'Teach from this event',
  'panel.taught.kept': 'Taught. The verdicts follow it now.',
  'panel.taught.suggest.request': 'This request is',
  'panel.taught.suggest.page': 'This page is',
  'panel.taught.suggest.reason': 'The reason stands in',
  'panel.taught.suggest.credential': 'This place holds the',
  'panel.taught.none': 'no credential',
  'panel.taught.in.header': 'header',
  'panel.taught.in.body': 'field of the body',
  'panel.taught.says.request': '{rule} is {use}',
  'panel.taught.says.page': '{rule} is {use}',
  'panel.taught.says.reason': '{rule}: this {use} holds the reason',
  'panel.taught.says.credential': '{rule} holds: {use}',
} as const;
