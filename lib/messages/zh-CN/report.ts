import type { reportWords as english } from '../en/report.ts';

/** Simplified Chinese for ../en/report.ts. */
export const reportWords = {
  'report.answer.taken': '服务器已接受（响应 {status, number}）。',
  'report.answer.complained':
    '服务器响应 {status, number}，但指出了问题：{complaint}。请查看服务器，然后重新发送。',
  'report.answer.no-entry':
    '服务器拒绝了报告（响应 {status, number}）。请检查含密钥的标头：名称、值，以及是否已过期。',
  'report.answer.no-such-place': '服务器在该位置不接收报告（响应 {status, number}）。请检查地址中的路径。',
  'report.answer.too-many': '服务器要求放慢发送（响应 {status, number}）。稍后会重试。',
  'report.answer.server-error': '服务器出错（响应 {status, number}）。稍后会重试。',
  'report.answer.refused': '服务器没有接受报告（响应 {status, number}）。请检查格式和服务器自己的日志。',
  'report.answer.redirected': '该地址会重定向到别处，因此没有发送任何内容。请填写重定向的目标地址。',
  'report.answer.timeout': '{seconds, number} 秒内没有响应。稍后会重试。',
  'report.answer.unreachable':
    '没有响应：服务器已停机，其名称或证书有误，或者它不允许扩展访问，而浏览器也没有授予对它的访问权限。稍后会重试。',
  'report.answer.no-access':
    '没有响应，且浏览器没有授予对 {origin} 的访问权限。请重新保存并允许访问，或让服务器通过 CORS 允许。',

  'error.report.no-address': '没有地址。请填写接收报告的地址，例如“https://logs.example.com/v1/logs”。',
  'error.report.long-address': '地址超过 {limit, number} 个字符。请填写较短的地址。',
  'error.report.not-an-address':
    '这不是 Web 地址。请给出协议、主机和路径，例如“https://logs.example.com/v1/logs”。',
  'error.report.credentials-in-address': '地址中含有用户名或密码。请将其去掉，改用标头给出。',
  'error.report.not-secure':
    '{host} 不在此计算机上，而 http 未加密。请改用 https；http 只能用于 localhost 和 127.0.0.1。',
  'error.report.other-scheme': '无法向“{scheme}”地址发送任何内容。请使用 https。',
  'error.report.header-name': '“{name}”不能作为标头名称。请使用字母、数字和连字符，例如“X-Api-Key”。',
  'error.report.header-taken': '无法设置标头“{name}”：它由浏览器或 Logout Lens 使用。请换用其他标头。',
  'error.report.header-empty': '标头“{name}”没有值。请填写，或移除该标头。',
  'error.report.header-value': '标头“{name}”的值无法发送：只能是一行 ASCII 字母、数字和符号。请重新复制。',
  'error.report.header-twice': '标头“{name}”出现了两次。请移除其中一个。',
  'error.report.too-many-headers': '最多可发送 {limit, number} 个标头。请移除一些。',
  'error.report.not-on': '尚未为 {site} 设置报告。请先填写地址并保存。',
  'error.report.no-disk':
    '无法从磁盘读取待发送的报告。日志没有任何丢失；请重启浏览器，如果仍然如此，请腾出一些磁盘空间。',
} satisfies Record<keyof typeof english, string>;
