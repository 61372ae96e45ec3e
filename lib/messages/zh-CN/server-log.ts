import type { serverLog as english } from '../en/server-log.ts';

/** Simplified Chinese for ../en/server-log.ts. */
export const serverLog = {
  'server-log.left-out.unread': '{count, plural, other {# 行没有时间，或格式未知。}}',
  'server-log.left-out.outside': '{count, plural, other {# 行与记录相距超过一天。}}',
  'server-log.left-out.silent': '{count, plural, other {# 行没有说明会话结束的原因。}}',
  'server-log.left-out.another': '{count, plural, other {# 行属于其他用户或会话。}}',
  'server-log.left-out.unattributed':
    '{count, plural, other {# 行提到了用户，但无法判断是否为此用户。请说明被登出的是谁。}}',
  'server-log.left-out.other-time':
    '{count, plural, other {# 行写入时，这里没有会话结束。请检查时钟的偏移。}}',
  'server-log.left-out.dropped':
    '{count, plural, other {离此时刻较远的 # 行因容量不足未能纳入。请将日志截取到登出当天。}}',

  'server-log.dialog': '结合服务器日志',
  'server-log.paste': '日志行',
  'server-log.paste-hint': '请在此粘贴日志行，或打开文件。',
  'server-log.pasted': '粘贴的日志行',
  'server-log.open': '打开文件…',
  'server-log.file': '服务器的日志文件',
  'server-log.not-file': '改为粘贴日志行',
  'server-log.format': '格式',
  'server-log.format.found': '自动识别',
  'server-log.format.pattern': '自定义模式',
  'server-log.format-hint':
    '可识别：JSON Lines、nginx 和 Apache（common、combined）、[AUTO-LOGOUT] 行、LOGOUT EVENT 块。',
  'server-log.pattern': '模式',
  'server-log.pattern-hint': '请用以下字段写出日志行的写法：{fields}。空格表示任意数量的空格。',
  'server-log.clock': '服务器时钟',
  'server-log.clock.found': '通过比较请求得出',
  'server-log.clock.given': '我知道它快多少',
  'server-log.offset': '快',
  'server-log.offset-hint': '例如 2.5s、300ms 或 -7h。',
  'server-log.user': '被登出的用户',
  'server-log.user-hint': '按日志中的名称填写，可留空。',
  'server-log.kept': '日志行在此读取。结合的内容经遮盖后留在此页面的内存中，直到页面关闭；其余内容立即丢弃。',
  'server-log.submit': '结合这些行',
  'server-log.cancel': '取消',
  'server-log.again': '更改',
  'server-log.close': '关闭',
  'server-log.reading': '正在读取：{lines, plural, other {# 行}}',
  'server-log.result':
    '{joined, plural, =0 {{lines, plural, other {# 行}}中没有任何一行说明此会话结束的原因。} other {{lines, plural, other {# 行}}中有 # 行说明了此会话结束的原因，已将其结合。}}',
  'server-log.result.clock':
    '服务器时钟{from, select, given {按指定值视为快 {offset}} requests {快 {offset}（比较了{matched, plural, other { # 个请求}}）} dates {快 {offset}（根据响应的 Date）} other {无法比较：视为与浏览器一致}}。',
  'server-log.result.clock-agrees': '服务器时钟与浏览器一致。',
  'server-log.no-lines': '还没有日志行。请粘贴日志行，或打开文件。',
  'server-log.unreadable': '无法读取 {name}。请将其以文本或 .gz 格式保存到此计算机，然后重试。',
  'server-log.bad-offset': '“{offset}”不是时间偏移。请写成数字加 ms、s、m 或 h，如 2.5s 或 -7h。',
} satisfies Record<keyof typeof english, string>;
