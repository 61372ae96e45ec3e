import type { errors as english } from '../en/errors.ts';

/** Simplified Chinese for ../en/errors.ts. */
export const errors = {
  'error.export.secret':
    '未导出：{where} 中含有看似凭据的内容（{shape}）。这不应发生；请报告此问题（不要附上该值），并清除此网站的日志后再次导出。',
  'error.import.not-json':
    '这不是 JSON（{detail}）。请选择 Logout Lens 以 JSON 或 HTML 导出的文件，或 HAR；如果它在传输中被截断，请让对方重新发送。',
  'error.import.too-large': '文件有 {size, number} 个字符，最多读取 {limit, number} 个。请导出较短的时间段。',
  'error.import.too-deep':
    '{where} 处的嵌套超过 {limit} 层，时间线不会这样深。该文件由其他工具生成，或已损坏。',
  'error.import.too-many-events':
    '文件有 {count, number} 个事件，最多读取 {limit, number} 个。请导出较短的时间段。',
  'error.import.not-a-timeline': '{where} 处应为 {expected}。请选择 Logout Lens 导出的文件。',
  'error.import.other-tool':
    '这是{what}：其中有 {where}。请选择 Logout Lens 导出的文件，或从浏览器网络面板保存的 HAR。',
  'error.import.tool.redux': ' Redux DevTools 的日志',
  'error.import.tool.lighthouse': ' Lighthouse 报告',
  'error.import.tool.trace': '性能跟踪',
  'error.import.tool.sentry': ' Sentry 的事件',
  'error.import.tool.netlog': ' Chromium 的网络日志',
  'error.import.tool.profile': ' CPU 分析文件',
  'error.import.tool.heap': '堆快照',
  'error.import.tool.postman': ' Postman 集合',
  'error.import.tool.recorder': '点击操作的录制',
  'error.import.tool.storage-state': '浏览器保存的 Cookie，任何人都不应发送此类文件',
  'error.import.tool.source-map': '源映射',
  'error.import.tool.rules': ' Logout Lens 的规则文件，应在网站面板的“设置网站规则”中读取',
  'error.import.version': '文件的时间线格式版本为 {version}；此 Logout Lens 读取版本 {known}。请更新扩展。',
  'error.import.no-events': '文件中的{count, plural, other { # 个事件}}均无法读取。第一个问题：{problem}',
  'error.taught.too-large':
    '文件超过 {limit, number} 个字符，规则文件不会这样大。未作任何更改。请选择由“导出规则”生成的文件。',
  'error.taught.not-json':
    '这不是 JSON。未作任何更改。请选择由“导出规则”生成的文件，或修正其中的逗号和引号。',
  'error.taught.too-deep': '{where} 处的嵌套超过 {limit} 层，规则不会这样深。未作任何更改。请选择其他文件。',
  'error.taught.forbidden-name': '{where}：字段不能使用此名称。未作任何更改。请从文件中移除它。',
  'error.taught.not-rules':
    '{where}：这不是规则文件（"format" 必须为 "logout-lens/taught-site"）。未作任何更改。请选择由“导出规则”生成的文件。',
  'error.taught.version': '{where}：文件的版本不是这里支持的版本 1。未作任何更改。请更新扩展。',
  'error.taught.too-many-rules':
    '{where}：一个网站最多可有 {limit} 条规则。请移除一些；使用 * 和 :name 的模式可以代替多条规则。',
  'error.taught.unknown-kind':
    '{where}：没有这种规则。请填写 "request"、"page"、"reason" 或 "credential"，或更新扩展。',
  'error.taught.unknown-field': '{where}：这种规则没有此字段。请移除它，或更正拼写。',
  'error.taught.missing': '{where}：缺少此字段。请添加。',
  'error.taught.wrong': '{where}：无法读取此值。可用的值请参阅 docs/teaching.md。',
  'error.taught.not-text': '{where}：应为带引号的文本。',
  'error.taught.not-a-list': '{where}：应为 [方括号] 中的列表。',
  'error.taught.not-an-object': '{where}：应为对象。',
  'error.taught.empty': '{where}：此处为空。请填写。',
  'error.taught.too-long': '{where}：过长。请缩短；* 可以代替其中一部分。',
  'error.taught.too-many': '{where}：条目过多。请移除一些。',
  'error.taught.unseen': '{where}：含有不可见的字符。请重新输入。',
  'error.taught.only-star': '{where}：单独的 * 表示一切。请写出名称的一部分。',
  'error.taught.path-start': '{where}：路径应以 / 开头，如 /api/session。',
  'error.taught.path-query': '{where}：路径中不能有空格和问号。请去掉其后的内容。',
  'error.taught.not-an-origin':
    '{where}：请用小写写出协议、主机和端口，如 https://api.example.com，其后不要有任何内容。',
  'error.taught.not-a-method': '{where}：请用大写写出方法，如 POST。',
  'error.taught.not-a-header': '{where}：这不能作为标头名称。请写成 X-Why 的形式。',
  'error.taught.credential-header': '{where}：此标头含有凭据，不会作为文字读取。',
  'error.taught.not-a-field': '{where}：请写出字段所在的位置，如 error.why 或 /error/why。',
  'error.taught.not-a-status': '{where}：状态码是 100 到 599 的数字，如 401。',
  'error.taught.no-status': '{where}：请至少写出一个状态码，如 401。',
  'error.taught.not-a-cause': '{where}：请用大写写出原因代码，如 SERVER_IDLE_TIMEOUT。',
  'error.taught.not-a-use': '{where}：这种规则没有此用途。请从列表中选择。',
  'error.taught.not-an-area': '{where}：请填写 localStorage、sessionStorage、indexedDB 或 cookie。',
  'error.taught.not-a-place': '{where}：请填写 header 或 body。',
  'error.server-log.pattern-long': '模式超过 {limit, number} 个字符。请缩短；{star} 可以代替其中一部分。',
  'error.server-log.pattern-field': '模式中的 {field} 不是字段。可用字段：{known}。',
  'error.server-log.pattern-adjacent':
    '模式中的 {field} 紧跟在另一个字段之后。请写出日志中两者之间的内容，例如一个空格。',
  'error.server-log.pattern-time': '模式中没有时间。请在日志中时间所在的位置写上 {time}。',
  'error.import.too-many-bytes':
    '文件有 {size, number} 字节，最多读取 {limit, number} 字节。请记录或导出较短的时间段。',
  'error.import.not-text':
    '此文件不是文本，也不是已知的压缩文件。请选择 Logout Lens 的时间线或报告，或 HAR。',
  'error.import.not-an-archive': '无法解压此压缩文件：{detail}。请选择其中的文件。',
  'error.import.not-a-har': '这看似 HAR，但 {where} 不是列表。请从浏览器的网络面板重新导出。',
  'error.import.too-many-entries':
    'HAR 有 {count, number} 个条目，最多读取 {limit, number} 个。请记录较短的时间。',
  'error.import.no-entries':
    '此 HAR 中的{count, plural, other { # 个条目}}均无法读取。第一个问题：{problem}。请从浏览器的网络面板重新导出。',
  'error.import.cancelled': '已取消读取文件。未作任何更改。',
  'error.import.failed': '读取文件失败。未作任何更改。请重新打开；如果仍然失败，请报告此问题。',
} satisfies Record<keyof typeof english, string>;
