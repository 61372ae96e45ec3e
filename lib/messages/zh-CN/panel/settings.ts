import type { settingsWords as english } from '../../en/panel/settings.ts';

/** Simplified Chinese for ../../en/panel/settings.ts. */
export const settingsWords = {
  'panel.settings.title': '阈值',
  'panel.settings.expiry': '凭据剩余时间少于以下值时视为“即将过期”',
  'panel.settings.access': '访问令牌、ID 令牌、会话',
  'panel.settings.refresh': '刷新令牌、“记住我”令牌',
  'panel.settings.refresh-unit': '刷新令牌阈值的单位',
  'panel.settings.idle': '空闲时间的分级',
  'panel.settings.idle-active': '活跃，低于',
  'panel.settings.idle-short': '短，低于',
  'panel.settings.idle-medium': '中，低于',
  'panel.settings.idle-long': '达到或超过即为长',
  'panel.settings.unit.minutes': '分钟',
  'panel.settings.unit.hours': '小时',
  'panel.settings.unit.days': '天',
  'panel.settings.not-a-time': '请输入大于 0 且不超过一年的数值。',
  'panel.settings.not-ascending': '此值必须大于前一个阈值。',
  'panel.settings.not-kept': '浏览器无法保存阈值：在关闭此面板之前有效。请稍后重试。',
  'panel.settings.scope': '适用于所有网站，保存在此浏览器中。只影响这里的标示，绝不影响判定。',
  'panel.settings.all': '所有设置',
  'panel.settings.reset': '恢复默认值',
  'panel.settings.save': '保存',
} satisfies Record<keyof typeof english, string>;
