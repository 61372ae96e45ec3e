import type { headerWords as english } from '../../en/panel/header.ts';

/** Simplified Chinese for ../../en/panel/header.ts. */
export const headerWords = {
  'panel.recording.recording': '正在记录',
  'panel.recording.paused': '已暂停',
  'panel.recording.no-access': '无访问权限',
  'panel.recording.not-watched': '未监控',
  'panel.header.idle': '空闲',
  'panel.header.idle-hint':
    '自此网站任一标签页中最后一次鼠标、键盘或触摸操作以来的时间。仅限页面能看到的操作；不记录输入的内容。',
  'panel.header.active-now': '正在操作',
  'panel.header.no-input': '尚未观察到操作',
  'panel.header.pause': '暂停',
  'panel.header.pause-hint': '在您继续之前，不记录 {origin} 的任何内容。这段时间会记为记录中断。',
  'panel.header.resume': '继续',
  'panel.header.resume-hint': '重新记录 {origin}',
  'panel.header.export': '导出',
  'panel.header.clear': '清除',
  'panel.header.clear-hint': '删除 {origin} 的记录',
  'panel.header.unwatch': '停止监控',
  'panel.header.unwatch-hint': '停止记录 {origin}。已有的记录会保留，直到您清除。',
  'panel.link.connecting': '正在连接…',
  'panel.link.reconnecting': '正在重新连接…',
} satisfies Record<keyof typeof english, string>;
