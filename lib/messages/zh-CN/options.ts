import type { optionsWords as english } from '../en/options.ts';

/** Simplified Chinese for ../en/options.ts. */
export const optionsWords = {
  'options.title': 'Logout Lens 的设置',
  'options.lead': '这里的一切都保存在此浏览器中，适用于所有网站，并立即生效。不会向任何地方发送数据。',
  'options.contents': '目录',
  'options.loading': '正在询问记录器…',
  'options.unreachable': '记录器没有响应。请重试；如果扩展刚刚更新过，请关闭此页面后重新打开。',
  'options.failed': '操作未成功：{message}',
  'options.does': '作用：',
  'options.costs': '代价：',
  'options.none-yet': '尚未保存任何网站的内容。',
  'options.saved': '已保存。',
  'options.cancel': '取消',

  'options.sites.title': '网站',
  'options.sites.does':
    '从监控开始起，网站就会被记录，在后台也一样。属于该网站的源（例如其 API）会一并记录。',
  'options.sites.costs':
    '该网站的每个页面上运行一个脚本，记录占用存储空间。其他网站不受影响：那里不运行任何脚本。',
  'options.sites.none':
    '没有监控任何网站。请打开让您登出的网站，点击工具栏中的 Logout Lens 按钮，然后选择“监控此网站”。',
  'options.sites.state.recording': '正在记录',
  'options.sites.state.paused': '已暂停',
  'options.sites.state.no-access': '无访问权限',
  'options.sites.state.not-watched': '未监控',
  'options.sites.access': '已授予访问权限',
  'options.sites.no-access': '无访问权限：浏览器不允许在此查看任何内容',
  'options.sites.parts': '所属的源',
  'options.sites.open': '在面板中打开 {origin}',
  'options.sites.open-short': '打开',
  'options.sites.pause': '暂停 {origin}',
  'options.sites.pause-short': '暂停',
  'options.sites.resume': '继续 {origin}',
  'options.sites.resume-short': '继续',
  'options.sites.unwatch': '停止监控 {origin}',
  'options.sites.unwatch-short': '停止监控',
  'options.sites.watch': '重新监控 {origin}',
  'options.sites.watch-short': '重新监控',
  'options.sites.give-access': '重新授予对 {origin} 的访问权限',
  'options.sites.give-access-short': '授予权限',
  'options.sites.denied': '访问未获允许，因此没有任何更改。您可以重试。',

  'options.recorded.title': '记录的内容',
  'options.recorded.does': '仅限被监控的网站。要减少记录，请暂停网站或停止监控；要减少保留的内容，请看下文。',
  'options.recorded.costs': '记录得越少，了解得就越少：判定会指出缺少什么，确定程度也会随之降低。',
  'options.recorded.is': '会记录',
  'options.recorded.is-1': '令牌和会话 Cookie 何时出现、续期和消失，以及由哪段代码造成',
  'options.recorded.is-2': '请求，以及服务器如何响应：不含 ID 的地址、状态码、原因',
  'options.recorded.is-3': '页面切换，以及有过操作，但不记录输入的内容',
  'options.recorded.is-4': '脚本错误、连接中断、休眠和时钟的改变',
  'options.recorded.never': '绝不记录',
  'options.recorded.never-1': '令牌和 Cookie 的值：只记录日期、位置和指纹',
  'options.recorded.never-2': '密码、您输入的内容和页面的内容',
  'options.recorded.never-3': '绝不将隐私窗口写入磁盘：其中观察到的内容随窗口一起消失',

  'options.retention.title': '保留多久',
  'options.retention.does':
    '结束时间早于此天数，或超出单个网站事件数量的会话会被删除：从最旧的开始，每次删除整个会话。仍在进行的会话绝不会被删除。',
  'options.retention.costs':
    '保留得多，占用此计算机的空间就多：10 万个事件约 5 MB。保留得少，忘得就快：被删除的会话只留下判定。',
  'options.retention.days': '天数',
  'options.retention.events': '单个网站的事件数量',
  'options.retention.save': '保存',
  'options.retention.wrong': '请输入 {min, number} 到 {max, number} 之间的整数。',
  'options.retention.confirm-title': '现在删除超出的部分？',
  'options.retention.confirm':
    '结束已超过{days, plural, other { # 天}}，或超出单个网站 {events, number} 个事件的会话，将立即被永久删除。',
  'options.retention.confirm-button': '保存并删除',

  'options.thresholds.title': '阈值和空闲时间的分级',
  'options.thresholds.does': '凭据从何时起显示为“即将过期”，以及空闲时间属于哪一级。',
  'options.thresholds.costs': '无：只改变颜色和用词，绝不影响判定。',

  'options.notices.title': '通知',
  'options.notices.does':
    '凭据过期前的提醒在面板中的该凭据处设置。没有打开面板时，浏览器也可以显示这些提醒。',
  'options.notices.costs': '每个到时的提醒会唤醒扩展一次。通知会在屏幕上显示网站名称。',
  'options.notices.allowed': '浏览器可以显示通知。',
  'options.notices.not-allowed': '浏览器未获准显示通知：提醒只出现在面板中。',
  'options.notices.allow': '允许通知',
  'options.notices.drop': '不再显示通知',
  'options.notices.denied': '浏览器未允许。没有任何更改。',
  'options.notices.reminders': '提醒',
  'options.notices.no-reminders': '没有设置任何提醒。',
  'options.notices.reminder': '{origin}：{credential}过期前{minutes, plural, other { # 分钟}}',
  'options.notices.remove': '移除提醒：{reminder}',
  'options.notices.remove-short': '移除',
  'options.notices.badge': '在工具栏按钮上显示剩余时间',
  'options.notices.badge-costs': '会话结束前的最后一小时内，扩展每分钟被唤醒一次；在此之前每小时一次。',

  'options.reports.title': '上报',
  'options.reports.does': '网站的每次登出在原因确定后，立即发送到您指定的地址。开启之前不会发送。',
  'options.reports.costs': '报告中显示的内容会离开此浏览器：原因、证据和不含值的地址，绝不包含令牌。',
  'options.reports.on': '已开启',
  'options.reports.off': '已关闭',
  'options.reports.open': '{origin} 的上报',
  'options.reports.open-short': '设置',
  'options.language.title': '语言',
  'options.language.does': 'Logout Lens 所有页面使用的语言。',
  'options.language.costs': '无。导出时可另选语言。',
  'options.taught.title': '网站规则',
  'options.taught.does':
    '您对网站所作的说明，都是无法猜出的内容：登录页面、刷新端点、登出原因。规则优先于一切猜测。',
  'options.taught.costs': '无。但错误的规则会导致错误的判定，直到将其移除。',
  'options.taught.count': '{count, plural, =0 {没有规则} other {# 条规则}}',
  'options.taught.open': '{origin} 的规则',
  'options.taught.open-short': '打开',

  'options.data.title': '保存的内容与清除',
  'options.data.does': '清除网站会停止监控，删除其日志、判定、规则和提醒，并将访问权限交还浏览器。',
  'options.data.costs': '内容被永久删除。请先导出仍然需要的内容。',
  'options.data.site': '网站',
  'options.data.events': '事件',
  'options.data.size': '大小',
  'options.data.last': '最近',
  'options.data.action': '操作',
  'options.data.all': '所有网站',
  'options.data.used': '据浏览器统计，整个扩展共占用 {size}，包括附带保存的内容。',
  'options.data.forget': '清除 {origin}',
  'options.data.forget-short': '清除',
  'options.data.forget-all': '清除所有网站',
  'options.data.forget-title': '清除 {origin}？',
  'options.data.forget-text':
    '此网站的{events, plural, other { # 个事件}}以及判定、规则和提醒将被永久删除，并且不再监控此网站。',
  'options.data.forget-all-title': '清除所有网站？',
  'options.data.forget-all-text':
    '{sites, plural, other {# 个网站}}的{events, plural, other { # 个事件}}以及所有判定、规则和提醒将被永久删除，并且不再监控任何网站。阈值和保留设置不受影响。',
  'options.data.forget-confirm': '永久清除',
  'options.data.forgotten': '已清除。',

  'options.file.title': '导出和导入设置',
  'options.file.does':
    '一个 JSON 文件，包含阈值、保留设置，以及对每个网站的设置：所属的源、规则、工具栏按钮。导入会替换这里的设置。',
  'options.file.costs':
    '文件中含有网站的名称，但不含记录的内容，也不含凭据。文件只要有一处错误，就不会更改任何内容。',
  'options.file.export': '导出设置',
  'options.file.import': '导入设置',
  'options.file.choose': '设置文件',
  'options.file.imported': '已从 {file} 导入。',
  'options.file.not-applied': '有些内容未能设置：{message}',
  'options.file.waiting':
    '文件中有{count, plural, other { # 个网站}}在这里未被监控。浏览器必须先征得您的允许；在关闭此页面之前，点击一次即可监控。',
  'options.file.watch': '{count, plural, =1 {监控此网站} other {监控这 # 个网站}}',
  'options.file.problem.too-large':
    '文件超过 {limit, number} 个字符，设置文件不会这样大。未作任何更改。请选择由“导出设置”生成的文件。',
  'options.file.problem.not-json':
    '这不是 JSON。未作任何更改。请选择由“导出设置”生成的文件，或修正其中的逗号和引号。',
  'options.file.problem.not-settings':
    '{where}：这不是设置文件（"format" 必须为 "logout-lens/settings"）。未作任何更改。请选择由“导出设置”生成的文件。',
  'options.file.problem.version': '{where}：文件的版本不是这里支持的版本 {known}。未作任何更改。请更新扩展。',
  'options.file.problem.unknown-field':
    '{where}：没有此设置。未作任何更改。请从文件中移除它、更正拼写，或更新扩展。',
  'options.file.problem.missing': '{where}：缺少此内容。未作任何更改。请添加到文件中。',
  'options.file.problem.not-an-object': '{where}：应为花括号中的对象。未作任何更改。请修正文件。',
  'options.file.problem.not-a-list': '{where}：应为方括号中的列表。未作任何更改。请修正文件。',
  'options.file.problem.not-an-origin':
    '{where}：应为源，如 "https://app.example.com"。未作任何更改。请修正文件。',
  'options.file.problem.not-a-choice': '{where}：应为 true 或 false。未作任何更改。请修正文件。',
  'options.file.problem.not-a-time': '{where}：应为大于 0 且不超过一年的毫秒数。未作任何更改。请修正文件。',
  'options.file.problem.not-ascending': '{where}：此值必须大于前一个阈值。未作任何更改。请修正文件。',
  'options.file.problem.out-of-range':
    '{where}：应为 {min, number} 到 {max, number} 之间的整数。未作任何更改。请修正文件。',
  'options.file.problem.too-many': '{where}：条目超过 {limit, number} 个。未作任何更改。请移除一些。',
  'options.file.problem.twice': '{where}：此网站在文件中出现了两次。未作任何更改。请移除其中一个。',
  'options.file.problem.secret':
    '{where}：这看似凭据本身。未作任何更改。请写存放它的位置的名称，不要写其内容。',
} satisfies Record<keyof typeof english, string>;
