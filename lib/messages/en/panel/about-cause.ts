/** A cause in general, unfolded on demand. */
export const aboutCauseWords = {
  'panel.about.needs': 'What has to be seen before this can be said:',
  'panel.about.references': 'People who met it, and what the specifications say:',
} as const;
