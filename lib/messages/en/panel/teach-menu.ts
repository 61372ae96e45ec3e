/** Teaching from an event’s details. */
export const teachMenuWords = {
  'panel.taught.teach': 'Teach',
  'panel.taught.menu': 'Teach from this event',
} as const;
