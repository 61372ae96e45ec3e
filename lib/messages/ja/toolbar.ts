import type { toolbar as english } from '../en/toolbar.ts';

/** Japanese for ../en/toolbar.ts. */
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
  'badge.title.out': 'Logout Lens：{at} にログアウトしました：{what}',
  'badge.title.marked': 'Logout Lens：ログにマークを付けました。',
  'badge.title.not-marked':
    'Logout Lens：マークは付けられませんでした。このサイトは現在記録されていません。ここで Logout Lens を開いて監視を始めてください。',
  'menu.why': 'なぜログアウトされた？',
  'command.open-panel': 'Logout Lens をページの横に表示',
  'command.mark': 'ログにマークを付ける（例：「保存」をクリックした）',
  'command.export': 'このサイトの記録をエクスポート',
} satisfies Record<keyof typeof english, string>;
