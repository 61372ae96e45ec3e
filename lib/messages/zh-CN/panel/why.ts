import type { whyWords as english } from '../../en/panel/why.ts';

/** Simplified Chinese for ../../en/panel/why.ts. */
export const whyWords = {
  'panel.why.too-large': '过大',
  'panel.why.too-many-keys': '键过多',
  'panel.why.access-denied': '访问被拒绝',
  'panel.why.access-removed': '对此网站的访问权限已被撤销',
  'panel.why.not-supported': '此浏览器不支持',
  'panel.why.failed': '读取失败',
  'panel.why.not-text': '不是文本',
  'panel.why.not-json': '不是 JSON',
  'panel.why.service-worker': '页面与网络之间有 Service Worker，它可能生成其他方看不到的响应',
  'panel.why.never-ended': '一直没有结束',
  'panel.why.not-in-har': 'HAR 中不含此内容',
  'panel.why.taken-out':
    '此文件中没有这些内容；很可能是以“已清理”方式导出的。要进行判定，请在导出时包含敏感数据：其中任何内容都不会保留',
  'panel.why.ends-refused': '记录到此为止',
  'panel.why.answer-not-in-har': '记录工具丢失了这些响应（如果立即离开页面，Firefox 会出现这种情况）',
  'panel.why.browser-closed': '浏览器已关闭',
  'panel.why.extension-off': '扩展已被停用',
  'panel.why.extension-updated': '扩展已更新或重新加载',
  'panel.why.background-stopped': '浏览器在记录器保存完毕之前将其停止',
  'panel.why.paused': '记录已暂停',
  'panel.why.not-watched': '网站未被监控',
  'panel.why.refused': '收到的内容不合理',
  'panel.why.retention': '为腾出空间，已舍弃旧会话',
  'panel.why.dropped-at-limit': '发生的事件超出了记录上限',
  'panel.why.document-died': '页面在保存之前已结束',
  'panel.why.storage-full': '磁盘已满',
  'panel.why.log-damaged': '日志已损坏',
} satisfies Record<keyof typeof english, string>;
