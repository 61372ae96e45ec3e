import type { culpritWords as english } from '../../en/panel/culprit.ts';

/** Simplified Chinese for ../../en/panel/culprit.ts. */
export const culpritWords = {
  'panel.culprit.script': '脚本',
  'panel.culprit.response': '响应',
  'panel.culprit.server': '服务器',
  'panel.culprit.browser': '浏览器',
  'panel.culprit.tab': '其他标签页',
  'panel.culprit.user': '用户',
  'panel.culprit.extension': '扩展',
} satisfies Record<keyof typeof english, string>;
