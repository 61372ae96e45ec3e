/** A cause in general, unfolded on demand. */
export const aboutCauseWords = {
  'panel.about.title': 'About this cause',
  'panel.about.needs': 'What has to be seen before this can be said:',
  'panel.about.references': 'People who met it, and what the specifications say:',
} as const;
