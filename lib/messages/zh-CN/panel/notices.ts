import type { noticesWords as english } from '../../en/panel/notices.ts';

/** Simplified Chinese for ../../en/panel/notices.ts. */
export const noticesWords = {
  'panel.notices.label': '通知',
  'panel.notice.blind': '{count, plural, other {有 # 项未能看到，不计入判定}}',
  'panel.notice.blind-lost': '{count, plural, other {丢失 # 个事件}}',
  'panel.notice.blind-more': '{count, plural, other {另有 # 项}}；请查看事件',
  'panel.notice.gap': '{at}：{what}',
  'panel.notice.gaps':
    '{count, plural, other {# 次}}未记录，共 {duration}：{why}{dropped, plural, =0 {} other {（丢失 # 个事件）}}。最近一次为 {from} 至 {to}',
  'panel.notice.paused': '记录已暂停：现在发生的事情不会被看到。',
  'panel.notice.page-closed': '此标签页当前显示的页面上不会记录任何内容。{why}下方是此前对该网站的记录。',
  'panel.notice.no-access': '浏览器对 {origin} 的访问权限已被撤销，因此没有进行记录。此前的记录仍然保留。',
  'panel.notice.give-access': '重新授予访问权限',
  'panel.notice.access-denied': '访问未获允许。您可以重试。',
  'panel.missing.one': '此网站还与一个未能看到的源通信：',
  'panel.missing.some': '此网站还与 {count, number} 个未能看到的源通信：',
  'panel.missing.api': 'API：没有访问权限，就无法得知其服务器如何响应、给出了什么原因',
  'panel.missing.sign-in': '登录：没有访问权限，就无法得知其响应、重定向和 Cookie',
  'panel.missing.allow': '{count, plural, =1 {允许访问此网站} other {允许访问这 # 个网站}}',
  'panel.missing.not-now': '暂不',
  'panel.notice.times': '{count} 次',
  'panel.notice.unreadable':
    '{count, plural, other {# 个事件由更新的版本写入，无法显示。}}请关闭并重新打开此面板。',
  'panel.notice.reload':
    '{tabs, plural, other {# 个标签页在监控开始前就已打开。}}请重新加载，以便指出更改背后的代码。',
  'panel.notice.reload-button': '重新加载页面',
  'panel.notice.not-watched': '记录已关闭。此前的记录仍然保留。',
  'panel.notice.judge-failed': '无法判定日志。其中的事件已显示；请将其导出，并附上文件报告此故障。',
  'panel.notice.unreachable': '未连接到记录器。您看到的内容可能已过时。',
} satisfies Record<keyof typeof english, string>;
