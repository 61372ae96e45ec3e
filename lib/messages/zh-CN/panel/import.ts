import type { importingWords as english } from '../../en/panel/import.ts';

/** Simplified Chinese for ../../en/panel/import.ts. */
export const importingWords = {
  'panel.import.title': '打开文件',
  'panel.import.lead': '根据别人发来的文件，查看被登出的原因：',
  'panel.import.kind.timeline': 'Logout Lens 导出的时间线（.json），版本不限',
  'panel.import.kind.report': 'Logout Lens 的报告（.html）：其中带有时间线',
  'panel.import.kind.har':
    'HAR，由任意浏览器的网络面板或代理保存。其中的令牌、Cookie 和密码在读取时即转换为指纹，均不保留',
  'panel.import.kind.archive': '以上任一文件的 .zip 或 .gz',
  'panel.import.choose': '选择文件',
  'panel.import.or-drop': '或拖放到这里',
  'panel.import.promise':
    '文件仅在此计算机上读取，以只读方式打开，绝不与这里的记录混合，关闭此页面后即不再保留。',
  'panel.import.one-file': '请一次拖放一个文件。',
  'panel.import.not-opened': '未能打开“{name}”。',
  'panel.import.reading': '正在读取 {name}',
  'panel.import.unpacking': '正在解析文件…',
  'panel.import.progress': '{done, number} / {of, number} 个请求',
  'panel.import.cancel': '取消',
  'panel.import.imported': '已导入',
  'panel.import.is-har': '{name}：HAR，由 {recorder} 记录。',
  'panel.import.is-timeline': '{name}：由 Logout Lens {version} 于 {at} 导出，{browser}，{platform}。',
  'panel.import.unverified': '其内容未经核实：制作文件的人可能改动过。只读，并与这里的所有记录分开。',
  'panel.import.another': '打开其他文件',
  'panel.import.newer':
    '此文件由更新版本的 Logout Lens 生成（时间线版本 {version}）。已读取当前版本能识别的部分；要读取全部内容，请更新扩展。',
  'panel.import.dropped.unknown-kinds': '{count, plural, other {# 个事件属于此版本不认识的类型，已略过。}}',
  'panel.import.dropped.damaged': '{count, plural, other {# 个条目已损坏，已略过。}}',
  'panel.import.dropped.repeated': '{count, plural, other {# 个事件重复。}}',
  'panel.import.dropped.other-sites': '{count, plural, other {其他网站的 # 个请求已略过。}}',
  'panel.import.first-problem': '第一个问题：{problem}。',
  'panel.import.no-logout': '此文件中没有登出',
  'panel.import.no-logout-timeline': '在文件涵盖的时间内没有发生登出。请对方导出更长的时间段。',
  'panel.import.no-logout-har': '其中没有足够的证据说明有人被登出，也无法说明原因。要获得更好的文件：',
  'panel.import.no-logout-har-1': '开启“保留日志（Preserve log）”，在登录之前开始记录，直到再次显示登录页面',
  'panel.import.no-logout-har-2':
    '导出时包含敏感数据：没有 Cookie 和 Authorization 标头，就无法判断请求属于谁。这里不会保留其中的任何内容',
  'panel.import.no-logout-har-3':
    '在 Firefox 中，离开页面前的最后几个响应经常丢失；Chromium 的网络面板会保留它们',
  'panel.import.no-logout-har-4':
    '或者用 Logout Lens 直接监控网站：它能看到存储、脚本、点击和 Cookie 的变化，这些都是 HAR 中没有的',
} satisfies Record<keyof typeof english, string>;
