import type { rehearsalWords as english } from '../../en/panel/rehearsal.ts';

/** Simplified Chinese for ../../en/panel/rehearsal.ts. */
export const rehearsalWords = {
  'panel.rehearsal.open': '演练丢失',
  'panel.rehearsal.open-label': '演练{credential}的丢失',
  'panel.rehearsal.title': '演练：如果{credential}没有了会怎样？',
  'panel.rehearsal.why': '不必等到它过期：现在就更改它，立即查看页面如何应对。日志会注明这是您所为。',
  'panel.rehearsal.where': '所在位置',
  'panel.rehearsal.what': '要做什么',
  'panel.rehearsal.how.removed': '移除',
  'panel.rehearsal.how.corrupted': '破坏',
  'panel.rehearsal.how.expired': '使其过期',
  'panel.rehearsal.hint.removed.storage': '如同被清除；只移除此条目或字段',
  'panel.rehearsal.hint.removed.cookie': '如同浏览器删除了该 Cookie',
  'panel.rehearsal.hint.corrupted.storage': '看上去仍像原来的凭据，服务器应当会拒绝',
  'panel.rehearsal.hint.corrupted.cookie': '看上去仍像原来的凭据，服务器应当会拒绝',
  'panel.rehearsal.hint.expired.storage': '将一同保存的时间改为一秒前；值保持不变',
  'panel.rehearsal.hint.expired.cookie': '将 Cookie 自身的到期时间改为一秒后',
  'panel.rehearsal.warning.removed':
    '将在显示 {address} 的标签页中，从 {place} 移除{credential}。会话很可能会结束，那里未保存的内容可能丢失。此操作无法撤消。',
  'panel.rehearsal.warning.corrupted':
    '将在显示 {address} 的标签页中，使 {place} 中的{credential}失去作用。会话很可能会结束，那里未保存的内容可能丢失。此操作无法撤消。',
  'panel.rehearsal.warning.expired':
    '将在显示 {address} 的标签页中，使 {place} 中的{credential}看似已过期。会话很可能会结束，那里未保存的内容可能丢失。此操作无法撤消。',
  'panel.rehearsal.looking': '正在查看它是否仍然存在…',
  'panel.rehearsal.confirm.removed': '立即移除',
  'panel.rehearsal.confirm.corrupted': '立即破坏',
  'panel.rehearsal.confirm.expired': '立即使其过期',
  'panel.rehearsal.told': '{did}。{outcome}',
  'panel.rehearsal.outcome.waiting': '尚无结果：页面可能在下一次请求或重新加载时才察觉。',
  'panel.rehearsal.outcome.in-memory': '页面仍在使用内存中的副本：重新加载即可查看没有副本时的情况。',
  'panel.rehearsal.outcome.restored': '{after}后，页面写回了相同的值：它在内存中有副本。',
  'panel.rehearsal.outcome.coped': '应用应对成功：{after}后它取得了另一个{credential}，没有人被登出。',
  'panel.rehearsal.outcome.logout': '{after}后会话结束。',
  'panel.rehearsal.show-logout': '显示登出',
} satisfies Record<keyof typeof english, string>;
