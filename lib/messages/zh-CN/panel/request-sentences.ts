import type { requestSentencesWords as english } from '../../en/panel/request-sentences.ts';

/** Simplified Chinese for ../../en/panel/request-sentences.ts. */
export const requestSentencesWords = {
  'panel.event.request-answered': '{method} {address} → {status}',
  'panel.role.sign-in': '登录',
  'panel.role.refresh': '令牌刷新',
  'panel.role.silent-renewal': '静默续期',
  'panel.role.sign-out': '退出登录',
  'panel.role.revoke': '令牌撤销',
  'panel.role.probe': '查询当前登录用户',
  'panel.role.check-session': '会话检查',
  'panel.role.discovery': '身份提供商的配置信息',
  'panel.event.request-redirected': '{method} {address} → {status}，转到 {target}',
  'panel.event.request-failed': '{method} {address} 没有得到响应：{error}',
  'panel.event.request-blocked': '{method} {address} → {status}，未交给页面：{error}',
  'panel.event.response-says': '{address} 的响应 {status} 称“{words}”',
  'panel.event.response-says-code': '{address} 的响应 {status} 称 {code}：“{message}”',
  'panel.event.response-silent': '{address} 的响应 {status} 未说明原因',
  'panel.event.response-unread': '{address} 的响应 {status} 无法读取：{why}',
  'panel.event.connection-closed.code': '到 {address} 的 {transport} 以代码 {code} 关闭',
  'panel.event.connection-closed.reason': '到 {address} 的 {transport} 以代码 {code} 关闭：“{reason}”',
  'panel.event.connection-closed.plain': '到 {address} 的 {transport} 已关闭',
  'panel.event.connection-closed.never-open': '到 {address} 的 {transport} 未能打开',
  'panel.transport.websocket': 'WebSocket',
  'panel.transport.eventsource': 'EventSource',
} satisfies Record<keyof typeof english, string>;
