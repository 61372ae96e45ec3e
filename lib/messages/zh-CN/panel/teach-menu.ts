import type { teachMenuWords as english } from '../../en/panel/teach-menu.ts';

/** Simplified Chinese for ../../en/panel/teach-menu.ts. */
export const teachMenuWords = {
  'panel.taught.teach': '添加规则',
  'panel.taught.menu': '根据此事件添加规则',
  'panel.taught.kept': '已添加规则，判定已随之更新。',
  'panel.taught.suggest.request': '此请求是',
  'panel.taught.suggest.page': '此页面是',
  'panel.taught.suggest.reason': '原因所在的位置',
  'panel.taught.suggest.credential': '此处保存的是',
  'panel.taught.none': '不是凭据',
  'panel.taught.in.header': '标头',
  'panel.taught.in.body': '正文字段',
  'panel.taught.says.request': '{rule} 是：{use}',
  'panel.taught.says.page': '{rule} 是：{use}',
  'panel.taught.says.reason': '{rule}：原因在此{use}中',
  'panel.taught.says.credential': '{rule} 保存的是：{use}',
} satisfies Record<keyof typeof english, string>;
