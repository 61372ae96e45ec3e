import type { recordingSentencesWords as english } from '../../en/panel/recording-sentences.ts';

/** Simplified Chinese for ../../en/panel/recording-sentences.ts. */
export const recordingSentencesWords = {
  'panel.event.site-taught': '您更改了此网站的规则：现有{count, plural, =0 { 0 条} other { # 条}}',
  'panel.event.user-rehearsal.removed': '演练：您从 {place} 移除了{credential}',
  'panel.event.user-rehearsal.corrupted': '演练：您破坏了 {place} 中的{credential}',
  'panel.event.user-rehearsal.expired': '演练：您让 {place} 中的{credential}过期',
  'panel.event.sensor-unread': '无法读取 {what}（{sensor}）：{why}',
  'panel.event.recording-started.watched': '开始记录',
  'panel.event.recording-started.browser-started': '浏览器启动后继续记录',
  'panel.event.recording-started.background-started': '扩展被唤醒后继续记录',
  'panel.event.recording-started.extension-updated': '扩展更新后继续记录',
  'panel.event.recording-started.document-started': '开始记录新页面',
  'panel.event.recording-started.resumed': '暂停后继续记录',
  'panel.event.recording-started.access-given': '重新授予访问权限后继续记录',
  'panel.event.recording-stopped.access-removed': '记录停止：浏览器对此网站的访问权限已被撤销',
  'panel.event.machine-idle.active': '有人重新使用计算机',
  'panel.event.machine-idle.idle': '已有 {duration}无人操作计算机',
  'panel.event.machine-idle.locked': '计算机已锁定',
  'panel.event.network-changed.online': '网络已连接 {connection}',
  'panel.event.server-logged': '服务器日志第 {line, number} 行：“{says}”',
  'panel.event.network-changed.offline': '网络已断开',
  'panel.event.clock-jumped.forward': '时钟向前跳了 {duration}：被调整过，或计算机曾休眠',
  'panel.event.clock-jumped.back': '时钟被往回调了 {duration}',
  'panel.event.recording-stopped.unwatched': '记录停止：不再监控此网站',
  'panel.event.recording-stopped.paused': '记录已暂停',
  'panel.event.recording-gap': '有 {duration}未记录：{why}{dropped, plural, =0 {} other {（丢失 # 个事件）}}',
} satisfies Record<keyof typeof english, string>;
