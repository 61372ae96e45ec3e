import type { startWords as english } from '../../en/panel/start.ts';

/** Simplified Chinese for ../../en/panel/start.ts. */
export const startWords = {
  'panel.watch.title': '我为什么被登出了？',
  'panel.watch.lead': '监控 {origin}，下次会话在这里结束时，您就能看到结束它的原因和证据。',
  'panel.watch.button': '监控此网站',
  'panel.watch.asks': '浏览器会请您允许访问此网站，且仅限此网站。您可以随时撤销。',
  'panel.watch.records-title': '记录的内容',
  'panel.watch.records-1': '令牌和会话 Cookie 何时出现、续期和消失，以及由哪段代码造成',
  'panel.watch.records-2': '携带它们的请求，以及服务器如何响应',
  'panel.watch.records-3': '页面切换，以及您何时有操作，但不记录您输入的内容',
  'panel.watch.never-title': '绝不会发生的事',
  'panel.watch.never-1': '保存令牌、Cookie 值或密码：只保存其日期、位置和指纹',
  'panel.watch.never-2': '向任何地方发送数据：在您导出之前，一切都留在此浏览器中',
  'panel.watch.denied': '访问未获允许，因此没有进行监控。您可以重试。',
  'panel.watch.unavailable':
    '此浏览器不允许 DevTools 页面请求访问权限，因此面板会在单独的标签页中打开。请在那里允许访问，然后返回。',
  'panel.watch.open-tab': '在标签页中打开',
  'panel.closed.title': '这里没有可监控的内容',
  'panel.closed.hint': '请转到让您登出的网站；此面板会跟随该标签页。',
  'panel.unreachable.title': '记录器没有响应',
  'panel.unreachable.text':
    '面板无法连接到 Logout Lens 的后台。如果扩展刚刚更新或重新加载过，请关闭 DevTools 后重新打开。',
  'panel.connecting.title': '正在连接记录器…',
  'panel.broken.title': '面板出现错误',
  'panel.broken.text': '记录不受影响。请关闭并重新打开面板；如果再次发生，请报告此问题。',
  'panel.import.link': '打开文件',
  'panel.import.hint': '根据别人发给您的时间线、报告或 HAR，查看被登出的原因',
  'panel.verdict.empty': '目前没有登出',
  'panel.verdict.empty-text':
    '照常使用 {origin} 即可，此界面开着或关闭都可以：两种情况下记录都会继续。会话结束时，原因会连同证据显示在这里。',
  'panel.verdict.empty-will': '届时您会看到',
  'panel.verdict.empty-1': '是什么结束了会话（一句话），以及确定程度',
  'panel.verdict.empty-2': '导致这一结果的事件链，逐步列出',
  'panel.verdict.empty-3': '造成这一结果的响应或代码行，以及处理方法',
  'panel.notice.failure': '操作未成功：{message}',
} satisfies Record<keyof typeof english, string>;
