import type { aboutCauseWords as english } from '../../en/panel/about-cause.ts';

/** Simplified Chinese for ../../en/panel/about-cause.ts. */
export const aboutCauseWords = {
  'panel.about.needs': '得出此结论之前需要观察到：',
  'panel.about.references': '遇到过此问题的人，以及规范中的说明：',
} satisfies Record<keyof typeof english, string>;
