import type { reportFormWords as english } from '../../en/panel/report.ts';

/** Simplified Chinese for ../../en/panel/report.ts. */
export const reportFormWords = {
  'panel.report.title': '报告 {origin} 的登出',
  'panel.report.why':
    '此网站的每次登出，一旦判定成为最终结论，就会从此浏览器发送到您指定的地址，并像导出时一样去除机密信息。在您开启之前不发送任何内容，隐私窗口的内容则绝不发送。',
  'panel.report.on': '报告此网站的登出',
  'panel.report.address': '地址',
  'panel.report.address-hint': '使用 https；如在此计算机上，也可用 http。',
  'panel.report.format': '格式',
  'panel.report.format.first-tracker': '登出事件（JSON）',
  'panel.report.format.otlp': 'OpenTelemetry 日志（OTLP/HTTP，JSON）',
  'panel.report.format-hint.first-tracker':
    '类型、消息、时间、空闲分钟数、位置和上下文，以及代码、置信度和证据。',
  'panel.report.format-hint.otlp': '收集器的地址以 /v1/logs 结尾。',
  'panel.report.headers': '标头',
  'panel.report.headers-hint':
    '用于提供密钥（如果服务器需要）。值保存在此浏览器中，不包含在任何导出内容中，也绝不会再次完整显示。',
  'panel.report.header-name': '名称',
  'panel.report.header-value': '值',
  'panel.report.header-kept': '{shown}（已保存）',
  'panel.report.header-add': '添加标头',
  'panel.report.header-remove': '移除标头 {name}',
  'panel.report.identity': '包含用户身份',
  'panel.report.identity-hint':
    '发送已登录用户的 ID 和电子邮箱，前提是网站的令牌中含有这些信息。未勾选时不发送任何名称。',
  'panel.report.access-hint':
    '保存时，浏览器会请您允许访问此地址。如不允许，只有通过 CORS 允许的服务器才能收到报告。',
  'panel.report.no-access':
    '浏览器没有授予对此地址的访问权限。请重新保存并允许访问，或让服务器通过 CORS 允许此扩展。',
  'panel.report.ask-elsewhere': '这里无法请求访问权限，只能在标签页中请求。',
  'panel.report.save': '保存',
  'panel.report.saved': '已保存。',
  'panel.report.test': '保存并发送测试报告',
  'panel.report.testing': '正在发送测试报告…',
  'panel.report.unsaved': '尚未保存。',
  'panel.report.preview': '实际发送的内容',
  'panel.report.preview-of.waiting': '下一个待发送的报告：',
  'panel.report.preview-of.latest': '此网站最近一次登出：',
  'panel.report.preview-of.example': '目前没有登出。以下为虚构的示例：',
  'panel.report.preview-none': '填写地址后即可查看。',
  'panel.report.state': '发件箱',
  'panel.report.waiting': '{waiting, plural, =0 {没有待发送的报告。} other {有 # 个报告待发送。}}',
  'panel.report.delivered': '{delivered, plural, =0 {尚未送达任何报告。} other {已送达 # 个报告。}}',
  'panel.report.last': '{at}：{says}',
  'panel.report.next': '下次尝试：{at}。',
  'panel.report.sending': '正在发送…',
  'panel.report.full':
    '发件箱已满。没有任何丢失：之后的登出仍保留在日志中，有空位时再报告。请修正地址或服务器的问题。',
  'panel.report.send-now': '立即尝试',
  'panel.report.off-waiting': '报告关闭期间，待发送的报告会保留，但不会发送。',
  'panel.report.unreachable': '扩展没有响应。请重新加载此页面。',
} satisfies Record<keyof typeof english, string>;
