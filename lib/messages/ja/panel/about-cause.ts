import type { aboutCauseWords as english } from '../../en/panel/about-cause.ts';

/** Japanese for ../../en/panel/about-cause.ts. */
export const aboutCauseWords = {
  'panel.about.needs': 'この原因と判定するために確認が必要なもの：',
  'panel.about.references': '遭遇した人の報告と、仕様の記述：',
} satisfies Record<keyof typeof english, string>;
