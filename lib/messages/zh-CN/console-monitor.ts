import type {
  consoleMonitorWords as english,
  popupStateWords as englishPopup,
} from '../en/console-monitor.ts';

/** Simplified Chinese for ../en/console-monitor.ts. */
export const consoleMonitorWords = {
  'options.console-monitor.title': '控制台监视器',
  'options.console-monitor.does':
    '在网站页面的控制台中输出其令牌的剩余时间（每 30 秒一次，以及过期之前）和登出的原因。输出为英文。开启之前不会输出。',
  'options.console-monitor.costs':
    '页面自身的脚本可以在 window.__tokenMonitor 中读取四个数据：每个令牌是否已过期，以及剩余的分钟数或小时数。它们无法读取输出的内容。网站的标签页中会运行一个小脚本。',
  'options.console-monitor.legend': '在以下网站的控制台中输出',
} satisfies Record<keyof typeof english, string>;

/** Simplified Chinese for ../en/console-monitor.ts. */
export const popupStateWords = {
  'popup.state.log': '将完整状态输出到控制台',
  'popup.state.printed': '已输出到此页面的控制台。在页面上按 F12 即可查看。',
  'popup.state.copied': '已复制到剪贴板。由于此页面的控制台监视器已关闭，其控制台中没有输出任何内容。',
  'popup.state.failed': '既无法输出也无法复制状态。请在标签页中打开面板，在那里复制。',
  'popup.state.switch-on': '开启控制台监视器',
} satisfies Record<keyof typeof englishPopup, string>;
