/** Why the background could not do what was asked, by the stable code of the answer. */
export const failures = {
  'failure.not-an-origin': '“{origin}”不是 Web 源。请给出协议、主机和端口，例如“https://app.example.com”。',
  'failure.not-watched': '{origin} 未被监控。请先监控它，然后重试。',
  'failure.not-recorded': '{origin} 未在记录，因此没有人能看到发生了什么。请先监控它，或继续记录。',
  'failure.no-access': '浏览器没有给予 {origin} 所需的全部访问权限。请让浏览器询问您，并在那里允许。',
  'failure.too-many-origins': '{origin} 不能再包含更多的源。请只添加其 API 和登录所用的源。',
  'failure.nothing-recorded': '尚未记录 {origin} 的任何内容。请先监控该网站，然后重现登出。',
  'failure.bad-server-lines': '服务器日志中有一行无法导出。请移除这些日志行，重新结合后再导出。',
  'failure.unknown-language': '此语言的文字无法加载，或者不存在。请用英文导出。',
  'failure.no-such-page': '该标签页还没有显示任何页面。请在其中打开一个网站，然后重试。',
  'failure.no-tab': '没有打开的标签页显示 {origin}。请在标签页中打开该网站，登录后重试。',
  'failure.unknown-request': '此版本不认识该请求。请重新加载扩展及其页面。',
  'failure.failed': '没有成功。请重试；如果再次失败，请重新加载扩展。',
  'failure.taught-secret': '其中一条规则含有看起来就是凭据的内容。请写存放它的位置的名称，不要写其内容。',
  'failure.rehearsal-not-there': '该凭据已不存在：页面已将其替换或删除。请关闭此处，再看一次列表。',
  'failure.rehearsal-not-possible': '该凭据旁边没有可以改到过去的日期。请删除或破坏它。',
  'failure.rehearsal-elsewhere':
    '该标签页现在显示另一个网站，或者凭据存放在另一个网站的存储中。请回到该网站后重试。',
  'failure.rehearsal-ambiguous':
    '名称被遮盖后，有多个条目看起来相同，可能会改错。请在浏览器自带的存储视图中修改。',
  'failure.rehearsal-refused': '浏览器不允许这样做。请让 Logout Lens 访问该网站，重新加载页面，然后重试。',
} as const satisfies Record<keyof typeof import('../en/failures.ts').failures, string>;
