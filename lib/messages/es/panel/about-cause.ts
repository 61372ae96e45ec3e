import type { aboutCauseWords as english } from '../../en/panel/about-cause.ts';

/** Spanish for ../../en/panel/about-cause.ts. */
export const aboutCauseWords = {
  'panel.about.needs': 'Qué hay que haber visto para poder afirmarlo:',
  'panel.about.references': 'Gente a la que le pasó, y lo que dicen las especificaciones:',
} satisfies Record<keyof typeof english, string>;
