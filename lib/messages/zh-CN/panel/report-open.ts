import type { reportOpenWords as english } from '../../en/panel/report-open.ts';

/** Simplified Chinese for ../../en/panel/report-open.ts. */
export const reportOpenWords = {
  'panel.report.open': '向服务器报告登出…',
  'panel.report.open-on': '{waiting, plural, =0 {正在报告登出} other {正在报告登出，# 个待发送}}',
  'panel.report.open-off': '未报告登出',
  'panel.report.open-trouble': '报告无法送达：{waiting, plural, =0 {请查看} other {# 个待发送}}',
} satisfies Record<keyof typeof english, string>;
