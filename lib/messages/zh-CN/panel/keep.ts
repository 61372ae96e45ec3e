import type { keepWords as english } from '../../en/panel/keep.ts';

/** Simplified Chinese for ../../en/panel/keep.ts. */
export const keepWords = {
  'panel.keep.missed-logout.title': '漏掉了一次登出',
  'panel.keep.wrong-verdict.title': '此判定有误',
  'panel.keep.missed-logout.lead': '将记录保存为文件，以便从中找出 Logout Lens 未检测到的登出。',
  'panel.keep.wrong-verdict.lead': '将记录保存为文件，并将判定 {code} 标记为有误。',
  'panel.keep.says': '用您自己的话说明发生了什么',
  'panel.keep.optional': '可选',
  'panel.keep.missed-logout.example': '例如：大约 14:05，我点击了“保存”，然后就到了登录页面。',
  'panel.keep.wrong-verdict.example': '例如：没有人退出登录，当时服务器正在重启。',
  'panel.keep.safe': '文件中不含令牌、Cookie 值或密码。您的说明会包含在内，其中看似机密的内容会被遮盖。',
  'panel.keep.keep': '保存记录',
  'panel.keep.keeping': '正在写入文件…',
  'panel.keep.kept': '已保存为 {name}，位于浏览器的下载目录。',
  'panel.keep.next':
    '请将它原样附加到错误报告中，或放入 Logout Lens 的 tests/fixtures：在那里它会成为一个测试。',
  'panel.keep.failed': '未能保存记录：{message} 请重试。',
  'panel.keep.cancel': '取消',
  'panel.keep.done': '完成',
} satisfies Record<keyof typeof english, string>;
