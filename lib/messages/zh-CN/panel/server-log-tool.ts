import type { serverLogToolWords as english } from '../../en/panel/server-log-tool.ts';

/** Simplified Chinese for ../../en/panel/server-log-tool.ts. */
export const serverLogToolWords = {
  'panel.server-log.title': '服务器日志',
  'panel.server-log.why':
    '浏览器看不到服务器为何拒绝会话，而服务器日志可能有说明：其中关于此会话的行可以确定判定。',
  'panel.server-log.join': '结合日志行…',
  'panel.server-log.change': '换用其他行…',
  'panel.server-log.remove': '移除日志行',
  'panel.server-log.has': '{joined, plural, other {已结合 {name} 中的 # 行。}}',
} satisfies Record<keyof typeof english, string>;
