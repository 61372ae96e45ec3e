import type { aboutCauseWords as english } from '../../en/panel/about-cause.ts';

/** German for ../../en/panel/about-cause.ts. */
export const aboutCauseWords = {
  'panel.about.needs': 'Was zu sehen sein muss, bevor sich das sagen lässt:',
  'panel.about.references': 'Menschen, denen es begegnet ist, und was die Spezifikationen sagen:',
} satisfies Record<keyof typeof english, string>;
