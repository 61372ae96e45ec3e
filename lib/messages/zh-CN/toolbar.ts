import type { toolbar as english } from '../en/toolbar.ts';

/** Simplified Chinese for ../en/toolbar.ts. */
export const toolbar = {
  'badge.minutes': '{n}m',
  'badge.hours': '{n}h',
  'badge.days': '{n}d',
  'badge.under-a-minute': '<1m',
  'badge.over': '0m',
  'badge.out': '✕',
  'badge.marked': '✓',
  'badge.not-marked': '!',
  'badge.title.time': 'Logout Lens：{next}',
  'badge.title.out': 'Logout Lens：已于 {at} 登出：{what}',
  'badge.title.marked': 'Logout Lens：已在日志中添加标记。',
  'badge.title.not-marked':
    'Logout Lens：未添加标记，此网站目前没有被记录。请在这里打开 Logout Lens 并监控此网站。',
  'menu.why': '我为什么被登出了？',
  'command.open-panel': '在页面旁打开 Logout Lens',
  'command.mark': '在日志中添加标记（如“我点击了‘保存’”）',
  'command.export': '导出此网站的记录',
} satisfies Record<keyof typeof english, string>;
